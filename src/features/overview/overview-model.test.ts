import { describe, expect, it } from 'vitest';
import type { PackageData } from '../../domain/records/package-data.ts';
import { goodPackage, packageOf } from '../../testing/build-package.ts';
import {
  aChange,
  aContradiction,
  aDirective,
  aDocument,
  aGap,
  anObstacle,
  dateOf,
  textOf,
  undated,
} from '../../testing/build-records.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import { overviewModel } from './overview-model.ts';

const descriptor = { place: 'kon-tum', country: 'viet-nam', title: textOf('Gói thử') };

function model(tables: Partial<PackageData>, day = '2022-07-25') {
  return overviewModel({ data: { ...goodPackage(), ...tables }, descriptor }, day);
}

describe('pilots', () => {
  const pilot = aChange({
    id: 'pilot',
    pilot: true,
    status: 'paused',
    effectiveOn: null,
    endedOn: dateOf('2022-09-08'),
  });

  it.each([
    ['2022-09-07', 'in-force', null],
    ['2022-09-08', 'paused', '2022-09-08'],
    ['2026-11-23', 'paused', '2022-09-08'],
  ])('on %s one paused on 8/9/2022 is %s, until %s', (day, status, until) => {
    expect(model({ changes: [pilot] }, day).pilots).toMatchObject([{ id: 'pilot', status, from: null, until }]);
  });

  it('a month of ending has passed only at its end', () => {
    const changes = [{ ...pilot, endedOn: dateOf('2022-09') }];
    expect(model({ changes }, '2022-09-29').pilots[0]?.status).toBe('in-force');
    expect(model({ changes }, '2022-09-30').pilots[0]?.status).toBe('paused');
  });

  it('are those under trial that have begun, with their document', () => {
    const changes = [
      aChange({ id: 'no-pilot', effectiveOn: dateOf('2020') }),
      aChange({ id: 'later', pilot: true, effectiveOn: dateOf('2023') }),
      aChange({ id: 'begun', pilot: true, effectiveOn: dateOf('2019-02'), document: 'd' }),
    ];
    const documents = [aDocument({ id: 'd', number: '34-KL/TW', kind: 'conclusion', issuedOn: dateOf('2018-08-07') })];
    expect(model({ changes, documents }).pilots).toMatchObject([
      {
        id: 'begun',
        from: '2019-02',
        document: { vi: 'Kết luận số 34-KL/TW ngày 7/8/2018', en: 'Conclusion 34-KL/TW of 7 August 2018' },
      },
    ]);
  });
});

describe('obstacles', () => {
  it('are those raised by the day, or on an unknown day, that no source reports resolved', () => {
    const obstacles = [
      anObstacle({ id: 'open', raisedOn: dateOf('2022-07-25') }),
      anObstacle({ id: 'silent', status: 'not-reported', raisedOn: null, dating: undated }),
      anObstacle({ id: 'resolved', status: 'resolved' }),
      anObstacle({ id: 'later', raisedOn: dateOf('2022-07-26') }),
    ];
    expect(model({ obstacles }).obstacles.map((row) => [row.id, row.raisedOn])).toEqual([
      ['open', '2022-07-25'],
      ['silent', null],
    ]);
  });

  it('and not beside what was ordered only later', () => {
    const obstacles = [anObstacle({ id: 'a', raisedOn: null })];
    const directives = [aDirective({ answers: ['a'], issuedOn: dateOf('2022-08') })];
    expect(model({ obstacles, directives }, '2022-08-30').obstacles[0]?.directives).toEqual([]);
    expect(model({ obstacles, directives }, '2022-08-31').obstacles[0]?.directives).toHaveLength(1);
  });

  it('stand beside what was ordered against them', () => {
    const obstacles = [anObstacle({ id: 'a', raisedOn: null }), anObstacle({ id: 'b', raisedOn: null })];
    const directives = [
      aDirective({ id: 'x', text: textOf('Bổ sung biên chế'), answers: ['a'], issuedOn: dateOf('2022-07') }),
    ];
    expect(model({ obstacles, directives }, '2026-11-23').obstacles.map((row) => row.directives)).toEqual([
      [textOf('Bổ sung biên chế')],
      [],
    ]);
  });
});

describe('the whole', () => {
  it('an empty package has a model that says nothing', () => {
    expect(overviewModel({ data: packageOf(), descriptor }, '2022-07-25')).toEqual({
      unread: [],
      day: '2022-07-25',
      place: descriptor.title,
      communes: null,
      cuts: [],
      villages: { stock: [], cuts: [], contradictions: [] },
      targets: [],
      road: { programmes: [], milestones: [] },
      pilots: [],
      obstacles: [],
      gaps: [],
      contradictions: [],
      sources: [],
    });
  });

  it('asks of a gap what would fill it, else what is noted', () => {
    const gaps = [
      aGap({ id: 'a', remedy: textOf('Báo cáo'), note: textOf('x') }),
      aGap({ id: 'b', note: textOf('Đã tìm') }),
      aGap({ id: 'c' }),
    ];
    expect(model({ gaps }).gaps.map((row) => row.detail?.vi ?? null)).toEqual(['Báo cáo', 'Đã tìm', null]);
  });

  it('nobody knew of a contradiction before both sides had spoken', () => {
    const contradictions = [
      aContradiction({ id: 'figures', observations: ['villages-2022'] }),
      aContradiction({ id: 'documents', documents: ['1677-nq-ubtvqh15-2025'] }),
      aContradiction({ id: 'names', units: ['kon-tum'] }),
    ];
    const known = (day: string) => model({ contradictions }, day).contradictions.map((row) => row.id);
    expect(known('2022-12-30')).toEqual(['names']);
    expect(known('2022-12-31')).toEqual(['figures', 'names']);
    expect(known('2025-06-16')).toEqual(['figures', 'documents', 'names']);
  });

  it('survives the way through the prerendered page unchanged', () => {
    const built = model({});
    expect(JSON.parse(JSON.stringify(built))).toEqual(built);
  });
});

