import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoadmapParams, serialiseRoadmapParams, wholeRoad } from './roadmap-params.ts';

describe('the parameters of the roadmap', () => {
  it.each<[Record<string, string>, object]>([
    [{}, {}],
    [{ from: '2024-12-01', to: '2025-12-31' }, { window: { from: '2024-12-01', to: '2025-12-31' } }],
    [{ from: '2025-07-01', to: '2025-07-01' }, { window: { from: '2025-07-01', to: '2025-07-01' } }],
    [{ from: '2025-12-31', to: '2024-12-01' }, {}],
    [{ from: '2024-12-01' }, {}],
    [{ from: '2024', to: '2025-12-31' }, {}],
    [{ from: '2023-02-29', to: '2025-12-31' }, {}],
    [{ hide: 'documents_programme-nq18' }, { hide: ['documents', 'programme-nq18'] }],
    [{ hide: 'documents_documents__<b>_' }, { hide: ['documents'] }],
    [{ item: 'milestone.nq18-issued' }, { item: 'milestone.nq18-issued' }],
    [{ item: 'changes.2025-07-01' }, { item: 'changes.2025-07-01' }],
    [{ item: 'milestone' }, {}],
    [{ item: 'milestone.<img>' }, {}],
    [{ item: `milestone.${'x'.repeat(300)}` }, {}],
  ])('%j reads as %j', (search, expected) => {
    expect(parseRoadmapParams(search)).toEqual({ ...wholeRoad, ...expected });
  });

  const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)?$/);
  const day = fc.constantFrom('2015-01-01', '2024-02-29', '2025-07-01', '2030-12-31');

  it('come back from the address as they went in', () => {
    const params = fc.record({
      window: fc.option(fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))),
      hide: fc.uniqueArray(slug, { maxLength: 5 }),
      item: fc.option(slug.map((id) => `phase.${id}`)),
    });
    fc.assert(
      fc.property(params, (one) => {
        expect(parseRoadmapParams(serialiseRoadmapParams(one))).toEqual(one);
      }),
    );
  });

  it('leave the address empty for the whole road', () => {
    expect(serialiseRoadmapParams(wholeRoad)).toEqual({});
  });
});
