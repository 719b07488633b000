import { tableNames } from '../../domain/records/table-names.ts';
import type { Issue } from '../../domain/checks/issue.ts';
import type { PackageData, TableName } from '../../domain/records/package-data.ts';
import { inOneGo, type Steps } from '../../domain/steps.ts';
import { tables } from '../schema/tables.ts';
import { type ParsedTable, type RowSchema, tableSteps } from './parse-table.ts';

/** The text of each table's file; a table whose file could not be had is absent. */
export type TableTexts = ReadonlyMap<TableName, { readonly text: string; readonly file: string }>;

/** All tables of a package as records, with their Excel row numbers, row counts and reading issues. */
export interface ParsedPackage {
  readonly data: PackageData;
  readonly lines: Readonly<Record<TableName, readonly number[]>>;
  readonly rowCounts: Readonly<Record<TableName, number>>;
  readonly issues: readonly Issue[];
  /** Tables whose file arrived but cannot be read at all. */
  readonly unusable: readonly TableName[];
}

/** Column names of a table in the order of the file. */
function columnsOf(table: TableName): readonly string[] {
  return Object.keys(tables[table].pipe[0].entries);
}

/** Reads every table of a package. Tables without text are empty; nothing throws. */
export function* packageSteps(texts: TableTexts): Steps<ParsedPackage> {
  function* read<T>(table: TableName, schema: RowSchema<T>): Steps<ParsedTable<T>> {
    const found = texts.get(table);
    if (found === undefined) return { records: [], isUsable: true, lines: [], rowCount: 0, issues: [] };
    return yield* tableSteps(schema, columnsOf(table), found.text, found.file);
  }

  const parsed = {
    sources: yield* read('sources', tables.sources),
    documents: yield* read('documents', tables.documents),
    phases: yield* read('phases', tables.phases),
    milestones: yield* read('milestones', tables.milestones),
    units: yield* read('units', tables.units),
    changes: yield* read('changes', tables.changes),
    change_units: yield* read('change_units', tables.change_units),
    indicators: yield* read('indicators', tables.indicators),
    series: yield* read('series', tables.series),
    observations: yield* read('observations', tables.observations),
    targets: yield* read('targets', tables.targets),
    obstacles: yield* read('obstacles', tables.obstacles),
    directives: yield* read('directives', tables.directives),
    gaps: yield* read('gaps', tables.gaps),
    contradictions: yield* read('contradictions', tables.contradictions),
    tiles: yield* read('tiles', tables.tiles),
  };
  return {
    data: {
      sources: parsed.sources.records,
      documents: parsed.documents.records,
      phases: parsed.phases.records,
      milestones: parsed.milestones.records,
      units: parsed.units.records,
      changes: parsed.changes.records,
      change_units: parsed.change_units.records,
      indicators: parsed.indicators.records,
      series: parsed.series.records,
      observations: parsed.observations.records,
      targets: parsed.targets.records,
      obstacles: parsed.obstacles.records,
      directives: parsed.directives.records,
      gaps: parsed.gaps.records,
      contradictions: parsed.contradictions.records,
      tiles: parsed.tiles.records,
    },
    lines: perTable((table) => parsed[table].lines),
    rowCounts: perTable((table) => parsed[table].rowCount),
    issues: tableNames.flatMap((table) => parsed[table].issues),
    unusable: tableNames.filter((table) => !parsed[table].isUsable),
  };
}

/** {@link packageSteps} without a pause. */
export function parsePackage(texts: TableTexts): ParsedPackage {
  return inOneGo(packageSteps(texts));
}

function perTable<T>(value: (table: TableName) => T): Readonly<Record<TableName, T>> {
  return {
    sources: value('sources'),
    documents: value('documents'),
    phases: value('phases'),
    milestones: value('milestones'),
    units: value('units'),
    changes: value('changes'),
    change_units: value('change_units'),
    indicators: value('indicators'),
    series: value('series'),
    observations: value('observations'),
    targets: value('targets'),
    obstacles: value('obstacles'),
    directives: value('directives'),
    gaps: value('gaps'),
    contradictions: value('contradictions'),
    tiles: value('tiles'),
  };
}