function later(date: string | null): boolean {
  return date !== null && date > '2022-07-25';
}

describe('Kon Tum', async () => {
  const loaded = await publishedPackage('kon-tum');
  const then = overviewModel(loaded, '2022-07-25');
  const now = overviewModel(loaded, '2026-11-23');
  const cut = (at: typeof then, id: string) => at.cuts.find((row) => row.id === id);
  const target = (at: typeof then, id: string) =>
    at.targets.flatMap((group) => group.rows).find((row) => row.id === id);

  it('on 25/7/2022 has 102 communes and no rearrangement', () => {
    expect(then.communes).toMatchObject({ days: null, total: { before: 102, after: 102, reduction: 0 } });
    // The joint bodies of Ia H'Drai, then on trial, belong to no block and are no districts for that.
    expect(then.communes?.districts).toHaveLength(10);
    expect(target(then, 'kt-plan-102-to-40')).toBeUndefined();
  });

  it('on 23/11/2026 has 40 instead of 102, district by district', () => {
    expect(now.communes?.days).toEqual({ before: '2025-06-30', after: '2026-11-23' });
    expect(now.communes?.total).toMatchObject({ before: 102, after: 40 });
    expect(now.communes?.total.reduction).toBeCloseTo(60.784, 3);
    expect(now.communes?.districts.map(({ id, before, after }) => [id, before, after])).toEqual([
      ['608-kon-tum', 21, 6],
      ['610-dak-glei', 12, 6],
      ['611-ngoc-hoi', 8, 3],
      ['612-dak-to', 9, 3],
      ['613-kon-plong', 9, 3],
      ['614-kon-ray', 7, 3],
      ['615-dak-ha', 11, 5],
      ['616-sa-thay', 11, 5],
      ['617-tu-mo-rong', 11, 4],
      ['618-ia-h-drai', 3, 2],
    ]);
  });

  it('on 25/7/2022 knows more than 850 posts, not yet the 277 of 2022–2024', () => {
    expect(cut(then, 'seed-staff-cut-850')).toMatchObject({
      reported: { value: 850, high: null, qualifier: 'more-than' },
      start: null,
      end: '2022-07-25',
      contradicted: true,
    });
    expect(cut(then, 'seed-staff-cut-850')?.inferred?.vi).toContain('25/7');
    expect(cut(then, 'staff-2022-2024-277')).toBeUndefined();
    expect(JSON.stringify(then.cuts)).not.toContain('277');
  });

  it('on 23/11/2026 shows 850, 430 and 277 side by side, 277 once with its two parts', () => {
    expect(now.cuts.filter((row) => row.staffMeasure === 'posts-cut').map((row) => row.id)).toEqual([
      'staff-2019-cum-430',
      'seed-staff-cut-850',
      'staff-2022-2024-277',
    ]);
    expect(cut(now, 'staff-2022-2024-277')?.parts.map((part) => part.reported)).toMatchObject([
      { value: 96 },
      { value: 181 },
    ]);
  });

  it('on 25/7/2022 had nearly 120 villages fewer, at odds with 869 − 756', () => {
    expect(then.villages.cuts.at(-1)).toMatchObject({
      id: 'seed-villages-cut-120',
      reported: { value: 120, high: null, qualifier: 'nearly' },
      contradicted: true,
    });
    expect(then.villages.contradictions.map((row) => row.title.vi)).toContainEqual(
      expect.stringContaining('869 − 756'),
    );
  });

  it('the pilots of Ia H’Drai were paused on 8/9/2022 and not before', () => {
    const statuses = (at: typeof then) =>
      at.pilots.filter((row) => row.id.includes('ia-h-drai')).map((row) => [row.status, row.until]);
    expect(statuses(then)).toEqual(Array.from({ length: 3 }, () => ['in-force', null]));
    expect(statuses(overviewModel(loaded, '2022-09-07'))).toEqual(statuses(then));
    expect(statuses(overviewModel(loaded, '2022-09-08'))).toEqual(
      Array.from({ length: 3 }, () => ['paused', '2022-09-08']),
    );
    expect(statuses(now)).toEqual(Array.from({ length: 3 }, () => ['paused', '2022-09-08']));
  });

  it('no figure, target or pause of a later day shows on 25/7/2022', () => {
    expect(then.cuts.filter((row) => later(row.endDay))).toEqual([]);
    expect([...then.villages.stock, ...then.villages.cuts].filter((row) => later(row.on))).toEqual([]);
    expect(then.obstacles.filter((row) => later(row.raisedOn))).toEqual([]);
    expect(then.road.milestones.filter((row) => row.passed && later(row.day))).toEqual([]);
    const current = then.targets.flatMap((group) => group.rows).map((row) => row.current?.on ?? null);
    expect(current.filter(later)).toEqual([]);
    expect(target(then, 'nq60-target-communes')).toBeUndefined();
    expect(target(now, 'nq60-target-communes')?.status).toBe('met');
  });

  it('every mark cites a source of the list, and every source of the list has a number of its own', () => {
    for (const at of [then, now]) {
      const numbers = at.sources.map((source) => source.number);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      const cited = [...at.cuts, ...at.villages.stock, ...at.villages.cuts, ...at.pilots, ...at.obstacles];
      expect(cited.filter((row) => row.note === null)).toEqual([]);
      expect(at.targets.flatMap((group) => group.rows).filter((row) => row.note === null)).toEqual([]);
    }
  });
});
