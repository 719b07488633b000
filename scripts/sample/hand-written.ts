import { parseCsv } from '../../src/data/parse/parse-csv.ts';
import type { Row } from './rows.ts';
import contradictions from './tables/contradictions.csv?raw';
import directives from './tables/directives.csv?raw';
import documents from './tables/documents.csv?raw';
import gaps from './tables/gaps.csv?raw';
import indicators from './tables/indicators.csv?raw';
import milestones from './tables/milestones.csv?raw';
import obstacles from './tables/obstacles.csv?raw';
import phases from './tables/phases.csv?raw';
import targets from './tables/targets.csv?raw';

const texts = { contradictions, directives, documents, gaps, indicators, milestones, obstacles, phases, targets };

/** The rows of a table that are written by hand, in the columns of the package. */
export function handWritten(table: keyof typeof texts): readonly Row[] {
  const { header, rows, brokenLine } = parseCsv(texts[table]);
  if (brokenLine !== null) throw new Error(`${table}.csv: stray quotation mark in row ${brokenLine}.`);
  return rows.map(({ cells }) =>
    Object.fromEntries(
      header.map((column, index) => [column, cells[index] ?? ''] as const).filter(([, cell]) => cell !== ''),
    ),
  );
}
