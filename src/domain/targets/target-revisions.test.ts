import { describe, expect, it } from 'vitest';
import { observationRow, seriesRow } from '../series/series.fixture.ts';
import { evaluateTargets } from './evaluate-targets.ts';
import { isRevised, revisedChains, revisedResults, revisionChain } from './target-revisions.ts';
import { indicatorRow, targetRow } from './target.fixture.ts';

const first = targetRow({ id: 'first', value: 10 });
const second = targetRow({ id: 'second', value: 5.5, revises: 'first' });
const third = targetRow({ id: 'third', value: 8, revises: 'second' });
const branch = targetRow({ id: 'branch', revises: 'first' });
const alone = targetRow({ id: 'alone' });

describe('revisionChain', () => {
  it.each(['first', 'second', 'third'])('is the same from %s', (id) => {
    expect(revisionChain([third, alone, first, second], id).map((target) => target.id)).toEqual([
      'first',
      'second',
      'third',
    ]);
  });

  it('keeps both rows that revise one', () => {
    expect(revisionChain([first, second, branch, third], 'third').map(({ id }) => id)).toEqual([
      'first',
      'second',
      'branch',
      'third',
    ]);
  });

  it('ends in a ring, and after a row that does not exist', () => {
    const ring = [targetRow({ id: 'a', revises: 'b' }), targetRow({ id: 'b', revises: 'a' })];
    expect(revisionChain(ring, 'a')).toHaveLength(2);
    expect(new Set(revisionChain(ring, 'a').map(({ id }) => id))).toEqual(new Set(['a', 'b']));
    expect(revisionChain([targetRow({ id: 'self', revises: 'self' })], 'self')).toHaveLength(1);
    expect(revisionChain([second], 'second').map(({ id }) => id)).toEqual(['second']);
    expect(revisionChain([first], 'lost')).toEqual([]);
  });
});

describe('revisedResults', () => {
  it('puts the old and the new result side by side', () => {
    const targets = [second, first];
    const results = evaluateTargets(
      {
        targets,
        indicators: [indicatorRow('stock')],
        series: [seriesRow()],
        observations: [observationRow('2021-12-31', 940)],
      },
      '2022-06-30',
    );
    const versions = revisedResults(results, targets, 'second');
    expect(versions.map(({ target, result }) => [target.id, result?.status])).toEqual([
      ['first', 'behind'],
      ['second', 'exceeded'],
    ]);
    expect(revisedResults([], targets, 'first').map(({ result }) => result)).toEqual([null, null]);
  });
});

describe('isRevised', () => {
  it('tells the superseded from the standing', () => {
    expect([first, second, third].map(({ id }) => isRevised([first, second, third], id))).toEqual([true, true, false]);
  });
});

describe('revisedChains', () => {
  it('is every chain of two or more versions, once, and in their order', () => {
    const other = [targetRow({ id: 'b', revises: 'a' }), targetRow({ id: 'a' })];
    const chains = revisedChains([third, alone, ...other, first, second]);
    expect(chains.map((chain) => chain.map(({ id }) => id))).toEqual([
      ['first', 'second', 'third'],
      ['a', 'b'],
    ]);
  });

  it('leaves out a revision of a row that does not exist', () => {
    expect(revisedChains([second])).toEqual([]);
  });
});
