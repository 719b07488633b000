import type { PageInput } from '../../data/page-input.ts';
import type { PackageData } from '../../domain/records/package-data.ts';
import type { Observation, Target } from '../../domain/records/records.ts';
import { packageOf } from '../../testing/build-package.ts';
import {
  aDirective,
  aDocument,
  aGap,
  anIndicator,
  anObservation,
  anObstacle,
  aPhase,
  aSeries,
  aSource,
  aTarget,
  aUnit,
  dateOf,
  textOf,
} from '../../testing/build-records.ts';
import { evaluatedTargets, type TargetRow } from './target-rows.ts';

const posts = { vi: 'biên chế', en: 'posts' };

/** Posts left in a unit at a date. */
export function postsLeft(unit: string, on: string, value: number, changes: Partial<Observation> = {}): Observation {
  return anObservation({
    id: `${unit}-${on}`,
    series: `posts-${unit}`,
    asOf: dateOf(on),
    reported: { value, high: null, qualifier: 'exact' },
    ...changes,
  });
}

/** A target on the posts of a unit: 10 % fewer by the end of 2021 than the 1000 of the end of 2015. */
export function postsTarget(id: string, unit: string, changes: Partial<Target> = {}): Target {
  return aTarget({
    id,
    name: textOf(`Giảm 10% biên chế (${id})`, `Ten percent fewer posts (${id})`),
    indicator: 'posts',
    unit,
    phase: 'to-2021',
    baselineOn: dateOf('2015-12-31'),
    baselineValue: 1000,
    dueOn: dateOf('2021-12-31'),
    series: `posts-${unit}`,
    document: 'scheme',
    ...changes,
  });
}

const next: Partial<Target> = {
  phase: 'to-2026',
  value: 5,
  baselineOn: dateOf('2021-12-31'),
  baselineValue: 940,
  dueOn: dateOf('2026-12-31'),
};

const targets: readonly Target[] = [
  postsTarget('home-2021', 'so-noi-vu'),
  postsTarget('home-2026', 'so-noi-vu', { ...next, carriesOver: 'home-2021' }),
  postsTarget('health-2021', 'so-y-te'),
  postsTarget('province-2021', 'kon-tum'),
  postsTarget('country-2021', 'viet-nam', { series: null }),
  postsTarget('old-2026', 'kon-tum', { ...next, value: 4 }),
  postsTarget('new-2026', 'kon-tum', { ...next, value: 6, revises: 'old-2026' }),
  postsTarget('task', 'kon-tum', {
    rule: 'complete',
    value: null,
    series: null,
    baselineValue: null,
    baselineOn: null,
  }),
];

/** A small province: a department behind and overdue, one that met, a revised target, and two that cannot be said. */
export const smallData: PackageData = packageOf({
  sources: [aSource()],
  documents: [aDocument({ id: 'scheme', number: '15/ĐA-UBND', kind: 'scheme', issuedOn: dateOf('2015-11-20') })],
  phases: [
    aPhase({
      id: 'to-2021',
      name: textOf('Đến năm 2021', 'To 2021'),
      startsOn: dateOf('2015'),
      endsOn: dateOf('2021'),
    }),
    aPhase({
      id: 'to-2026',
      name: textOf('Đến năm 2026', 'To 2026'),
      startsOn: dateOf('2022'),
      endsOn: dateOf('2026'),
    }),
  ],
  units: [
    aUnit({ id: 'viet-nam', name: textOf('Việt Nam', 'Viet Nam'), kind: 'country', level: 'central', parent: null }),
    aUnit({ id: 'kon-tum', name: textOf('tỉnh Kon Tum', 'Kon Tum province'), kind: 'province', parent: 'viet-nam' }),
    aUnit({
      id: 'so-noi-vu',
      name: textOf('Sở Nội vụ', 'Department of Home Affairs'),
      kind: 'department',
      parent: 'kon-tum',
    }),
    aUnit({ id: 'so-y-te', name: textOf('Sở Y tế', 'Department of Health'), kind: 'department', parent: 'kon-tum' }),
  ],
  indicators: [anIndicator({ id: 'posts', name: textOf('Biên chế giao', 'Posts assigned'), measure: posts })],
  series: [
    ...['kon-tum', 'so-noi-vu', 'so-y-te'].map((unit) => aSeries({ id: `posts-${unit}`, indicator: 'posts', unit })),
    aSeries({
      id: 'posts-other',
      indicator: 'posts',
      unit: 'viet-nam',
      countsWhat: textOf('biên chế công chức', 'civil servants'),
    }),
  ],
  observations: [
    postsLeft('so-noi-vu', '2021-12-31', 940),
    postsLeft('so-noi-vu', '2023-12-31', 930),
    postsLeft('so-y-te', '2021-12-31', 900),
    postsLeft('kon-tum', '2021-12-31', 940),
    postsLeft('kon-tum', '2023-12-31', 900),
    postsLeft('viet-nam', '2021', 5000, { series: 'posts-other' }),
  ],
  targets,
  obstacles: [anObstacle({ blocksTargets: ['home-2026'] })],
  directives: [aDirective({ answers: ['few-teachers'] })],
  gaps: [aGap({ indicator: 'posts' })],
});

/** What the page is given about that province. */
export function smallInput(changes: Partial<PageInput> = {}): PageInput {
  return { data: smallData, place: 'kon-tum', country: 'viet-nam', day: '2024-06-30', sample: false, ...changes };
}

/** The row of one target of that province. */
export function smallRow(id: string, changes: Partial<PageInput> = {}): TargetRow {
  const row = evaluatedTargets(smallInput(changes)).rowOf.get(id);
  if (row === undefined) throw new Error(`no such target: ${id}`);
  return row;
}
