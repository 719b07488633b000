import { describe, expect, it } from 'vitest';
import { packageOf } from '../../testing/build-package.ts';
import { aDocument, anObservation, aSource, aTarget } from '../../testing/build-records.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import { indexResting } from '../provenance/resting-index.ts';
import type { PackageData } from '../records/package-data.ts';
import { sourceSupport, supportedTables, unusedSources } from './source-support.ts';

function supportOf(data: PackageData) {
  return sourceSupport(data.sources, indexResting(data).onSource);
}

describe('what rests on each source', () => {
  const support = supportOf(
    packageOf({
      sources: [aSource({ id: 'a' }), aSource({ id: 'b' }), aSource({ id: 'unused' })],
      observations: [anObservation({ id: 'o1', source: 'a' }), anObservation({ id: 'o2', source: 'a' })],
      documents: [aDocument({ source: 'a' })],
      targets: [aTarget({ source: 'b' })],
    }),
  );

  it('is counted by table, the figures first', () => {
    expect(support.map(({ source, counts, figures, total }) => [source.id, counts, figures, total])).toEqual([
      [
        'a',
        [
          { table: 'observations', count: 2 },
          { table: 'documents', count: 1 },
        ],
        2,
        3,
      ],
      ['b', [{ table: 'targets', count: 1 }], 0, 1],
      ['unused', [], 0, 0],
    ]);
  });

  it('may be nothing', () => {
    expect(unusedSources(support)).toEqual(['unused']);
  });

  it.each(['kon-tum', 'tinh-mau'])('is every row of %s that names a source, once', async (published) => {
    const { data } = await publishedPackage(published);
    const own = supportOf(data);
    const counted = own.flatMap(({ counts }) => counts);
    const sums = supportedTables.map((name) =>
      counted.filter(({ table }) => table === name).reduce((sum, { count }) => sum + count, 0),
    );
    expect(sums).toEqual(supportedTables.map((name) => data[name].length));
  });
});
