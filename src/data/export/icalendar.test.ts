import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from '../../domain/time/partial-date.ts';
import { type CalendarDeadline, calendarText, type DeadlineCalendar, writeICalendar } from './icalendar.ts';

const deadline: CalendarDeadline = {
  uid: 'directive-d-hospitals@tinh-mau.tinh-gon',
  summary: 'Sở Y tế: Trình phương án sáp nhập hai bệnh viện chuyên khoa',
  description: 'Văn bản: Quyết định số 24/QĐ-UBND\nTrạng thái: quá hạn 54 ngày; nguồn: a, b \\ c',
  first: '2026-09-30',
  last: '2026-09-30',
  categories: ['Tổ chức bộ máy', 'Chỉ đạo; hạn, việc'],
  url: 'https://example.org/tinh-gon/obstacles/?package=tinh-mau#directive-d-hospitals',
  reminder: 'Còn 7 ngày: Sở Y tế, phương án',
};

function calendarOf(deadlines: readonly CalendarDeadline[]): DeadlineCalendar {
  return {
    name: 'Hạn của các chỉ đạo: tỉnh Mẫu',
    description: 'Theo dữ liệu đến 23/11/2026',
    language: 'vi',
    stamp: '2026-11-23T08:30:00.000Z',
    deadlines,
  };
}

async function textOf(deadlines: readonly CalendarDeadline[]): Promise<string> {
  const blob = await writeICalendar(calendarOf(deadlines));
  expect(blob.type).toBe('text/calendar;charset=utf-8');
  return blob.text();
}

/** Reads a calendar with a parser that knows nothing of the writer. */
function readBack(text: string) {
  const root = ICAL.Component.fromString(text);
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      component,
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isAllDay: event.startDate.isDate && event.endDate.isDate,
      categories: component.getFirstProperty('categories')?.getValues() ?? [],
      url: component.getFirstPropertyValue('url'),
      alarms: component.getAllSubcomponents('valarm'),
    };
  });
}

describe('writeICalendar, read back by another parser', () => {
  it('gives an all-day event with every text as it was', async () => {
    const [event] = readBack(await textOf([deadline]));
    expect(event).toMatchObject({
      uid: deadline.uid,
      summary: deadline.summary,
      description: deadline.description,
      start: '2026-09-30',
      end: '2026-10-01',
      isAllDay: true,
      categories: deadline.categories,
      url: deadline.url,
    });
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-23T08:30:00Z');
  });

  it('names the calendar in its language and takes its stamp from the caller', async () => {
    const text = await textOf([deadline]);
    const root = ICAL.Component.fromString(text);
    expect(root.getFirstPropertyValue('version')).toBe('2.0');
    expect(root.getFirstPropertyValue('prodid')).toBe('-//tinh-gon//tinh-gon//VI');
    expect(root.getFirstPropertyValue('x-wr-calname')).toBe('Hạn của các chỉ đạo: tỉnh Mẫu');
    expect(await textOf([deadline])).toBe(text);
  });

  it.each([
    ['a day', '2026-09-30', '2026-09-30', '-P7D', '2026-09-23'],
    ['a month', '2026-05-01', '2026-05-31', '-P8D', '2026-05-24'],
    ['a year', '2030-01-01', '2030-12-31', '-P8D', '2030-12-24'],
  ])('reminds seven days before the last day: %s', async (_, first, last, trigger, on) => {
    const [event] = readBack(await textOf([{ ...deadline, first, last }]));
    const [alarm] = event?.alarms ?? [];
    const property = alarm?.getFirstProperty('trigger');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(alarm?.getFirstPropertyValue('description')).toBe(deadline.reminder);
    expect(String(property?.getFirstValue())).toBe(trigger);
    const from = property?.getFirstParameter('related') === 'END' ? event?.end : event?.start;
    const days = Number(/\d+/.exec(trigger)?.[0]);
    expect(dayOfNumber(dayNumber(from ?? '') - days)).toBe(on);
  });

  it('reminds of nothing where nothing is to be done', async () => {
    const [event] = readBack(await textOf([{ ...deadline, reminder: null }]));
    expect(event?.alarms).toEqual([]);
  });

  it('an empty calendar is still a calendar', async () => {
    expect(readBack(await textOf([]))).toEqual([]);
  });

  it('no line is longer than 75 octets, and none breaks a letter', async () => {
    const long = 'Đẩy nhanh sắp xếp tổ chức bộ máy, tinh gọn; '.repeat(20);
    const text = await textOf([{ ...deadline, summary: long, description: `${long}\n${long}` }]);
    expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/);
    const lines = text.split('\r\n');
    for (const line of lines) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\uFFFD');
    }
    expect(readBack(text)[0]?.summary).toBe(long);
  });

  it('gives back every text and every span of days', async () => {
    const piece = fc.constantFrom(
      'Đăk Cấm',
      ',',
      ';',
      '\\',
      '\n',
      '\r\n',
      '\\n',
      ':',
      '"',
      '🏛',
      'ộ',
      '\t',
      '\0',
      '\uD800',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join('')),
    );
    const day = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2100-12-31') });
    await fc.assert(
      fc.asyncProperty(text, text, text, day, fc.nat(400), async (summary, description, category, start, length) => {
        const first = dayOfNumber(start);
        const last = dayOfNumber(start + length);
        const [event] = readBack(
          await textOf([{ ...deadline, summary, description, categories: [category], first, last }]),
        );
        expect(event?.summary).toBe(calendarText(summary));
        expect(event?.description).toBe(calendarText(description));
        expect(event?.categories).toEqual([calendarText(category)]);
        expect([event?.start, event?.end]).toEqual([first, dayOfNumber(start + length + 1)]);
      }),
    );
  });
});

describe('calendarText', () => {
  it.each([
    ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['a\0b\u0085c', 'a b c'],
    ['a\tb', 'a\tb'],
    ['Đ\uD83C', 'Đ\uFFFD'],
    ['🏛', '🏛'],
  ])('%j becomes %j', (text, clean) => {
    expect(calendarText(text)).toBe(clean);
  });
});
