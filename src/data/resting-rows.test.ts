import { describe, expect, it } from 'vitest';
import { countResting, restingOnDay } from '../domain/provenance/resting-on-day.ts';
import { indexResting } from '../domain/provenance/resting-index.ts';
import { goodPackage } from '../testing/build-package.ts';
import {
  aChange,
  aDirective,
  anObservation,
  aSeries,
  aTarget,
  dateOf,
  partiesOf,
  textOf,
} from '../testing/build-records.ts';
import { publishedPackage } from '../testing/published-package.ts';
import { restingGroups } from './resting-rows.ts';

const good = goodPackage();
const onSource = restingGroups(good, indexResting(good).onSource('bao-kon-tum-2025'));
const rowOf = (table: string) => onSource.find((group) => group.table === table)?.rows[0];

describe('restingGroups', () => {
  it('lists every table that has rows, in a fixed order', () => {
    expect(onSource.map(({ table, rows }) => [table, rows.length])).toEqual([
      ['observations', 1],
      ['targets', 1],
      ['changes', 1],
      ['directives', 1],
      ['obstacles', 1],
      ['milestones', 1],
      ['phases', 1],
      ['documents', 1],
      ['units', 4],
    ]);
  });

  it('leaves out tables without rows', () => {
    expect(restingGroups(good, indexResting(good).onDocument('no-such'))).toEqual([]);
  });

  it('names a figure by its indicator, its place and what it counts', () => {
    expect(rowOf('observations')).toEqual({
      id: 'villages-2022',
      title: {
        vi: 'Thôn, tổ dân phố, tỉnh Kon Tum: Toàn tỉnh',
        en: 'Villages and residential groups, Kon Tum province: Whole province',
      },
      observation: good.observations[0],
      measure: textOf('thôn, tổ dân phố', 'villages'),
      on: '2022-12-31',
      origin: 'observation.villages-2022',
      page: null,
    });
  });

  it.each([
    ['targets', { slug: 'target', params: { id: 'villages-2025' } }, '2025-12-31'],
    ['changes', { slug: 'unit', params: { id: 'dak-cam' } }, '2025-07-01'],
    ['directives', { slug: 'obstacle', params: { id: 'few-teachers' } }, '2022-08'],
    ['obstacles', { slug: 'obstacle', params: { id: 'few-teachers' } }, '2022-07'],
    ['milestones', { slug: 'roadmap', params: { item: 'milestone.two-levels' } }, '2025-07-01'],
    ['phases', { slug: 'roadmap', params: {} }, '2024-12'],
    ['documents', { slug: 'document', params: { id: '1677-nq-ubtvqh15-2025' } }, '2025-06-16'],
    ['units', { slug: 'unit', params: { id: 'kon-tum' } }, null],
  ])('%s lead to their page', (table, page, on) => {
    expect(rowOf(table)?.page).toEqual(page);
    expect(rowOf(table)?.on).toBe(on);
  });

  it('a change of several resulting units leads to the changes of its day, one without a day to those of its form', () => {
    const data = {
      ...good,
      changes: [aChange({ document: 'd' }), aChange({ id: 'undated', effectiveOn: dateOf('2025'), document: 'd' })],
      change_units: [
        ...partiesOf('join-dak-cam', ['duy-tan'], ['dak-cam', 'kon-tum']),
        ...partiesOf('undated', ['duy-tan', 'not-registered'], []),
      ],
    };
    const [group] = restingGroups(data, indexResting(data).onDocument('d'));
    expect(group?.rows.map(({ page }) => page)).toEqual([
      { slug: 'reorganisation', params: { form: 'joining', from: '2025-07-01', to: '2025-07-01' } },
      { slug: 'unit', params: { id: 'duy-tan' } },
    ]);
  });

  it('puts up with rows that name what is not there', () => {
    const data = {
      ...good,
      observations: [anObservation({ series: 'gone', document: 'd' }), anObservation({ id: 'o', document: 'd' })],
      series: [aSeries({ indicator: 'gone', unit: 'nowhere', decree: 'd' })],
      targets: [aTarget({ unit: 'nowhere', document: 'd' })],
      directives: [aDirective({ answers: ['gone'], document: 'd' })],
    };
    const groups = restingGroups(data, indexResting(data).onDocument('d'));
    const titles = groups.flatMap(({ rows }) => rows.map(({ title }) => title.vi));
    expect(titles).toEqual([
      'gone',
      'gone, nowhere: Toàn tỉnh',
      'Giảm 10% số thôn, nowhere',
      'Bổ sung biên chế giáo viên',
      'gone, nowhere: Toàn tỉnh',
    ]);
    expect(groups.find(({ table }) => table === 'directives')?.rows[0]?.page).toEqual({
      slug: 'obstacles',
      params: {},
    });
  });

  it.each(['kon-tum', 'tinh-mau'])('lists everything that rests on any document of %s', async (name) => {
    const { data } = await publishedPackage(name);
    const index = indexResting(data);
    for (const { id } of data.documents) {
      const resting = restingOnDay(index.onDocument(id), data, '2026-11-23');
      const rows = restingGroups(data, resting).flatMap((group) => group.rows);
      expect(rows).toHaveLength(countResting(resting));
      expect(rows.filter((row) => row.title.vi === '' || row.title.en === '')).toEqual([]);
    }
  });
});
