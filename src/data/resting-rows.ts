import { originOf } from '../domain/origin-ref.ts';
import type { Resting } from '../domain/provenance/resting-index.ts';
import type { LocalText } from '../domain/records/local-text.ts';
import type { PackageData } from '../domain/records/package-data.ts';
import type { PartialDate } from '../domain/records/partial-date.ts';
import type { ChangeEvent, ChangeUnit, Id, Indicator, Observation, Series, Unit } from '../domain/records/records.ts';
import { observationDate } from '../domain/series/observation-date.ts';

/** One row that rests on a document or a source, ready to be listed. */
export interface RestingRow {
  readonly id: string;
  /** What it is: name of the indicator and place, title of a change, text of a directive. */
  readonly title: LocalText;
  /** The figure itself, for rows of observations; null otherwise. */
  readonly observation: Observation | null;
  /** Unit of measure of the figure; null otherwise. */
  readonly measure: LocalText | null;
  /** ISO date of the row, as precise as it is known; null when it has none. */
  readonly on: string | null;
  /** Its origin (`originOf`), for figures and targets; null otherwise. */
  readonly origin: string | null;
  /** Page of the dashboard that shows it; null where none does. */
  readonly page: { readonly slug: string; readonly params: Readonly<Record<string, string>> } | null;
}

/** The rows of one table. */
export interface RestingGroup {
  readonly table: keyof Resting;
  readonly rows: readonly RestingRow[];
}

/** Rows by their ids, only as far as the listed rows need them. */
interface Names {
  readonly units: ReadonlyMap<Id, Unit>;
  readonly indicators: ReadonlyMap<Id, Indicator>;
  readonly series: ReadonlyMap<Id, Series>;
}

const plain = { observation: null, measure: null, origin: null, page: null } as const;

