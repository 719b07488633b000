import { describe, expect, it } from 'vitest';
import { packageOf } from '../../testing/build-package.ts';
import { anIndicator, anObservation, aSeries, aSource, aUnit, dateOf, textOf } from '../../testing/build-records.ts';
import type { PackageData } from '../../domain/records/package-data.ts';
import { compareBase } from './compare-base.ts';
import { seriesNaming } from './compare-choice.ts';
import { compareModel } from './compare-model.ts';
import { type CompareParams, defaultCompareParams } from './compare-params.ts';
import { readySentences } from './compare-sentences.ts';
import { compareExport, compareFileName } from './compare-export.ts';
import { groupedSpec, linesSpec } from './compare-spec.ts';
import { compareMessages } from './compare-messages.ts';

const words = { text: compareMessages.vi, language: 'vi' } as const;
const places = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const figure = (series: string, iso: string, value: number) =>
  anObservation({
    id: `${series}-${iso}`,
    series,
    asOf: dateOf(iso),
    reported: { value, high: null, qualifier: 'exact' },
  });

const data: PackageData = packageOf({
  sources: [aSource()],
  units: places.map((id) =>
    aUnit({ id, name: textOf(`huyện ${id.toUpperCase()}`), kind: 'district', level: 'district' }),
  ),
  indicators: [anIndicator()],
  series: places.map((id) => aSeries({ id: `v-${id}`, unit: id })),
  observations: [
    ...places.map((id, index) => figure(`v-${id}`, '2020-12-31', 10 * (index + 1))),
    ...places.map((id, index) => figure(`v-${id}`, '2022-12-31', 9 * (index + 1))),
    figure('v-a', '2023-12-31', 5),
    figure('v-b', '2024-12-31', 5),
  ],
});

function model(params: Partial<CompareParams> = {}, changes: Partial<PackageData> = {}, sample = false) {
  const input = { data: { ...data, ...changes }, place: 'a', country: 'a', day: '2026-01-01', sample, version: '1' };
  return compareModel(compareBase(input), { ...defaultCompareParams, ...params });
}

function made(params: Partial<CompareParams> = {}, changes: Partial<PackageData> = {}) {
  const result = model(params, changes);
  if (result === null) throw new Error('nothing to compare');
  return result;
}

const chosen = ({ choice }: ReturnType<typeof made>) => choice.chosen.map(({ series }) => series.id);

/** What each item reads, whatever the order of the items. */
function readings(series: readonly string[]) {
  return made({ series }).blocks.map(({ rows }) => new Map(rows.map((row) => [row.series.id, row.at])));
}

describe('what is compared', () => {
  it('unless told, the largest five at the latest common date, the largest first', () => {
    const result = made();
    expect(chosen(result)).toEqual(['v-g', 'v-f', 'v-e', 'v-d', 'v-c']);
    expect(result.blocks.map(({ key }) => key)).toEqual(['2022-12-31']);
  });

  it('as asked for, in the order asked for', () => {
    const result = made({ series: ['v-b', 'v-a', 'lost'], dates: ['2020-12-31', '2022-12-31', '1999'] });
    expect(chosen(result)).toEqual(['v-b', 'v-a']);
    expect(result.blocks.map(({ key, rows }) => [key, rows.map(({ difference }) => difference)])).toMatchObject([
      ['2020-12-31', [null, { direction: 'less', amount: { value: 10 }, percent: 50 }]],
      ['2022-12-31', [null, { direction: 'less', amount: { value: 9 }, percent: 50 }]],
    ]);
  });

  it('the order of the items changes no reading', () => {
    expect(readings(['v-a', 'v-b', 'v-c'])).toEqual(readings(['v-c', 'v-a', 'v-b']));
  });

  it('the dates of one series', () => {
    const result = made({ by: 'date', scope: ['v-a'] });
    expect(result.blocks).toHaveLength(1);
    expect(result.blocks[0]?.rows.map((row) => row.difference)).toMatchObject([
      null,
      { direction: 'less', amount: { value: 1 } },
      { direction: 'less', amount: { value: 5 }, percent: 50 },
    ]);
  });

  it('an indicator that cannot be compared gives way to one that can', () => {
    expect(made({ indicator: 'lost' }).indicator.id).toBe('villages');
  });

  it('nothing, where no two figures can be', () => {
    expect(model({}, { observations: [figure('v-a', '2022', 5)] })).toBeNull();
  });

  it('nothing later than the day shown', () => {
    const input = { data, place: 'a', country: 'a', day: '2021-06-30', sample: false };
    const result = compareModel(compareBase(input), { ...defaultCompareParams, dates: ['2022-12-31'] });
    expect(result?.blocks.map(({ key }) => key)).toEqual(['2020-12-31']);
  });

  it('what sets the series apart is named, but not what they are compared by', () => {
    const series = [aSeries({ id: 'v-a', unit: 'a' }), aSeries({ id: 'v-b', unit: 'b', countsWhat: textOf('làng') })];
    expect(made({}, { series }).differs).toEqual(['countsWhat']);
    expect(made().differs).toEqual([]);
  });
});

