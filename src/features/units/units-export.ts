import type { ExportCell, TableExport } from '../../data/export/table-export.ts';
import type { PageInput } from '../../data/page-input.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { citeDocument } from '../../ui/citation.ts';
import { codeNames } from '../../ui/code-names.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { describeQuery } from './describe-query.ts';
import type { UnitQuery } from './select-units.ts';
import type { UnitColumn } from './unit-column.ts';
import { readUnit, type UnitReading } from './unit-reading.ts';
import type { UnitsMessages } from './units-messages.ts';
import type { UnitSelection } from './use-register.ts';

const widths: Readonly<Record<UnitColumn, number>> = {
  name: 36,
  kind: 16,
  level: 14,
  block: 22,
  code: 9,
  parent: 28,
  from: 12,
  to: 12,
  state: 16,
  became: 36,
  document: 44,
  source: 60,
};

function cellOf(column: UnitColumn, reading: UnitReading, text: UnitsMessages, language: Language): ExportCell {
  const { unit, parent, document, change, source } = reading;
  const names = codeNames[language];
  switch (column) {
    case 'name':
      return unit.name[language];
    case 'kind':
      return names.kind[unit.kind];
    case 'level':
      return names.level[unit.level];
    case 'block':
      return unit.block === null ? null : names.block[unit.block];
    case 'code':
      return unit.code;
    case 'parent':
      return parent?.name[language] ?? unit.parent;
    case 'from':
      return unit.validFrom;
    case 'to':
      return unit.validTo;
    case 'state':
      return reading.isUncertain ? `${text.state[reading.state]} (${text.uncertain})` : text.state[reading.state];
    case 'became':
      return reading.became
        .map(({ id, unit: one, isPart }) => `${one?.name[language] ?? id}${isPart ? ` (${text.isPart})` : ''}`)
        .join('; ');
    case 'document':
      if (document === null) return null;
      return [citeDocument(document, language), change?.clause?.[language] ?? null]
        .filter((part) => part !== null)
        .join(', ');
    case 'source':
      return source === null
        ? null
        : [`${source.publisher}: ${source.title}`, source.url].filter((part) => part !== null).join(' – ');
  }
}

/** What of the page an export needs to say what it is. */
export interface UnitsExportRequest {
  readonly input: PageInput;
  readonly selection: UnitSelection;
  readonly query: UnitQuery;
  readonly columns: readonly UnitColumn[];
}

/** All filtered rows in the order and the columns chosen, in the reader's language. */
export function unitsExport(request: UnitsExportRequest, text: UnitsMessages, language: Language): TableExport {
  const { input, selection, query, columns } = request;
  const { register, positions } = selection;
  function* rows(): Generator<readonly ExportCell[]> {
    for (const position of positions) {
      const unit = register.units[position];
      if (unit === undefined) continue;
      const reading = readUnit(register, unit);
      yield columns.map((column) => cellOf(column, reading, text, language));
    }
  }
  const place = register.lineage.units.get(input.place)?.name[language] ?? input.place;
  return {
    title: text.title,
    notes: [
      `${text.export.place}: ${place}`,
      `${text.export.day}: ${formatDate(register.day, language)}`,
      ...describeQuery(register, query, text, language),
      `${text.export.rows}: ${formatNumber(positions.length, language)}`,
      ...(input.version === undefined ? [] : [`${text.export.version}: ${input.version}`]),
      text.export.draft,
    ],
    warning: input.sample ? text.export.sample : null,
    columns: columns.map((column) => ({ title: text.column[column], width: widths[column] })),
    rows: rows(),
  };
}

/** Name of an exported file without its extension; one of made-up data says so. */
export function exportFileName({ place, day, sample }: PageInput, text: UnitsMessages): string {
  return [...(sample ? [text.export.sampleName] : []), text.export.fileName, place, day].join('-');
}
