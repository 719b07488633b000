import type { Language } from '../../domain/records/local-text.ts';
import type { Unit } from '../../domain/records/records.ts';
import { codeNames } from '../../ui/code-names.ts';
import type { Register } from './register.ts';
import { isFiltered, type UnitQuery } from './select-units.ts';
import type { UnitsMessages } from './units-messages.ts';
import { underLabel } from './filter-options.ts';

function filterParts(register: Register, query: UnitQuery, text: UnitsMessages, language: Language): readonly string[] {
  const names = codeNames[language];
  const above: Unit | undefined = register.lineage.units.get(query.under ?? '');
  const parts: readonly (readonly [label: string, value: string | null])[] = [
    [text.text, query.text.trim() === '' ? null : `“${query.text.trim()}”`],
    [text.kind, query.kind === null ? null : names.kind[query.kind]],
    [text.level, query.level === null ? null : names.level[query.level]],
    [text.block, query.block === null ? null : names.block[query.block]],
    [text.under, above === undefined ? query.under : underLabel(above, text, language)],
    [text.stateFilter, query.state === null ? null : text.state[query.state]],
  ];
  return parts.flatMap(([label, value]) => (value === null ? [] : [`${label}: ${value}`]));
}

/** What is shown, in words, for paper and exports: the filters, then the order unless it is that of the data. */
export function describeQuery(
  register: Register,
  query: UnitQuery,
  text: UnitsMessages,
  language: Language,
): readonly string[] {
  const parts = filterParts(register, query, text, language);
  const filters = isFiltered(query) ? `${text.filteredBy} – ${parts.join('; ')}.` : text.unfiltered;
  if (query.sort === null) return [filters];
  const column = text.column[query.sort.column];
  return [filters, `${text.sortedBy}: ${query.sort.descending ? text.descending(column) : column}.`];
}
