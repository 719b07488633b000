import type { Issue } from '../../domain/checks/issue.ts';
import type { PackageData, TableName } from '../../domain/records/package-data.ts';
import { tables } from '../schema/tables.ts';
import { type ParsedTable, parseTable, type RowSchema } from './parse-table.ts';

/** Names of all tables in the order of the files. */
export const tableNames = [
  'sources',
  'documents',
  'phases',
  'milestones',
  'units',
  'changes',
  'change_units',
  'indicators',
  'series',
  'observations',
  'targets',
  'obstacles',
  'directives',
  'gaps',
  'contradictions',
] as const satisfies readonly TableName[];

/** The text of each table's file; a table whose file could not be had is absent. */
export type TableTexts = ReadonlyMap<TableName, { readonly text: string; readonly file: string }>;

/** All tables of a package as records, with their Excel row numbers, row counts and reading issues. */
export interface ParsedPackage {
  readonly data: PackageData;
  readonly lines: Readonly<Record<TableName, readonly number[]>>;
  readonly rowCounts: Readonly<Record<TableName, number>>;
  readonly issues: readonly Issue[];
}

/** Column names of a table in the order of the file. */
function columnsOf(table: TableName): readonly string[] {
  return Object.keys(tables[table].pipe[0].entries);
}

/** Reads every table of a package. Tables without text are empty; nothing throws. */
export function parsePackage(texts: TableTexts): ParsedPackage {
  function read<T>(table: TableName, schema: RowSchema<T>): ParsedTable<T> {
    const found = texts.get(table);
    if (found === undefined) return { records: [], lines: [], rowCount: 0, issues: [] };
    return parseTable(schema, columnsOf(table), found.text, found.file);
  }

  const parsed = {
    sources: read('sources', tables.sources),
    documents: read('documents', tables.documents),
    phases: read('phases', tables.phases),
    milestones: read('milestones', tables.milestones),
    units: read('units', tables.units),
    changes: read('changes', tables.changes),
    change_units: read('change_units', tables.change_units),
    indicators: read('indicators', tables.indicators),
    series: read('series', tables.series),
    observations: read('observations', tables.observations),
    targets: read('targets', tables.targets),
    obstacles: read('obstacles', tables.obstacles),
    directives: read('directives', tables.directives),
    gaps: read('gaps', tables.gaps),
    contradictions: read('contradictions', tables.contradictions),
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
    },
    lines: perTable((table) => parsed[table].lines),
    rowCounts: perTable((table) => parsed[table].rowCount),
    issues: tableNames.flatMap((table) => parsed[table].issues),
  };
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
  };
}
