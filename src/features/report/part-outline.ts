import type { Language } from '../../domain/records/local-text.ts';
import { nothingForBrief } from '../../domain/report/report-part.ts';
import type { PartWithCharts } from '../../ui/sheets/part-with-charts.ts';
import { reportMessages } from './report-messages.ts';
import { type AppendixKind, appendixKinds, type ReportParams } from './report-params.ts';

/** What is known of a part before it is made: enough for the choice of parts and appendices. */
export interface PartOutline {
  readonly id: string;
  /** Heading of its chapter. */
  readonly title: string;
  /** Kinds of the appendices that it gives. */
  readonly appendices: readonly AppendixKind[];
}

/** The parts of a report as far as they are made. */
export interface PartsInTheMaking {
  /** Those asked for, in their usual order, the same object as long as they are the same; null until all are made. */
  readonly parts: readonly PartWithCharts[] | null;
  /** How many of those asked for are made, and how many there are. */
  readonly made: number;
  readonly asked: number;
  /** Headings of those that could not be made: a sentence stands in their place. */
  readonly failed: readonly string[];
}

type Choice = Pick<ReportParams, 'product' | 'parts' | 'appendices'>;

/** Whether a part gives an appendix that the product has. */
function givesAppendix(outline: PartOutline, { product, appendices }: Omit<Choice, 'parts'>): boolean {
  const wanted = appendices ?? appendixKinds;
  return product !== 'brief' && outline.appendices.some((kind) => wanted.includes(kind));
}

/** Ids of the parts that a product needs: those chosen for its text, and those that give its appendices. */
export function neededParts(outlines: readonly PartOutline[], choice: Choice): readonly string[] {
  const { product, parts } = choice;
  const isText = ({ id }: PartOutline) => product !== 'appendices' && (parts === null || parts.includes(id));
  return outlines.filter((outline) => isText(outline) || givesAppendix(outline, choice)).map(({ id }) => id);
}

/** Whether a product has appendices, which Excel is offered for. */
export function hasAppendices(outlines: readonly PartOutline[], choice: Omit<Choice, 'parts'>): boolean {
  return outlines.some((outline) => givesAppendix(outline, choice));
}

/** What stands in the place of a part that could not be made, so that the paper does not pass over it in silence. */
export function failedPart({ id, title }: Pick<PartOutline, 'id' | 'title'>, language: Language): PartWithCharts {
  const runs = [{ text: reportMessages[language].partFailed(title) }];
  const blocks = [{ kind: 'paragraph', id: `${id}-failed`, runs }] as const;
  return {
    part: { id, title, blocks, brief: { ...nothingForBrief, headline: runs }, appendices: [] },
    charts: new Map(),
  };
}
