import { describe, expect, it } from 'vitest';
import type { PageInput } from '../../data/page-input.ts';
import { packageOf } from '../../testing/build-package.ts';
import {
  aDirective,
  aDocument,
  aMilestone,
  aPhase,
  aSource,
  aUnit,
  dateOf,
  textOf,
} from '../../testing/build-records.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import { axisSpec, windowWithin } from './axis-spec.ts';
import { axisTitle } from './axis-title.ts';
import { roadCounts, roadmapBase, roadmapModel } from './roadmap-model.ts';

const input: PageInput = {
  data: packageOf({
    sources: [aSource()],
    units: [
      aUnit({ id: 'kon-tum', name: textOf('tỉnh Kon Tum'), kind: 'province' }),
      aUnit({ id: 'viet-nam', name: textOf('Việt Nam'), kind: 'country' }),
    ],
    documents: [aDocument()],
    phases: [aPhase({ id: 'p', startsOn: dateOf('2024-12'), endsOn: null })],
    milestones: [
      aMilestone({ id: 'm', plannedOn: dateOf('2025-08-15') }),
      aMilestone({ id: 'n', unit: 'viet-nam', kind: 'deadline', startsOn: dateOf('2025') }),
    ],
    directives: [aDirective({ id: 'd', status: 'open' })],
  }),
  place: 'kon-tum',
  country: 'viet-nam',
  day: '2025-07-02',
  sample: false,
};

describe('the drawing of the road', () => {
  const base = roadmapBase(input);

  it('has a lane for each kind that is there, and a mark for each item', () => {
    const spec = axisSpec(roadmapModel(base, []), 'vi');
    expect(spec.lanes.map(({ label }) => label)).toEqual([
      'Nghị quyết 18',
      'Mốc của tỉnh Kon Tum',
      'Mốc toàn quốc (Việt Nam)',
      'Văn bản ban hành',
      'Hạn của chỉ đạo',
    ]);
    expect(spec.marks).toMatchObject([
      { id: 'directive.d', tone: 'late', on: { first: '2022-12-01', last: '2022-12-31' }, importance: 3 },
      { id: 'phase.p', kind: 'span', start: { first: '2024-12-01', last: '2024-12-31' }, end: null, importance: 1 },
      { id: 'milestone.n', tone: 'ahead', on: { first: '2025-01-01', last: '2025-12-31' }, importance: 2 },
      { id: 'document.1677-nq-ubtvqh15-2025', tone: 'done', label: '1677/NQ-UBTVQH15' },
      {
        id: 'milestone.m',
        tone: 'done',
        on: { first: '2025-07-01', last: '2025-07-01' },
        planned: { first: '2025-08-15', last: '2025-08-15' },
        importance: 1,
        title: '1/7/2025: Chính quyền hai cấp hoạt động. Đã có hiệu lực. Kế hoạch: 15/8/2025 (sớm 45 ngày)',
      },
    ]);
    expect([spec.whole, spec.today]).toEqual([{ from: '2022-01-01', to: '2025-12-31' }, '2025-07-02']);
  });

  it('has every label in the name of its mark', async () => {
    const { data } = await publishedPackage('tinh-mau');
    const sample = roadmapBase({ data, place: 'tinh-mau', country: 'viet-nam', day: '2026-10-31', sample: true });
    for (const language of ['vi', 'en'] as const) {
      const { marks } = axisSpec(roadmapModel(sample, []), language);
      expect(marks.filter(({ label, title }) => !title.includes(label)).map(({ id }) => id)).toEqual([]);
    }
  });

  it('leaves out the lanes that are off, and keeps its stretch', () => {
    const spec = axisSpec(roadmapModel(base, ['documents', 'programme-nq18', 'no-such-lane']), 'vi');
    expect(spec.lanes.map(({ id }) => id)).toEqual(['place', 'country', 'directives']);
    expect(spec.marks.map(({ id }) => id)).toEqual(['directive.d', 'milestone.n', 'milestone.m']);
    expect(spec.whole).toEqual({ from: '2022-01-01', to: '2025-12-31' });
  });

  it('is titled with what it says', () => {
    expect(axisTitle(roadCounts(base.road.dated, base.day), base.day, 'vi')).toBe(
      'Đến 2/7/2025: 1 giai đoạn đang thực hiện, 1 hạn còn lại đến 2025, 1 hạn đã qua chắc chắn chưa đạt',
    );
    expect(axisTitle(roadCounts([], base.day), base.day, 'vi')).toBe(
      'Đến 2/7/2025: không giai đoạn nào đang thực hiện, không còn hạn nào phía trước',
    );
  });
});

describe('the window', () => {
  const whole = { from: '2015-01-01', to: '2030-12-31' };

  it.each([
    [null, null],
    [
      { from: '2024-12-01', to: '2025-12-31' },
      { from: '2024-12-01', to: '2025-12-31' },
    ],
    [
      { from: '2010-01-01', to: '2016-12-31' },
      { from: '2015-01-01', to: '2016-12-31' },
    ],
    [{ from: '2010-01-01', to: '2040-12-31' }, null],
    [{ from: '2001-01-01', to: '2002-12-31' }, null],
  ])('%j', (asked, shown) => {
    expect(windowWithin(whole, asked)).toEqual(shown);
  });
});

describe('the year ahead', () => {
  it('holds what comes up to the same day of the next year', async () => {
    const { data } = await publishedPackage('kon-tum');
    const base = roadmapBase({ data, place: '62-kon-tum', country: 'viet-nam', day: '2026-11-23', sample: false });
    const { next, running } = roadCounts(base.road.dated, base.day);
    expect(next.map(({ id }) => id)).toContain('targets.2026');
    expect(next.map(({ id }) => id)).not.toContain('targets.2027');
    expect(running.map(({ id }) => id)).toContain('phase.staff-2022-2026');
    expect(base.whole.to).toBe('2031-12-31');
  });
});