function byId<T extends { readonly id: Id }>(rows: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** Texts of both languages joined in the same way; an id stands where a row is missing. */
function joined(separator: string, parts: readonly (LocalText | Id)[]): LocalText {
  const side = (language: keyof LocalText) =>
    parts.map((part) => (typeof part === 'string' ? part : part[language])).join(separator);
  return { vi: side('vi'), en: side('en') };
}

/** What a series counts: indicator, place, and the words of its own where they add to the indicator. */
function seriesTitle(series: Series, { indicators, units }: Names): LocalText {
  const indicator = indicators.get(series.indicator)?.name ?? series.indicator;
  const head = joined(', ', [indicator, units.get(series.unit)?.name ?? series.unit]);
  const saysMore = typeof indicator === 'string' || series.countsWhat.vi !== indicator.vi;
  return saysMore && series.countsWhat.vi !== '' ? joined(': ', [head, series.countsWhat]) : head;
}

function observationRow(observation: Observation, names: Names): RestingRow {
  const series = names.series.get(observation.series) ?? null;
  return {
    id: observation.id,
    title: series === null ? joined('', [observation.series]) : seriesTitle(series, names),
    observation,
    measure: series === null ? null : (names.indicators.get(series.indicator)?.measure ?? null),
    on: observationDate(observation)?.iso ?? null,
    origin: originOf.observation(observation.id),
    page: null,
  };
}

/** The unit that came out of a change, or else went into it, where it is a single one; the changes of that day otherwise. */
function changePage(change: ChangeEvent, parties: readonly ChangeUnit[]): RestingRow['page'] {
  const resulting = parties.filter((row) => row.role === 'resulting');
  const [only, second] = resulting.length === 0 ? parties : resulting;
  if (only !== undefined && second === undefined) return { slug: 'unit', params: { id: only.unit } };
  const { effectiveOn, form } = change;
  const days = effectiveOn?.precision === 'day' ? { from: effectiveOn.iso, to: effectiveOn.iso } : {};
  return { slug: 'reorganisation', params: { form, ...days } };
}

/** The units of each of the changes, those that the register does not hold left out. */
function partiesOf(changes: readonly ChangeEvent[], data: PackageData, units: ReadonlyMap<Id, Unit>) {
  const parties = new Map<Id, ChangeUnit[]>(changes.map(({ id }) => [id, []]));
  if (changes.length === 0) return parties;
  for (const row of data.change_units) if (units.has(row.unit)) parties.get(row.change)?.push(row);
  return parties;
}

function isoOf(date: PartialDate | null): string | null {
  return date?.iso ?? null;
}

/** What rests on a document or source as groups to list, empty groups left out. */
export function restingGroups(data: PackageData, resting: Resting): readonly RestingGroup[] {
  const hasFigures = resting.observations.length + resting.series.length > 0;
  const names: Names = {
    units: byId(data.units),
    indicators: byId(hasFigures ? data.indicators : []),
    series: byId(resting.observations.length === 0 ? [] : data.series),
  };
  const place = (id: Id) => names.units.get(id)?.name ?? id;
  const parties = partiesOf(resting.changes, data, names.units);
  const groups: readonly RestingGroup[] = [
    { table: 'observations', rows: resting.observations.map((row) => observationRow(row, names)) },
    {
      table: 'targets',
      rows: resting.targets.map((row) => ({
        ...plain,
        id: row.id,
        title: joined(', ', [row.name, place(row.unit)]),
        on: isoOf(row.dueOn),
        origin: originOf.target(row.id),
        page: { slug: 'target', params: { id: row.id } },
      })),
    },
    {
      table: 'changes',
      rows: resting.changes.map((row) => ({
        ...plain,
        id: row.id,
        title: row.title,
        on: isoOf(row.effectiveOn),
        page: changePage(row, parties.get(row.id) ?? []),
      })),
    },
    {
      table: 'directives',
      rows: resting.directives.map((row) => {
        const obstacle = row.answers.find((id) => data.obstacles.some((one) => one.id === id));
        return {
          ...plain,
          id: row.id,
          title: row.text,
          on: isoOf(row.issuedOn),
          page:
            obstacle === undefined ? { slug: 'obstacles', params: {} } : { slug: 'obstacle', params: { id: obstacle } },
        };
      }),
    },
    {
      table: 'obstacles',
      rows: resting.obstacles.map((row) => ({
        ...plain,
        id: row.id,
        title: row.title,
        on: isoOf(row.raisedOn),
        page: { slug: 'obstacle', params: { id: row.id } },
      })),
    },
    {
      table: 'milestones',
      rows: resting.milestones.map((row) => ({
        ...plain,
        id: row.id,
        title: row.title,
        on: isoOf(row.startsOn),
        page: { slug: 'roadmap', params: { item: `milestone.${row.id}` } },
      })),
    },
    {
      table: 'phases',
      rows: resting.phases.map((row) => ({
        ...plain,
        id: row.id,
        title: joined(': ', [row.programmeName, row.name]),
        on: isoOf(row.startsOn),
        page: { slug: 'roadmap', params: {} },
      })),
    },
    {
      table: 'series',
      rows: resting.series.map((row) => ({
        ...plain,
        id: row.id,
        title: seriesTitle(row, names),
        on: isoOf(row.startsWhen),
        page: { slug: 'staffing', params: {} },
      })),
    },
    {
      table: 'contradictions',
      rows: resting.contradictions.map((row) => ({ ...plain, id: row.id, title: row.title, on: null })),
    },
    {
      table: 'documents',
      rows: resting.documents.map((row) => ({
        ...plain,
        id: row.id,
        title: row.number === null ? row.subject : joined(': ', [row.number, row.subject]),
        on: isoOf(row.issuedOn),
        page: { slug: 'document', params: { id: row.id } },
      })),
    },
    {
      table: 'units',
      rows: resting.units.map((row) => ({
        ...plain,
        id: row.id,
        title: row.name,
        on: isoOf(row.validFrom),
        page: { slug: 'unit', params: { id: row.id } },
      })),
    },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}
