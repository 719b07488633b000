import { describe, expect, it } from 'vitest';
import type { ChangeBetween } from '../../domain/figures/change-between.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import { anObservation } from '../../testing/build-records.ts';
import { figureCell, pointsCell, reductionCell, reductionPercentCell } from './report-cells.ts';
import { fillRuns, joinRuns } from './report-runs.ts';

function figure(value: number, qualifier: Figure['qualifier'] = 'exact'): Figure {
  return { value, high: null, qualifier };
}

function change(kind: ChangeBetween['kind'], amount: Figure, percent: Figure | null): ChangeBetween {
  return { kind, amount, percent };
}

describe('cells of figures', () => {
  it('only an exact figure is a number', () => {
    expect(figureCell(figure(1234), 'vi', 'o')).toEqual({ text: '1.234', value: 1234, origin: 'o' });
    expect(figureCell(figure(850, 'more-than'), 'en')).toEqual({ text: 'more than 850', value: null });
  });

  it('contradictory figures stand side by side and are no number', () => {
    const points = [figure(5), figure(7)].map((one, at) => ({
      figure: one,
      observation: anObservation({ id: `p${at}` }),
    }));
    expect(pointsCell(points, 'vi', (id) => `observation.${id}`)).toEqual({
      text: '5 ≠ 7',
      value: null,
      origin: 'observation.p0',
    });
    expect(pointsCell([], 'vi', (id) => id)).toEqual({ text: '', value: null });
  });

  it.each([
    [change('reduction', figure(6714), figure(66.90583)), '6.714', 6714, '66,91', 66.90583],
    [change('increase', figure(73), figure(73.5)), 'tăng 73', -73, 'tăng 73,5', -73.5],
    [change('none', figure(0), figure(0)), '0', 0, '0', 0],
    [change('reduction', figure(60, 'more-than'), figure(60, 'more-than')), 'hơn 60', null, 'hơn 60', null],
    [change('unclear', figure(0, 'about'), null), 'chưa rõ tăng hay giảm', null, '', null],
  ])('%o', (one, amount, amountValue, percent, percentValue) => {
    expect(reductionCell(one, 'vi')).toEqual({ text: amount, value: amountValue });
    expect(reductionPercentCell(one, 'vi')).toEqual({ text: percent, value: percentValue });
  });

  it('no change known leaves both cells empty', () => {
    expect(reductionCell(null, 'vi')).toEqual({ text: '', value: null });
    expect(reductionPercentCell(null, 'vi')).toEqual({ text: '', value: null });
  });
});

describe('sentences with figures', () => {
  it('each figure is a run with its origin', () => {
    expect(fillRuns('Có {now} đơn vị ({on}).', { now: { text: '411', origin: 'o' }, on: '31/10/2026' })).toEqual([
      { text: 'Có ' },
      { text: '411', origin: 'o' },
      { text: ' đơn vị (' },
      { text: '31/10/2026' },
      { text: ').' },
    ]);
    expect(() => fillRuns('{a}', {})).toThrow('a');
    expect(joinRuns([[{ text: 'A.' }], [], [{ text: 'B.' }]]).map(({ text }) => text)).toEqual(['A.', ' ', 'B.']);
  });
});
