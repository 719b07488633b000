import { describe, expect, it } from 'vitest';
import { aDocument, aPhase, aTarget, dateOf } from '../../testing/build-records.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import { knownTargets, supersededTargets } from './known-targets.ts';

const tables = {
  targets: [
    aTarget({ id: 'dated', document: 'd', phase: 'open' }),
    aTarget({ id: 'by-phase', document: null, phase: 'p' }),
    aTarget({ id: 'document-undated', document: 'undated', phase: 'p' }),
    aTarget({ id: 'document-lost', document: 'lost', phase: 'p' }),
    aTarget({ id: 'always', document: null, phase: 'open' }),
    aTarget({ id: 'by-baseline', document: null, phase: 'p', baselineOn: dateOf('2025-04-21') }),
    aTarget({ id: 'set-before-its-baseline', document: 'd', phase: 'p', baselineOn: dateOf('2025-04-21') }),
  ],
  documents: [aDocument({ id: 'd', issuedOn: dateOf('2022-07') }), aDocument({ id: 'undated', issuedOn: null })],
  phases: [aPhase({ id: 'p', startsOn: dateOf('2024-12') }), aPhase({ id: 'open', startsOn: null })],
};

describe('knownTargets', () => {
  it.each([
    ['2022-06-30', ['always']],
    ['2022-07-01', ['dated', 'always', 'set-before-its-baseline']],
    ['2024-12-01', ['dated', 'by-phase', 'document-undated', 'document-lost', 'always', 'set-before-its-baseline']],
    [
      '2025-04-21',
      ['dated', 'by-phase', 'document-undated', 'document-lost', 'always', 'by-baseline', 'set-before-its-baseline'],
    ],
  ])('on %s', (day, ids) => {
    expect(knownTargets(tables, day).map(({ id }) => id)).toEqual(ids);
  });
});

describe('supersededTargets', () => {
  it('are those that another of the list revises', () => {
    const old = aTarget({ id: 'old' });
    const revision = aTarget({ id: 'new', revises: 'old' });
    expect([...supersededTargets([old, revision])]).toEqual(['old']);
    expect([...supersededTargets([old])]).toEqual([]);
    expect([...supersededTargets([revision, aTarget({ id: 'self', revises: 'self' })])]).toEqual([]);
  });
});

describe('the deadline for part-time workers, as published', async () => {
  const { data } = await publishedPackage('kon-tum');

  it.each([
    ['2025-03-31', []],
    ['2025-05-15', ['2025-08-01']],
    ['2025-09-01', ['2026-05-31']],
    ['2026-02-01', ['2026-05-31']],
    ['2026-11-23', ['2026-05-31']],
  ])('on %s what governs is due %j', (day, due) => {
    const known = knownTargets(data, day).filter(({ indicator }) => indicator === 'part-time-workers');
    const superseded = supersededTargets(known);
    expect(known.filter(({ id }) => !superseded.has(id)).map(({ dueOn }) => dueOn?.iso)).toEqual(due);
  });
});
