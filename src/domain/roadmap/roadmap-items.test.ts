import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aChange,
  aDirective,
  aDocument,
  aMilestone,
  anIndicator,
  aPhase,
  aSource,
  aTarget,
  dated,
  dateOf,
  undated,
} from '../../testing/build-records.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import { changeStatuses, milestoneKinds, progressStatuses } from '../records/codes.ts';
import type { PackageData } from '../records/package-data.ts';
import type { ChangeEvent } from '../records/records.ts';
import { indexFigures } from '../series/figure-index.ts';
import { firstDay } from '../time/partial-date.ts';
import { itemOf, roadOn, standingOf } from './roadmap.fixture.ts';
import { dateOf as dateOfItem, type Roadmap, roadmapItems, yearOf } from './roadmap-items.ts';

function namesOf(kind: string, all: readonly { readonly id: string }[] = []): readonly string[] {
  return all.map(({ id }) => `${kind}.${id}`);
}

function hasEnd({ endedOn, status }: ChangeEvent): boolean {
  return endedOn !== null || status === 'paused' || status === 'ended';
}

/** Every fact that the tables of a package tell, as names. */
function factsOf(data: Partial<PackageData>): readonly string[] {
  return [
    ...namesOf('phase', data.phases),
    ...namesOf('milestone', data.milestones),
    ...namesOf('document', data.documents),
    ...namesOf('change', data.changes),
    ...namesOf('ending', data.changes?.filter(hasEnd)),
    ...namesOf('target', data.targets),
    ...namesOf('directive', data.directives),
  ].sort();
}

/** Every fact that a road tells of, in whichever of its lists. */
function toldBy({ dated: placed, undated: apart, notYetKnown, outside }: Roadmap): readonly string[] {
  return [...[...placed, ...apart].flatMap(({ facts }) => facts), ...notYetKnown, ...outside]
    .map(({ kind, id }) => `${kind}.${id}`)
    .sort();
}

const date = fc.option(
  fc.constantFrom('2017-10-25', '2019', '2021-12', '2022-07-25', '2025-07-01', '2026', '2030-12-31'),
);
const parsed = date.map((iso) => (iso === null ? null : dateOf(iso)));
const dating = fc.constantFrom(dated, undated, { basis: 'inferred', note: null } as const);
const reference = (...ids: readonly string[]) => fc.option(fc.constantFrom(...ids, 'lost'));

function rows<Row extends { readonly id: string }>(row: fc.Arbitrary<Row>, prefix: string): fc.Arbitrary<Row[]> {
  return fc.array(row, { maxLength: 4 }).map((all) => all.map((one, index) => ({ ...one, id: `${prefix}-${index}` })));
}

const tables = fc.record({
  sources: parsed.map((publishedOn) => [aSource({ publishedOn })]),
  indicators: fc.constant([anIndicator()]),
  documents: rows(fc.record({ issuedOn: parsed }).map(aDocument), 'd'),
  phases: rows(fc.record({ startsOn: parsed, endsOn: parsed, document: reference('d-0', 'd-1') }).map(aPhase), 'p'),
  milestones: rows(
    fc
      .record({
        startsOn: parsed,
        endsOn: parsed,
        plannedOn: parsed,
        dating,
        kind: fc.constantFrom(...milestoneKinds),
        unit: fc.constantFrom('kon-tum', 'viet-nam', 'lost'),
        phase: reference('p-0'),
        document: reference('d-0', 'd-1'),
      })
      .map(aMilestone),
    'm',
  ),
  changes: rows(
    fc
      .record({
        effectiveOn: parsed,
        endedOn: parsed,
        status: fc.constantFrom(...changeStatuses),
        pilot: fc.boolean(),
        phase: reference('p-0'),
        document: reference('d-0', 'd-1'),
      })
      .map(aChange),
    'c',
  ),
  targets: rows(
    fc
      .record({
        dueOn: parsed,
        unit: fc.constantFrom('kon-tum', 'lost'),
        indicator: fc.constantFrom('villages', 'lost'),
        series: fc.constant(null),
        phase: fc.constantFrom('p-0', 'lost'),
        document: reference('d-0', 'd-1'),
        revises: reference('t-0', 't-1'),
      })
      .map(aTarget),
    't',
  ),
  directives: rows(
    fc
      .record({
        issuedOn: parsed,
        dueOn: parsed,
        resolvedOn: parsed,
        status: fc.constantFrom(...progressStatuses),
        document: reference('d-0', 'd-1'),
      })
      .map(aDirective),
    'o',
  ),
});
const days = fc.constantFrom('2017-10-24', '2019-06-30', '2022-07-25', '2025-07-01', '2026-11-23', '2031-01-01');

