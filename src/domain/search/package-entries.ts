import { isAliveOn } from '../lineage/unit-life.ts';
import type { LocalText } from '../records/local-text.ts';
import type { PackageData } from '../records/package-data.ts';
import type { Id, Unit } from '../records/records.ts';
import { lastDay } from '../time/partial-date.ts';
import { documentNames } from './document-names.ts';
import type { SearchEntry } from './search-entry.ts';
import { unitPlace } from './unit-place.ts';

/** A page of the dashboard that can be found by name. */
export interface SearchPage {
  readonly slug: string;
  readonly name: LocalText;
}

/** The tables that are searched. */
export type SearchedData = Pick<PackageData, 'units' | 'documents' | 'indicators' | 'obstacles'>;

function both({ vi, en }: LocalText): readonly string[] {
  return [vi, en];
}

function present(texts: readonly (string | null)[]): readonly string[] {
  return texts.filter((text) => text !== null);
}

function unitEntries(units: readonly Unit[], day: string): readonly SearchEntry[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  // Units of one parent share one context: a register of 150,000 has only some thousand.
  const contexts = new Map<Id | null, readonly string[]>();
  const contextOf = (unit: Unit) => {
    const known = contexts.get(unit.parent);
    if (known !== undefined) return known;
    const context = unitPlace(byId, unit).flatMap((above) => both(above.name));
    contexts.set(unit.parent, context);
    return context;
  };
  return units.map((unit) => ({
    kind: 'unit',
    id: unit.id,
    names: [...both(unit.name), ...unit.aliases, ...present([unit.shortName, unit.code])],
    context: contextOf(unit),
    past: !isAliveOn(unit, day),
  }));
}

/** Pages of the dashboard as entries. */
export function pageEntries(pages: readonly SearchPage[]): readonly SearchEntry[] {
  return pages.map(({ slug, name }) => ({ kind: 'page', id: slug, names: both(name), context: [], past: false }));
}

/**
 * Everything in a package that can be found, as it stands on a day (`YYYY-MM-DD`): units by name, short name, alias
 * and code, told apart by what they belong to; documents by number, kind, date and subject; indicators; obstacles.
 */
export function packageEntries(data: SearchedData, day: string): readonly SearchEntry[] {
  return [
    ...unitEntries(data.units, day),
    ...data.documents.map(
      (row): SearchEntry => ({
        kind: 'document',
        id: row.id,
        names: documentNames(row),
        context: both(row.issuer),
        past: row.endedOn !== null && lastDay(row.endedOn) < day,
      }),
    ),
    ...data.indicators.map(
      (row): SearchEntry => ({ kind: 'indicator', id: row.id, names: both(row.name), context: [], past: false }),
    ),
    ...data.obstacles.map(
      (row): SearchEntry => ({
        kind: 'obstacle',
        id: row.id,
        names: both(row.title),
        context: [row.detail, row.proposal, row.proposedBy].flatMap((text) => (text === null ? [] : both(text))),
        past: row.status === 'resolved',
      }),
    ),
  ];
}
