import { describe, expect, it } from 'vitest';
import { sourcesModel } from './sources-model.ts';
import { sourcesInput } from './sources.fixture.ts';
import { chooseIndicators } from './choose-indicators.ts';
import { defaultSourcesParams, indicatorColumns, type IndicatorSort } from './sources-params.ts';

const { indicators } = sourcesModel(sourcesInput);

function orderBy(sort: IndicatorSort): string {
  return chooseIndicators(indicators, { ...defaultSourcesParams, sort }, 'vi')
    .map(({ indicator }) => indicator.id)
    .join(' ');
}

describe('the order of the indicators', () => {
  it.each([
    [{ column: 'name', descending: false }, 'nothing many villages'],
    [{ column: 'name', descending: true }, 'villages many nothing'],
    [{ column: 'figures', descending: true }, 'many villages nothing'],
    [{ column: 'undated', descending: true }, 'villages many nothing'],
    // What has no date is the oldest that can be said.
    [{ column: 'latest', descending: false }, 'nothing many villages'],
    [{ column: 'gaps', descending: true }, 'villages nothing many'],
  ] as const)('%j', (sort, expected) => {
    expect(orderBy(sort)).toBe(expected);
  });

  it.each(indicatorColumns)('loses none by %s', (column) => {
    expect(orderBy({ column, descending: true }).split(' ').sort()).toEqual(['many', 'nothing', 'villages']);
  });
});