describe('the scope shown first', () => {
  const blocks = [
    aSeries({ id: 'party', unit: 'a', block: 'party', countsWhat: textOf('Đảng') }),
    aSeries({ id: 'party-2025', unit: 'a', block: 'party', countsWhat: textOf('Đảng, hai cấp') }),
    aSeries({ id: 'front', unit: 'a', block: 'front-mass', countsWhat: textOf('Mặt trận') }),
    aSeries({ id: 'front-2025', unit: 'a', block: 'front-mass', countsWhat: textOf('Mặt trận, hai cấp') }),
    aSeries({ id: 'services', unit: 'a', block: 'public-service', countsWhat: textOf('sự nghiệp') }),
  ];
  const observations = [
    ...['party', 'front', 'services'].map((id) => figure(id, '2020-12-31', 5)),
    ...['party-2025', 'front-2025', 'services'].map((id) => figure(id, '2025-12-31', 4)),
  ];
  const members = (params: Partial<CompareParams>) =>
    made({ by: 'block', ...params }, { series: blocks, observations }).choice.group.series.map(({ id }) => id);

  it('is that with most figures at the latest date', () => {
    expect(members({})).toEqual(['party-2025', 'front-2025', 'services']);
  });

  it('another is named in the address by a series of its own', () => {
    const { choice } = made({ by: 'block' }, { series: blocks, observations });
    const earlier = choice.groups.find((group) => group.series.some(({ id }) => id === 'party'));
    if (earlier === undefined) throw new Error('no such group');
    expect(seriesNaming(earlier, choice.groups)).toEqual(['party']);
    expect(members({ scope: ['party'] })).toEqual(['party', 'front', 'services']);
    expect(members({ series: ['services', 'front'] })).toEqual(['party', 'front', 'services']);
  });
});

