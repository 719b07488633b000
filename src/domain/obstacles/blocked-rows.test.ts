import { describe, expect, it } from 'vitest';
import { goodPackage } from '../../testing/build-package.ts';
import { aChange, anObstacle, aTarget, dateOf } from '../../testing/build-records.ts';
import { indexFigures } from '../series/figure-index.ts';
import { blockedRows } from './blocked-rows.ts';

const good = goodPackage();
const data = {
  ...good,
  targets: [...good.targets, aTarget({ id: 'set-later', document: '1677-nq-ubtvqh15-2025' })],
  changes: [aChange({ id: 'done' }), aChange({ id: 'paused', status: 'paused', endedOn: dateOf('2025-09-01') })],
};
const obstacle = anObstacle({
  blocksTargets: ['villages-2025', 'set-later', 'nowhere'],
  blocksChanges: ['done', 'paused', 'nowhere'],
});

function blockedOn(day: string) {
  return blockedRows(data, indexFigures(data), day)(obstacle);
}

function changesOn(day: string) {
  return blockedOn(day).changes.map(({ change, isAhead }) => [change.id, change.status, isAhead]);
}

describe('blockedRows', () => {
  it('gives targets with their result on the day; unknown and later ones are left out', () => {
    const idsOn = (day: string) => blockedOn(day).targets.map(({ target }) => target.id);
    expect(idsOn('2025-06-15')).toEqual(['villages-2025']);
    expect(idsOn('2025-06-16')).toEqual(['villages-2025', 'set-later']);
    expect(blockedOn('2026-01-01').targets[0]?.result.status).toBe('cannot-be-said');
  });

  it('gives changes as they stood on the day: ahead before they took effect', () => {
    expect(changesOn('2025-06-30')).toEqual([
      ['done', 'planned', true],
      ['paused', 'planned', true],
    ]);
    expect(changesOn('2025-08-31')).toEqual([
      ['done', 'in-force', false],
      ['paused', 'in-force', false],
    ]);
    expect(changesOn('2025-09-02')).toEqual([
      ['done', 'in-force', false],
      ['paused', 'paused', false],
    ]);
  });
});
