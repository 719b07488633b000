import { describe, expect, it } from 'vitest';
import { nothingForBrief } from '../../domain/report/report-part.ts';
import { packageOf } from '../../testing/build-package.ts';
import { laterDates, lineText, partFor, publishedParts, reportTexts } from '../../testing/report-parts.ts';
import { faultsOf } from '../../testing/report-texts.ts';
import { villagesReport } from './villages-report.ts';

const parts = await publishedParts(villagesReport);

describe('the part on villages', () => {
  it.each(parts)('$name: whole texts, and no appendix of its own', ({ part }) => {
    expect(faultsOf(part)).toEqual([]);
    expect(part.appendices).toEqual([]);
  });

  it.each(parts)('$name: every figure of a sentence leads to its origin', ({ part }) => {
    const [lead] = part.blocks;
    const runs = lead?.kind === 'paragraph' ? lead.runs : [];
    const figures = runs.filter(({ text }) => /^(?:gần |hơn |nearly |more than )?\d[\d.,]*$/u.test(text));
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter(({ origin }) => origin === undefined)).toEqual([]);
  });

  it('Kon Tum: 756, unchanged between the dated figures; what is undated or contradictory stays apart', () => {
    const part = partFor(parts, '62-kon-tum 2026-11-23 vi');
    const [lead = ''] = reportTexts(part).slice(1);
    expect(lead).toContain(
      'Tỉnh Kon Tum có 756 thôn, tổ dân phố (12/2022, ngày suy ra), không đổi so với 31/5/2020 (ngày suy ra).',
    );
    expect(lead).toContain('không dùng để tính: 869; hơn 750.');
    const contrary = 'không đổi so với 31/5/2020 (ngày suy ra); nguồn khác nêu đã giảm gần 120';
    expect(part.brief.figures.map(({ now, standing }) => [now.value, standing])).toEqual([[756, contrary]]);
    expect(lineText(part.brief.headline ?? [])).toBe(
      `Tỉnh Kon Tum có 756 thôn, tổ dân phố (12/2022, ngày suy ra), ${contrary} (25/7/2022, ngày suy ra).`,
    );
    const [contradiction = []] = part.blocks.flatMap((block) => (block.kind === 'bullets' ? block.items : []));
    expect(lineText(contradiction)).toContain(
      '756 (31/5/2020, ngày suy ra); 756 (12/2022, ngày suy ra); 869; hơn 750; gần 120 (25/7/2022, ngày suy ra)',
    );
  });

  it('Kon Tum: tells two series of one title apart, and asks without question marks', () => {
    const said = reportTexts(partFor(parts, '62-kon-tum 2026-11-23 vi')).join(' ');
    expect(said).toContain('Huyện, thành phố có Trưởng ban Tuyên giáo đồng thời là');
    expect(said).toContain('Huyện, thành phố có Trưởng ban Dân vận đồng thời là');
    expect(said).toContain('Chưa có số liệu công khai về: Trước sắp xếp 2019 tỉnh có bao nhiêu thôn, tổ dân phố; ');
    expect(said).not.toContain('?');
  });

  it('Kon Tum: says nothing on 25/7/2022 of what came later', () => {
    const texts = reportTexts(partFor(parts, '62-kon-tum 2022-07-25 vi'));
    expect(texts.flatMap((text) => laterDates(text, '2022-07-25'))).toEqual([]);
    expect(texts.join(' ')).not.toContain('Kon Tum cũ');
  });

  it('the made-up province: 851 villages, 238 fewer than in 2015', () => {
    const { headline } = partFor(parts, 'tinh-mau 2026-10-31 vi').brief;
    expect(lineText(headline ?? [])).toBe(
      'Tỉnh Mẫu có 851 thôn, tổ dân phố (31/10/2026), giảm 238 (21,85%) so với 31/12/2015.',
    );
  });

  it.each(['vi', 'en'] as const)('without data says that no count is known (%s)', (language) => {
    const input = { data: packageOf(), place: 'kon-tum', country: 'viet-nam', day: '2026-01-01', sample: false };
    const { part } = villagesReport(input, language);
    expect(part.blocks).toHaveLength(1);
    expect(part.brief).toEqual(nothingForBrief);
    expect(reportTexts(part)[1]).toMatch(/^(?:Đến ngày 1\/1\/2026, chưa tìm thấy|By 1 January 2026 no dated count)/u);
  });
});