describe('the chart', () => {
  it('has a bar for each item and date, on one scale', () => {
    const spec = groupedSpec(made({ series: ['v-a', 'v-b'], dates: ['2020-12-31', '2022-12-31'] }), words);
    expect(spec?.series.map(({ label }) => label)).toEqual(['31/12/2020', '31/12/2022']);
    expect(spec?.rows.map(({ label, bars }) => [label, bars.map(({ value }) => value)])).toEqual([
      ['huyện A', [10, 9]],
      ['huyện B', [20, 18]],
    ]);
  });

  it('over time has a line for each item, with all its dates and no others', () => {
    const spec = linesSpec(made({ series: ['v-a', 'v-b'] }), words);
    expect(spec?.series.map(({ points }) => points.map(({ day, value }) => [day, value]))).toEqual([
      [
        ['2020-12-31', 10],
        ['2022-12-31', 9],
        ['2023-12-31', 5],
      ],
      [
        ['2020-12-31', 20],
        ['2022-12-31', 18],
        ['2024-12-31', 5],
      ],
    ]);
  });

  it('is not drawn over time for more than six, or with too few dates', () => {
    expect(linesSpec(made({ series: places.map((id) => `v-${id}`) }), words)).toBeNull();
    expect(linesSpec(made({ series: ['v-c', 'v-d'] }), words)).toBeNull();
  });

  it('is not drawn with negative figures', () => {
    const observations = [figure('v-a', '2022', -5), figure('v-b', '2022', 5)];
    expect(groupedSpec(made({}, { observations }), words)).toBeNull();
  });

  it('contradictory figures are no bar: both are said', () => {
    const observations = [
      figure('v-a', '2022', 5),
      { ...figure('v-a', '2022', 7), id: 'second' },
      figure('v-b', '2022', 5),
      figure('v-c', '2022', 5),
    ];
    const result = made({ series: ['v-b', 'v-a'] }, { observations });
    expect(groupedSpec(result, words)?.rows[1]?.bars).toMatchObject([{ value: null, text: '≠ 5 / 7' }]);
    expect(result.blocks[0]?.rows[1]?.difference).toEqual({ kind: 'none', reason: 'contradictory' });
  });
});

describe('the sentences', () => {
  it('hold each item against the first, then follow each over time', () => {
    const sentences = readySentences(made({ series: ['v-a', 'v-b'] }), 'vi').map(({ sentence }) => sentence);
    expect(sentences).toEqual([
      'Tính đến ngày 31/12/2022, số thôn, tổ dân phố: huyện B là 18 thôn, tổ dân phố, nhiều hơn 9 thôn, tổ dân phố (100%) so với huyện A (9 thôn, tổ dân phố) (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
      'Từ ngày 31/12/2020 đến ngày 31/12/2023, số thôn, tổ dân phố của huyện A giảm từ 10 thôn, tổ dân phố xuống còn 5 thôn, tổ dân phố, giảm 5 thôn, tổ dân phố (50%) (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
      'Từ ngày 31/12/2020 đến ngày 31/12/2024, số thôn, tổ dân phố của huyện B giảm từ 20 thôn, tổ dân phố xuống còn 5 thôn, tổ dân phố, giảm 15 thôn, tổ dân phố (75%) (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    ]);
  });

  it('say why there is none', () => {
    const observations = [...data.observations, figure('v-c', '2023-12-31', 8)];
    const result = made({ series: ['v-a', 'v-d'], dates: ['2023-12-31'] }, { observations });
    expect(readySentences(result, 'vi')[0]).toMatchObject({
      sentence: null,
      reason: 'Không có câu so sánh huyện D với huyện A: chưa có số liệu để so.',
    });
  });
});

describe('the export', () => {
  it('has every figure with its words, scope, difference and source', () => {
    const table = compareExport(made({ series: ['v-a', 'v-b'] }), 'vi');
    expect([...table.rows]).toEqual([
      [
        'huyện A',
        '31/12/2022',
        'huyện A',
        'Toàn tỉnh',
        '9',
        9,
        null,
        dateOf('2022-12-31'),
        null,
        null,
        'Báo Kon Tum: Bài báo – https://example.org/bai-bao',
      ],
      [
        'huyện B',
        '31/12/2022',
        'huyện B',
        'Toàn tỉnh',
        '18',
        18,
        null,
        dateOf('2022-12-31'),
        'nhiều hơn 9',
        100,
        'Báo Kon Tum: Bài báo – https://example.org/bai-bao',
      ],
    ]);
    expect(table.columns).toHaveLength(11);
    expect(table.warning).toBeNull();
  });

  it('of made-up data says so in the table and in its name', () => {
    const result = model({}, {}, true);
    if (result === null) throw new Error('nothing to compare');
    expect(compareExport(result, 'vi').warning).toContain('MINH HỌA');
    expect(compareFileName(result, 'vi')).toBe('minh-hoa-so-sanh-villages-a-2026-01-01');
  });
});
