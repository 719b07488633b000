import { describe, expect, it } from 'vitest';
import { originOf } from '../../domain/origin-ref.ts';
import { goodPackage } from '../../testing/build-package.ts';
import { aContradiction, anObservation, dateOf } from '../../testing/build-records.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import { figureOrigin } from './figure-origin.ts';

const good = goodPackage();

describe('the origin of an observation', () => {
  const data = {
    ...good,
    observations: [
      anObservation({ id: 'a', document: '1677-nq-ubtvqh15-2025' }),
      anObservation({ id: 'b', asOf: dateOf('2023') }),
      anObservation({ id: 'c', series: 'other' }),
    ],
    contradictions: [aContradiction({ id: 'x', observations: ['a', 'c'] }), aContradiction({ id: 'y' })],
  };

  it('is all that is known about it', () => {
    expect(figureOrigin(data, originOf.observation('a'))).toMatchObject({
      kind: 'observation',
      observation: { id: 'a' },
      series: { id: 'villages-kon-tum' },
      indicator: { id: 'villages' },
      unit: { id: 'kon-tum' },
      source: { id: 'bao-kon-tum-2025' },
      document: { id: '1677-nq-ubtvqh15-2025' },
      contradictions: [{ id: 'x' }],
      siblings: [{ id: 'b' }],
    });
  });

  it('has no document where the source cites none', () => {
    expect(figureOrigin(data, 'observation.b')).toMatchObject({ document: null, contradictions: [] });
  });

  it.each(['series', 'indicators', 'units', 'sources'] as const)('is unknown when %s are missing', (table) => {
    expect(figureOrigin({ ...data, [table]: [] }, 'observation.a')).toBeNull();
  });
});

describe('the origin of a target', () => {
  it('is all that is known about it', () => {
    expect(figureOrigin(good, originOf.target('villages-2025'))).toMatchObject({
      kind: 'target',
      target: { id: 'villages-2025' },
      indicator: { id: 'villages' },
      unit: { id: 'kon-tum' },
      document: null,
    });
  });

  it.each(['indicators', 'units', 'sources'] as const)('is unknown when %s are missing', (table) => {
    expect(figureOrigin({ ...good, [table]: [] }, 'target.villages-2025')).toBeNull();
  });
});

describe('the origin of a count', () => {
  it('is the units counted, and the changes and sources they come from', () => {
    expect(figureOrigin(good, originOf.communeCount('kon-tum', '2025-06-30'))).toMatchObject({
      kind: 'commune-count',
      day: '2025-06-30',
      unit: { id: 'kon-tum' },
      count: { units: [{ id: 'duy-tan' }, { id: 'dak-cam-xa' }], changes: [] },
      documents: [],
      sources: [{ id: 'bao-kon-tum-2025' }],
    });
  });
});

describe('what is no reference', () => {
  it.each([
    '',
    '.',
    'observation',
    'observation.',
    'observation.lost',
    'observation.villages-2025',
    'target.villages-2022',
    'Observation.villages-2022',
    'villages-2022',
    'unit.kon-tum',
    'commune-count.kon-tum',
    'commune-count.kon-tum.',
    'commune-count.kon-tum.2025',
    'commune-count.kon-tum.1/7/2025',
    'commune-count.kon-tum.2025-07-01T00:00',
    'commune-count.lost.2025-07-01',
    'commune-count.kon-tum.2025-13-45',
    'commune-count.kon-tum.2025-02-30',
    'commune-count.kon-tum.2025-07-01.x',
    'observation.villages-2022.x',
    'target.villages-2025.',
    '__proto__.constructor',
    'observation.__proto__',
    'observation.<img src=x onerror=alert(1)>',
    `observation.${'x'.repeat(10_000)}`,
  ])('%j has no origin', (ref) => {
    expect(figureOrigin(good, ref)).toBeNull();
  });
});

describe('Kon Tum', async () => {
  const { data } = await publishedPackage('kon-tum');

  it('every observation has an origin of its own', () => {
    const origins = data.observations.map((row) => figureOrigin(data, originOf.observation(row.id)));
    expect(origins.length).toBeGreaterThan(400);
    expect(
      data.observations.filter((row, index) => {
        const origin = origins[index];
        return origin?.kind !== 'observation' || origin.observation !== row || origin.source.id !== row.source;
      }),
    ).toEqual([]);
  });

  it('every target has an origin of its own', () => {
    const lost = data.targets.filter((row) => {
      const origin = figureOrigin(data, originOf.target(row.id));
      return origin?.kind !== 'target' || origin.target !== row;
    });
    expect([data.targets.length > 40, lost]).toEqual([true, []]);
  });

  it('40 instead of 102 rests on the resolution of the Standing Committee', () => {
    const origin = figureOrigin(data, originOf.communeCount('62-kon-tum', '2026-11-23'));
    if (origin?.kind !== 'commune-count') throw new Error('no origin');
    expect([origin.count.units.length, origin.count.changes.length]).toEqual([40, 40]);
    expect(origin.documents.map((document) => document.id)).toEqual(['1677-nq-ubtvqh15-2025']);
    expect(origin.sources.length).toBeGreaterThan(0);
  });
});
