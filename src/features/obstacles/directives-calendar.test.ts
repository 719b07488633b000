import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeICalendar } from '../../data/export/icalendar.ts';
import type { PageInput } from '../../data/page-input.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { directivesCalendar, dueLinks } from './directives-calendar.ts';
import { smallInput } from './obstacles.fixture.ts';
import { obstaclesModel } from './obstacles-model.ts';
import { everyObstacle, type ObstaclesParams } from './obstacles-params.ts';

interface Asked {
  readonly input?: Partial<PageInput>;
  readonly params?: Partial<ObstaclesParams>;
  readonly language?: Language;
}

function calendarOf({ input: changes = {}, params = {}, language = 'vi' }: Asked = {}) {
  const input = smallInput(changes);
  const model = obstaclesModel(input, { ...everyObstacle, ...params }, language);
  return directivesCalendar(
    {
      input,
      model,
      filters: [],
      stamp: '2026-11-23T01:02:03.000Z',
      addressOf: ({ directive }) => `https://example.org/obstacles/#directive-${directive.id}`,
    },
    language,
  );
}

function deadlineOf(id: string, asked: Asked = {}) {
  const found = calendarOf(asked).deadlines.find(({ uid }) => uid === `directive-${id}@kon-tum.tinh-gon`);
  if (found === undefined) throw new Error(`no deadline of ${id}`);
  return found;
}

function idsOf(asked: Asked) {
  return calendarOf(asked).deadlines.map(({ uid }) => uid.split('@')[0]);
}

describe('directivesCalendar', () => {
  it('holds the directives with a deadline known on the day, as filtered', () => {
    expect(idsOf({})).toEqual([
      'directive-move',
      'directive-prices',
      'directive-pay',
      'directive-plan-2030',
      'directive-list',
    ]);
    expect(idsOf({ params: { assignee: 'so-tai-chinh' } })).toEqual(['directive-prices', 'directive-pay']);
    expect(idsOf({ input: { day: '2022-12-31' } })).toEqual(['directive-prices']);
    const { directives } = obstaclesModel(smallInput(), everyObstacle, 'vi');
    expect(directives.length - dueLinks(directives).length).toBe(1);
  });

  it('begins with who must act, and says all that stands on the page', () => {
    const { summary, description, categories, url } = deadlineOf('move');
    expect(summary).toBe('Sở Nội vụ: Điều động, bố trí cấp phó');
    expect(description.split('\n')).toEqual([
      'Giao cho: Sở Nội vụ',
      'Văn bản: Kế hoạch số 118/KH-UBND ngày 5/12/2025',
      'Trả lời vướng mắc: Dôi dư cấp phó',
      'Thời hạn: ngày 30/6/2026',
      'Tình trạng đến ngày 23/11/2026: quá hạn 146 ngày',
      'Kết quả: nguồn nêu chưa thực hiện xong',
      'Nguồn: UBND tỉnh: Sổ theo dõi',
      'Xem trên trang: https://example.org/obstacles/#directive-move',
    ]);
    expect(categories).toEqual(['Thời hạn chỉ đạo', 'Cán bộ, biên chế']);
    expect(url).toBe('https://example.org/obstacles/#directive-move');
  });

  it('where no source tells the outcome, the deadline alone is claimed', () => {
    const { description } = deadlineOf('prices');
    expect(description).toContain('Tình trạng đến ngày 23/11/2026: đã qua hạn 1.058 ngày, chưa có nguồn nêu kết quả');
    expect(description).not.toMatch(/(?<!đã qua )quá hạn/);
  });

  it.each([
    [
      'list',
      '2026-03-01',
      '2026-03-31',
      'Sở Nội vụ: Lập danh sách cấp phó (hạn trong tháng 3/2026, nguồn không nêu ngày)',
    ],
    [
      'prices',
      '2023-01-01',
      '2023-12-31',
      'Sở Tài chính: Ban hành giá dịch vụ (hạn trong năm 2023, nguồn không nêu ngày)',
    ],
    [
      'plan-2030',
      '2030-01-01',
      '2030-12-31',
      'Chưa rõ nơi được giao: Hoàn thành đề án (hạn trong năm 2030, nguồn không nêu ngày)',
    ],
    ['pay', '2026-12-15', '2026-12-15', 'Sở Tài chính: Chi trả dứt điểm; báo cáo'],
  ])('%s lasts from %s to %s, as long as its deadline may mean', (id, first, last, summary) => {
    expect(deadlineOf(id)).toMatchObject({ first, last, summary });
  });

  it('says that a date is inferred, and from what', () => {
    expect(deadlineOf('plan-2030').description).toContain('nguồn không nêu ngày; có ngày suy ra');
    expect(deadlineOf('plan-2030').description).toContain('Về các ngày: Năm cuối của giai đoạn');
  });

  it('reminds only of what lies ahead', () => {
    const reminded = calendarOf().deadlines.filter(({ reminder }) => reminder !== null);
    expect(reminded.map(({ uid }) => uid.split('@')[0])).toEqual(['directive-pay', 'directive-plan-2030']);
  });

  it('marks made-up data in its name and in every entry', () => {
    const { name, deadlines } = calendarOf({ input: { sample: true } });
    expect(name).toMatch(/^DỮ LIỆU MINH HỌA/);
    for (const { summary, description } of deadlines) {
      expect(summary).toContain('DỮ LIỆU MINH HỌA');
      expect(description).toMatch(/^DỮ LIỆU MINH HỌA\n/);
    }
  });

  it('speaks the language of the page', () => {
    expect(deadlineOf('move', { language: 'en' })).toMatchObject({
      summary: 'Department of Home Affairs: Move deputies',
      categories: ['Deadline of a directive', 'Staff, posts'],
    });
  });

  it('is read by another program as it was written', async () => {
    const calendar = calendarOf({ input: { sample: true } });
    const root = ICAL.Component.fromString(await (await writeICalendar(calendar)).text());
    expect(root.getFirstPropertyValue('x-wr-calname')).toBe(calendar.name);
    const events = root.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    expect(events.map(({ uid, summary, description }) => ({ uid, summary, description }))).toEqual(
      calendar.deadlines.map(({ uid, summary, description }) => ({ uid, summary, description })),
    );
  });
});
