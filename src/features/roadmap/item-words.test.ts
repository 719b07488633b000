import { describe, expect, it } from 'vitest';
import { itemOf, roadOn } from '../../domain/roadmap/roadmap.fixture.ts';
import type { RoadmapItem } from '../../domain/roadmap/roadmap-item.ts';
import type { PackageData } from '../../domain/records/package-data.ts';
import {
  aChange,
  aDirective,
  aDocument,
  aMilestone,
  anIndicator,
  aPhase,
  aTarget,
  dateOf,
  textOf,
} from '../../testing/build-records.ts';
import { certaintyText, dateText, itemText, labelText, planText, undatedText } from './item-words.ts';
import { standingText } from './standing-text.ts';

const day = '2026-01-01';

function item(tables: Partial<PackageData>, id: string): RoadmapItem {
  const found = itemOf(roadOn(tables, day), id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

function milestone(own: Parameters<typeof aMilestone>[0]): RoadmapItem {
  return item({ milestones: [aMilestone({ ...own, id: 'm' })] }, 'milestone.m');
}

const inferred = { basis: 'inferred', note: null } as const;

describe('the date of an item', () => {
  it.each([
    ['2025-07-01', null, {}, '1/7/2025', ''],
    ['2025-07', null, {}, '7/2025', 'chỉ rõ tháng'],
    ['2025', null, {}, '2025', 'chỉ rõ năm'],
    ['2025-02-24', '2025-02-28', {}, '24/2/2025 – 28/2/2025', ''],
    ['2025-07-01', null, { dating: inferred }, '1/7/2025', 'ngày suy ra'],
    ['2025', null, { dating: inferred }, '2025', 'ngày suy ra; chỉ rõ năm'],
  ])('%s to %s with %j', (startsOn, endsOn, own, text, certainty) => {
    const found = milestone({ ...own, startsOn: dateOf(startsOn), endsOn: endsOn === null ? null : dateOf(endsOn) });
    expect([dateText(found, 'vi'), certaintyText(found, 'vi')]).toEqual([text, certainty]);
  });

  it('of a plan says so, and of a phase says that no source states its end', () => {
    const planned = milestone({ kind: 'deadline', startsOn: null, plannedOn: dateOf('2026-05') });
    expect([dateText(planned, 'vi'), certaintyText(planned, 'vi')]).toEqual(['5/2026', 'theo kế hoạch; chỉ rõ tháng']);
    const open = item(
      { phases: [aPhase({ id: 'p', document: null, startsOn: dateOf('2021'), endsOn: null })] },
      'phase.p',
    );
    expect([dateText(open, 'vi'), certaintyText(open, 'vi')]).toEqual(['2021 – …', 'không nêu ngày kết thúc']);
  });

  it('of several changes tells how many are inferred', () => {
    const changes = [aChange({ id: 'a' }), aChange({ id: 'b', dating: inferred })];
    expect(certaintyText(item({ changes }, 'changes.2025-07-01'), 'vi')).toBe('1 trong 2 ngày là suy ra');
  });
});

describe('what is known of a missing date', () => {
  it.each([
    [{ dueOn: null }, 'Chỉ đạo đưa ra 8/2022'],
    [
      { dueOn: null, dating: { basis: 'inferred', note: textOf('Theo bài báo.') } },
      'Chỉ đạo đưa ra 8/2022. Theo bài báo.',
    ],
    [
      { dueOn: null, issuedOn: null, dating: { basis: null, note: textOf('Trang không in ngày.') } },
      'Trang không in ngày.',
    ],
    [{ dueOn: null, issuedOn: null }, null],
  ] as const)('%j', (own, text) => {
    expect(undatedText(item({ directives: [aDirective({ ...own, id: 'd' })] }, 'directive.d'), 'vi')).toBe(text);
  });

  it('is no standing: nothing says that it was not carried out', () => {
    const changes = [aChange({ effectiveOn: null })];
    expect(standingText(item({ changes }, 'changes.undated'), 'vi')).toBe('không rõ ngày');
    expect(standingText(milestone({ startsOn: null }), 'vi')).toBe('không rõ ngày');
  });
});

describe('what was planned', () => {
  it.each([
    ['2025-07-01', '2025-08-15', 'Kế hoạch: 15/8/2025 (sớm 45 ngày)'],
    ['2025-08-27', '2025-08-15', 'Kế hoạch: 15/8/2025 (chậm 12 ngày)'],
    ['2025-08-15', '2025-08-15', 'Kế hoạch: 15/8/2025 (đúng ngày)'],
    ['2025-04-12', '2025-04', 'Kế hoạch: 4/2025'],
  ])('%s instead of %s', (on, planned, text) => {
    expect(planText(milestone({ startsOn: dateOf(on), plannedOn: dateOf(planned) }), 'vi')).toBe(text);
  });

  it('is nothing where nothing was', () => {
    expect(planText(milestone({}), 'vi')).toBeNull();
  });
});

describe('what an item is', () => {
  const document = aDocument({ id: 'nq', number: '18-NQ/TW', issuedOn: dateOf('2017-10-25') });

  it.each<[string, Partial<PackageData>, string, string, string]>([
    [
      'several changes',
      {
        changes: [
          aChange({ id: 'a' }),
          aChange({ id: 'b' }),
          aChange({ id: 'c', form: 'dissolution', pilot: true }),
          aChange({ id: 'd', status: 'planned' }),
          aChange({ id: 'e', status: 'not-known' }),
        ],
      },
      'changes.2025-07-01',
      '3 thay đổi có hiệu lực (nhập 2, giải thể 1); 1 dự kiến; 1 chưa rõ kết quả; 1 thí điểm',
      '3 thay đổi có hiệu lực',
    ],
    [
      'a single change',
      { changes: [aChange({ title: textOf('Nhập hai xã') })] },
      'changes.2025-07-01',
      'Nhập hai xã',
      'Nhập hai xã',
    ],
    [
      'changes only planned',
      { changes: [aChange({ id: 'a', status: 'planned' }), aChange({ id: 'b', status: 'planned' })] },
      'changes.2025-07-01',
      '2 thay đổi dự kiến',
      '2 thay đổi dự kiến',
    ],
    [
      'the pause of a pilot',
      { changes: [aChange({ title: textOf('Mô hình X'), pilot: true, status: 'paused', endedOn: dateOf('2025-09') })] },
      'endings.2025-09',
      '1 thí điểm tạm dừng: Mô hình X',
      '1 thí điểm tạm dừng',
    ],
    [
      'targets',
      {
        indicators: [anIndicator()],
        phases: [aPhase({ document: null })],
        targets: [aTarget({ id: 'a', series: null }), aTarget({ id: 'b', series: null })],
      },
      'targets.2025-12-31',
      'Hạn 31/12/2025: 2 chỉ tiêu (2 chưa đủ số liệu để kết luận)',
      'Hạn 31/12/2025: 2 chỉ tiêu',
    ],
    [
      'a directive',
      { directives: [aDirective({ id: 'd' })] },
      'directive.d',
      'Bổ sung biên chế giáo viên',
      'Hạn 12/2022: Sở Nội vụ',
    ],
    [
      'a document',
      { documents: [document] },
      'document.nq',
      'Nghị quyết số 18-NQ/TW ngày 25/10/2017: Sắp xếp các đơn vị hành chính cấp xã',
      '18-NQ/TW',
    ],
    [
      'the issue of a document',
      { documents: [document], milestones: [aMilestone({ id: 'm', kind: 'document', document: 'nq' })] },
      'milestone.m',
      'Chính quyền hai cấp hoạt động',
      '18-NQ/TW',
    ],
  ])('%s', (_, tables, id, text, label) => {
    const found = item(tables, id);
    expect(itemText(found, 'vi')).toBe(text);
    expect(labelText(found, '18-NQ/TW', 'vi')).toBe(label);
  });
});

describe('how an item stands', () => {
  it.each<[Parameters<typeof aMilestone>[0], string]>([
    [{ kind: 'deadline' }, 'Đã qua hạn, chưa có nguồn nêu kết quả'],
    [{ kind: 'effective' }, 'Đã có hiệu lực'],
    [{ kind: 'document' }, 'Đã ban hành'],
    [{ kind: 'conference' }, 'Đã diễn ra'],
    [{ kind: 'deadline', startsOn: dateOf('2026') }, 'Chưa đến hạn'],
    [{ startsOn: null, plannedOn: dateOf('2025-05') }, 'Chưa rõ kết quả'],
  ])('%j', (own, text) => {
    expect(standingText(milestone(own ?? {}), 'vi')).toBe(text);
  });

  it.each([
    ['open', null, 'Quá hạn, còn vướng mắc'],
    ['not-reported', null, 'Đã qua hạn, chưa có nguồn nêu kết quả'],
    ['resolved', null, 'Đã thực hiện'],
  ] as const)('a directive that is %s', (status, resolvedOn, text) => {
    const directives = [aDirective({ id: 'd', status, resolvedOn })];
    expect(standingText(item({ directives }, 'directive.d'), 'vi')).toBe(text);
  });
});