describe('roadmapItems', () => {
  it('puts every fact of the data into exactly one place', () => {
    fc.assert(
      fc.property(tables, days, (data, day) => {
        expect(toldBy(roadOn(data, day))).toEqual(factsOf(data));
      }),
      { numRuns: 300 },
    );
  });

  it('shows nothing later than the day as done, under way or missed', () => {
    fc.assert(
      fc.property(tables, days, (data, day) => {
        for (const item of roadOn(data, day).dated) {
          const on = item.startsOn ?? item.endsOn;
          if (on === null || firstDay(on) <= day) continue;
          expect(['ahead', 'planned'], `${item.id} of ${on.iso} on ${day}`).toContain(item.standing);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('names every item once, by date, in a lane that it lists', () => {
    fc.assert(
      fc.property(tables, days, (data, day) => {
        const { lanes, dated: placed, undated: apart } = roadOn(data, day);
        const ids = [...placed, ...apart].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(placed.map(({ lane }) => lane))).toEqual(new Set(lanes.map(({ id }) => id)));
        const first = placed.map((item) => firstDay(dateOfItem(item) ?? dateOf('1900')));
        expect(first).toEqual([...first].sort());
      }),
    );
  });

  it('never forgets: what was known on a day is known on every later one', () => {
    fc.assert(
      fc.property(tables, days, days, (data, a, b) => {
        const [before, after] = a < b ? [a, b] : [b, a];
        const unknownOn = (day: string) => roadOn(data, day).notYetKnown.map(({ kind, id }) => `${kind}.${id}`);
        const known = new Set(unknownOn(before));
        expect(unknownOn(after).filter((name) => !known.has(name))).toEqual([]);
      }),
    );
  });
});

describe('the year of an item', () => {
  it.each([
    ['2019', null, '2019'],
    [null, '2021-06', '2021'],
    [null, null, null],
  ])('from %s to %s is %s', (startsOn, endsOn, year) => {
    const phase = aPhase({
      id: 'p',
      document: null,
      startsOn: startsOn === null ? null : dateOf(startsOn),
      endsOn: endsOn === null ? null : dateOf(endsOn),
    });
    const item = itemOf(roadOn({ phases: [phase] }, '2030-01-01'), 'phase.p');
    expect(item === undefined ? undefined : yearOf(item)).toBe(year);
  });
});

describe('the road of the published data', async () => {
  const { data } = await publishedPackage('kon-tum');
  const on = (day: string) => roadmapItems({ data, country: 'viet-nam', day, figures: indexFigures(data) });

  const standings = (day: string) =>
    ['milestone.two-tier-2025-07-01', 'changes.2025-07-01', 'milestone.kt-conference-2022-07-25'].map((id) =>
      standingOf(on(day), id),
    );

  it.each(['2017-12-31', '2022-07-25', '2025-06-20', '2026-11-23'])('holds every fact once on %s', (day) => {
    expect(toldBy(on(day))).toEqual(factsOf(data));
  });

  it('does not know 1/7/2025 on 25/7/2022, plans it in June 2025, and has it behind it today', () => {
    expect(standings('2022-07-25')).toEqual(['not yet known', 'nowhere', 'done']);
    expect(standings('2022-07-24')).toEqual(['not yet known', 'nowhere', 'not yet known']);
    expect(standings('2025-06-20')).toEqual(['ahead', 'ahead', 'done']);
    expect(standings('2026-11-23')).toEqual(['done', 'done', 'done']);
  });

  it('knows all that it holds on its own last day', async () => {
    expect(on('2026-11-23').notYetKnown).toEqual([]);
    const sample = (await publishedPackage('tinh-mau')).data;
    const figures = indexFigures(sample);
    expect(roadmapItems({ data: sample, country: 'viet-nam', day: '2026-10-31', figures }).notYetKnown).toEqual([]);
  });

  it('knows the deadline of 2021 from the day of Resolution 18', () => {
    expect(standingOf(on('2017-10-24'), 'milestone.deadline-2021-staff')).toBe('not yet known');
    expect(standingOf(on('2017-10-25'), 'milestone.deadline-2021-staff')).toBe('ahead');
    expect(standingOf(on('2022-01-01'), 'milestone.deadline-2021-staff')).toBe('unknown');
  });

  it('pauses the three pilots of Ia H’Drai on 8/9/2022', () => {
    expect(itemOf(on('2022-09-08'), 'endings.2022-09-08')).toMatchObject({ pilots: 3, paused: 3 });
    expect(itemOf(on('2022-09-07'), 'endings.2022-09-08')).toBeUndefined();
  });
});
