import { indexLineage, type LineageIndex } from '../../domain/lineage/unit-index.ts';
import { isAliveOn } from '../../domain/lineage/unit-life.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { PackageData } from '../../domain/records/package-data.ts';
import type { Id, Unit } from '../../domain/records/records.ts';
import { standingSuccessors } from '../../domain/search/standing-successors.ts';
import { unitPlace } from '../../domain/search/unit-place.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import type { ResultOption } from './result-option.ts';
import { searchMessages } from './search-messages.ts';
import type { ShownState } from './use-search-answer.ts';

const lineages = new WeakMap<PackageData, LineageIndex>();

/** Lineage of a package, indexed when a result first needs it. */
function lineageOf(data: PackageData): LineageIndex {
  const known = lineages.get(data);
  if (known !== undefined) return known;
  const index = indexLineage(data.units, data.changes, data.change_units);
  lineages.set(data, index);
  return index;
}

function lifeText(unit: Unit, alive: boolean, language: Language): string | null {
  const text = searchMessages[language];
  const { validFrom, validTo } = unit;
  if (!alive && validTo !== null) return text.until(formatDate(validTo.iso, language));
  return validFrom === null ? null : text.from(formatDate(validFrom.iso, language));
}

function unitFacts(unit: Unit, index: LineageIndex, alive: boolean, language: Language): readonly string[] {
  const text = searchMessages[language];
  const kind = text.unitKind[unit.kind];
  const isNamed = unit.name[language].toLowerCase().includes(kind.toLowerCase());
  const place = unitPlace(index.units, unit)
    .map((above) => above.name[language])
    .join(', ');
  const code = unit.code === null ? null : text.code(unit.code);
  return [isNamed ? null : kind, place === '' ? null : place, code, lifeText(unit, alive, language)].filter(
    (fact) => fact !== null,
  );
}

const mostSuccessors = 3;

function successorOptions(
  unit: Unit,
  successors: readonly Unit[],
  index: LineageIndex,
  language: Language,
): readonly ResultOption[] {
  const text = searchMessages[language];
  return successors.slice(0, mostSuccessors).map((successor) => ({
    key: `unit:${unit.id}>${successor.id}`,
    lead: successors.length === 1 ? text.nowIs : text.nowPartOf,
    title: successor.name[language],
    facts: unitFacts(successor, index, true, language),
    target: { page: 'unit', params: { id: successor.id } },
  }));
}

/** A unit and, where it no longer stands on the day, the units it lives on in as targets of their own. */
export function unitOptions(state: ShownState, id: Id, language: Language): readonly ResultOption[] {
  const text = searchMessages[language];
  const index = lineageOf(state.data);
  const unit = index.units.get(id);
  if (unit === undefined) return [];
  const alive = isAliveOn(unit, state.day);
  const hasEnded = !alive && unit.validTo !== null;
  const successors = hasEnded ? standingSuccessors(index, id, state.day) : [];
  const more = successors.length - mostSuccessors;
  const facts = [
    ...unitFacts(unit, index, alive, language),
    ...(hasEnded && successors.length === 0 ? [text.noSuccessor] : []),
    ...(more > 0 ? [text.moreSuccessors(formatNumber(more, language))] : []),
  ];
  return [
    { key: `unit:${id}`, lead: null, title: unit.name[language], facts, target: { page: 'unit', params: { id } } },
    ...successorOptions(unit, successors, index, language),
  ];
}
