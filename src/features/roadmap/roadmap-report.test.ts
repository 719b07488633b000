import { describe, expect, it } from 'vitest';
import { packageOf } from '../../testing/build-package.ts';
import { lineText, partFor, publishedParts, type PublishedPart, reportTexts } from '../../testing/report-parts.ts';
import { faultsOf, tablesOf } from '../../testing/report-texts.ts';
import { roadmapReport } from './roadmap-report.ts';

const parts = await publishedParts(roadmapReport);

function rowsOf({ part }: Pick<PublishedPart, 'part'>): readonly (readonly string[])[] {
  return tablesOf(part).flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));
}

describe('the part on the road ahead', () => {
  it.each(parts)('$name: whole texts, ids of rows unlike one another', ({ part }) => {
    expect(faultsOf(part)).toEqual([]);
    for (const { rows, columns } of tablesOf(part)) {
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      expect(rows.filter(({ cells }) => cells.length !== columns.length)).toEqual([]);
    }
  });

  it.each(parts)('$name: two groups, each row with a deadline, a text and who is responsible', ({ part }) => {
    const [table] = tablesOf(part);
    const kinds = (table?.rows ?? []).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'group')).toHaveLength(2);
    const rows = (table?.rows ?? []).filter(({ kind }) => kind === 'row');
    expect(rows.filter(({ cells }) => cells.slice(0, 3).some(({ text }) => text === ''))).toEqual([]);
  });

  it('Kon Tum: five phases run; deputies within limits by 2030 under 210-KL/TW', () => {
    const part = partFor(parts, '62-kon-tum 2026-11-23 vi');
    expect(reportTexts(part)[1]).toMatch(
      /^Ngày 23\/11\/2026 có 5 giai đoạn đang thực hiện: (?:[^;]+; ){4}[^;]+, đến hết 2031\.$/u,
    );
    expect(rowsOf({ part })).toContainEqual([
      '2030',
      'Hạn đưa số lượng cấp phó về đúng quy định',
      'Việt Nam',
      'Kết luận số 210-KL/TW ngày 12/11/2025',
    ]);
  });

  it.each(parts)('$name: a date known to the year says no more than the year, and a note tells why', ({ part }) => {
    const [table] = tablesOf(part);
    const dates = (table?.rows ?? []).filter(({ kind }) => kind === 'row').map(({ cells }) => cells[0]?.text ?? '');
    expect(dates.filter((date) => /chỉ rõ|known to the/u.test(date))).toEqual([]);
    expect(dates.some((date) => /^\d{4}$/u.test(date))).toBe(true);
    expect(table?.notes[0]).toMatch(/chỉ nêu đến năm|known to the year/u);
  });

  it('Kon Tum: on 25/7/2022 foresees only what had been laid down by then', () => {
    const part = partFor(parts, '62-kon-tum 2022-07-25 vi');
    const texts = reportTexts(part).join(' ');
    expect(texts).toContain('28-KL/TW');
    expect(texts).not.toMatch(/210-KL\/TW|282\/QĐ-TTg|154\/2025|Quảng Ngãi/u);
  });

  it('the made-up province: targets of other units as one row, of the place by name', () => {
    const rows = rowsOf({ part: partFor(parts, 'tinh-mau 2026-10-31 vi') });
    const others = rows.find(([due, what]) => due === '31/12/2026' && (what ?? '').includes('đơn vị khác'));
    expect(others?.slice(1, 3)).toEqual(['17 chỉ tiêu của 17 đơn vị khác', 'các đơn vị có chỉ tiêu']);
    expect(rows.map(([, what]) => what)).toContain('Còn khoảng 690 thôn, tổ dân phố vào năm 2030');
  });

  it.each(['vi', 'en'] as const)('without data says so, without a table (%s)', (language) => {
    const input = { data: packageOf(), place: 'kon-tum', country: 'viet-nam', day: '2026-01-01', sample: false };
    const { part } = roadmapReport(input, language);
    expect(tablesOf(part)).toEqual([]);
    expect(part.blocks.map((block) => (block.kind === 'paragraph' ? lineText(block.runs) : block.kind))).toEqual(
      language === 'vi'
        ? [
            'Ngày 1/1/2026 không có giai đoạn nào đang thực hiện.',
            'Từ nay đến hết năm 2030 không có hạn, mốc nào được nêu trong dữ liệu.',
          ]
        : [
            'On 1 January 2026 no phase is under way.',
            'The data name no deadline or milestone from now to the end of 2030.',
          ],
    );
  });
});
