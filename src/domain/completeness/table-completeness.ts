import type { PackageData, TableName } from '../records/package-data.ts';
import { type Coverage, coverageOf, type Question } from './coverage.ts';
import { type QuestionContext, questionContext } from './question-context.ts';
import {
  changeQuestions,
  contradictionQuestions,
  directiveQuestions,
  documentQuestions,
  figureQuestions,
  gapQuestions,
  indicatorQuestions,
  milestoneQuestions,
  obstacleQuestions,
  phaseQuestions,
  seriesQuestions,
  sourceQuestions,
  targetQuestions,
  unitQuestions,
} from './table-questions.ts';

type IdOf<Questions extends readonly { readonly id: string }[]> = Questions[number]['id'];

/** Names of everything that is asked of the tables. */
export type QuestionId =
  | IdOf<typeof sourceQuestions>
  | IdOf<typeof documentQuestions>
  | IdOf<typeof phaseQuestions>
  | IdOf<typeof milestoneQuestions>
  | IdOf<typeof unitQuestions>
  | IdOf<typeof changeQuestions>
  | IdOf<typeof indicatorQuestions>
  | IdOf<typeof seriesQuestions>
  | IdOf<typeof figureQuestions>
  | IdOf<typeof targetQuestions>
  | IdOf<typeof obstacleQuestions>
  | IdOf<typeof directiveQuestions>
  | IdOf<typeof gapQuestions>
  | IdOf<typeof contradictionQuestions>;

/** How complete one table is. */
export interface TableCompleteness {
  readonly table: TableName;
  readonly rows: number;
  readonly coverages: readonly Coverage<QuestionId>[];
}

function completenessOf<Row>(
  table: TableName,
  rows: readonly Row[],
  questions: readonly Question<QuestionId, Row, QuestionContext>[],
  context: QuestionContext,
): TableCompleteness {
  return { table, rows: rows.length, coverages: questions.map((question) => coverageOf(rows, question, context)) };
}

/**
 * How complete each table is: its rows, and for what an analyst has to defend how many rows have it of how many it has a
 * meaning for. The parts of changes and the places on tile maps complete other rows and are counted with those.
 */
export function tableCompleteness(data: PackageData): readonly TableCompleteness[] {
  const context = questionContext(data);
  return [
    completenessOf('observations', data.observations, figureQuestions, context),
    completenessOf('series', data.series, seriesQuestions, context),
    completenessOf('indicators', data.indicators, indicatorQuestions, context),
    completenessOf('targets', data.targets, targetQuestions, context),
    completenessOf('documents', data.documents, documentQuestions, context),
    completenessOf('sources', data.sources, sourceQuestions, context),
    completenessOf('phases', data.phases, phaseQuestions, context),
    completenessOf('milestones', data.milestones, milestoneQuestions, context),
    completenessOf('units', data.units, unitQuestions, context),
    completenessOf('changes', data.changes, changeQuestions, context),
    completenessOf('obstacles', data.obstacles, obstacleQuestions, context),
    completenessOf('directives', data.directives, directiveQuestions, context),
    completenessOf('gaps', data.gaps, gapQuestions, context),
    completenessOf('contradictions', data.contradictions, contradictionQuestions, context),
  ];
}
