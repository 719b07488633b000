import { describe, expect, it } from 'vitest';
import { originOf } from '../../domain/origin-ref.ts';
import { goodPackage } from '../../testing/build-package.ts';
import {
  aContradiction,
  anObservation,
  aSeries,
  aSource,
  aTarget,
  dateOf,
  textOf,
} from '../../testing/build-records.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import { formatFigure } from '../../ui/format.ts';
import { originSentence, type SentenceInput } from './origin-sentence.ts';

const good = goodPackage();
const input: SentenceInput = { data: good, day: '2026-11-23', sample: false };
const sources = [...good.sources, aSource({ id: 'other' })];

function ofObservation(
  observations: SentenceInput['data']['observations'],
  changes: Partial<SentenceInput['data']> = {},
) {
  return originSentence(
    { ...input, data: { ...good, sources, observations, contradictions: [], ...changes } },
    originOf.observation('a'),
    'vi',
  );
}

const value = (number: number) => ({ reported: { value: number, high: null, qualifier: 'exact' } }) as const;

describe('the sentence of an origin', () => {
  it('of a figure, a target and a count', () => {
    expect(originSentence(input, 'observation.villages-2022', 'vi')).toContain('tỉnh Kon Tum có 756 thôn');
    expect(originSentence(input, 'target.villages-2025', 'vi')).toContain('chỉ tiêu «Giảm 10% số thôn»');
    expect(originSentence(input, 'commune-count.kon-tum.2025-06-30', 'vi')).toContain('có 2 đơn vị hành chính cấp xã');
  });

  it.each(['observation.lost', 'unit.kon-tum', ''])('%j has none', (ref) => {
    expect(originSentence(input, ref, 'vi')).toBeNull();
  });

  it('made-up data say so', () => {
    expect(originSentence({ ...input, sample: true }, 'observation.villages-2022', 'vi')).toMatch(
      /\(dữ liệu minh họa\)\.$/,
    );
  });

  it('names what another source prints for the same date', () => {
    const other = anObservation({ id: 'b', source: 'other', ...value(869) });
    expect(ofObservation([anObservation({ id: 'a' }), other])).toContain('nguồn khác nêu 869 thôn, tổ dân phố.');
  });

  it('names what a contradiction lists for the same indicator and place, with its own date and scope', () => {
    const rows = [
      anObservation({ id: 'a' }),
      anObservation({ id: 'b', source: 'other', asOf: dateOf('2020'), series: 's2', ...value(869) }),
    ];
    const contradictions = [aContradiction({ observations: ['a', 'b'] })];
    const series = [...good.series, aSeries({ id: 's2', countsWhat: textOf('cả buôn') })];
    expect(ofObservation(rows, { contradictions, series })).toContain(
      'nguồn khác nêu 869 thôn, tổ dân phố (tính đến năm 2020, phạm vi khác).',
    );
    const elsewhere = series.map((row) => (row.id === 's2' ? { ...row, unit: 'dak-cam' } : row));
    expect(ofObservation(rows, { contradictions, series: elsewhere })).toContain('các nguồn không thống nhất');
  });

  it('tells nothing that is later than the day shown', () => {
    const later = anObservation({ id: 'b', source: 'other', asOf: dateOf('2027'), ...value(869) });
    const contradictions = [aContradiction({ observations: ['a', 'b'] })];
    expect(ofObservation([anObservation({ id: 'a' }), later], { contradictions })).not.toContain('869');
  });

  it('a target is judged by its series, with what it inherits', () => {
    const target = aTarget({ id: 't', carriesOver: 'villages-2025' });
    const ring = { ...aTarget(), carriesOver: 't' };
    const data = { ...good, targets: [ring, target] };
    expect(originSentence({ ...input, data }, originOf.target('t'), 'vi')).toContain('chuyển tiếp');
  });
});

describe.each(['kon-tum', 'tinh-mau'])('%s', async (name) => {
  const { data, descriptor } = await publishedPackage(name);
  const page: SentenceInput = { data, day: descriptor.asOf, sample: descriptor.sample };

  it.each(['vi', 'en'] as const)('in %s every figure has a whole sentence, and a missing one has none', (language) => {
    const rows = data.observations.filter((_, index) => index % Math.ceil(data.observations.length / 150) === 0);
    const broken = rows.filter((row) => {
      const sentence = originSentence(page, originOf.observation(row.id), language);
      if ('missing' in row.reported) return sentence !== null;
      const isWhole = sentence?.includes(formatFigure(row.reported, language)) === true && sentence.endsWith('.');
      return !isWhole || /undefined|null|NaN|\[object/.test(sentence);
    });
    expect([rows.length > 100, broken.map((row) => row.id)]).toEqual([true, []]);
  });

  it.each(['vi', 'en'] as const)('in %s every target has a sentence', (language) => {
    const sentences = data.targets.map((row) => originSentence(page, originOf.target(row.id), language));
    expect(sentences.filter((sentence) => sentence === null || /undefined|NaN|\[object/.test(sentence))).toEqual([]);
  });
});
