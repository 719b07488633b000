import { describe, expect, it } from 'vitest';
import type { PageInput } from '../../data/page-input.ts';
import { originOf } from '../../domain/origin-ref.ts';
import { isKnownBy } from '../../domain/series/observation-date.ts';
import { knownTargets } from '../../domain/targets/known-targets.ts';
import { packageOf } from '../../testing/build-package.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import { brokenRules, cellsOf, faultsOf, originsOf, runsOf, tablesOf } from '../../testing/report-texts.ts';
import { smallData, smallInput } from './targets.fixture.ts';
import { targetsReport } from './targets-report.ts';

async function inputOf(name: string, day?: string): Promise<PageInput> {
  const { data, descriptor } = await publishedPackage(name);
  const { place, country, asOf, sample } = descriptor;
  return { data, place, country, day: day ?? asOf, sample };
}

const tinhMau = await inputOf('tinh-mau', '2026-10-31');
const konTum = await inputOf('kon-tum', '2026-11-23');
const languages = ['vi', 'en'] as const;
const text = (runs: readonly { readonly text: string }[] | null) => (runs ?? []).map((run) => run.text).join('');

describe.each([
  ['tinh-mau', tinhMau],
  ['kon-tum', konTum],
  ['small', smallInput()],
] as const)('%s: what reaches paper', (_, input) => {
  it.each(languages)('%s: no holes, NFC, one cell a column, every chart drawn', (language) => {
    const { part, charts } = targetsReport(input, language);
    expect(faultsOf(part)).toEqual([]);
    expect(brokenRules(part)).toEqual([]);
    const drawn = part.blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
    expect(drawn.map(({ id }) => id)).toEqual([...charts.keys()]);
    for (const { widthMm, heightMm } of drawn) {
      expect(widthMm).toBeLessThanOrEqual(160);
      expect(heightMm).toBeLessThan(150);
    }
    expect(new Set(part.blocks.map(({ id }) => id)).size).toBe(part.blocks.length);
  });

  it('what is required, reached and missing leads to its origin', () => {
    const { part } = targetsReport(input, 'vi');
    const ofFigures = cellsOf(part).filter(
      ({ column: { id }, cell }) => ['baseline', 'required', 'reached', 'missing'].includes(id) && cell.text !== '',
    );
    expect(ofFigures.length).toBeGreaterThan(0);
    expect(ofFigures.filter(({ cell }) => cell.origin === undefined)).toEqual([]);
  });
});

describe('the made-up province on 31/10/2026', () => {
  const { part } = targetsReport(tinhMau, 'vi');

  it('begins with how many of its targets are reached, behind and overdue', () => {
    expect(text(part.brief.headline)).toBe(
      'Đến ngày 31/10/2026, tỉnh Mẫu đạt hoặc vượt 43 trong 69 chỉ tiêu đặt cho toàn tỉnh; 17 chỉ tiêu chậm (trong đó 6 đã quá hạn); 6 đúng tiến độ; 3 chưa đủ số liệu để kết luận.',
    );
  });

  it('five to seven figures against their targets: overdue, behind, due next, reached', () => {
    const { figures } = part.brief;
    expect(figures.map(({ id, rank }) => [id, rank])).toEqual([
      ['target.tm-divisions', 1],
      ['target.tm-communes-38', 1],
      ['target.tm-nq19-autonomy-2025', 1],
      ['target.tm-kl28-10', 2],
      ['target.t-dep-communes', 3],
      ['target.tm-nq19-units-2030', 3],
      ['target.tm-kl28-5', 5],
    ]);
    expect(figures.find(({ id }) => id === 'target.tm-kl28-10')).toEqual({
      id: 'target.tm-kl28-10',
      name: 'Biên chế giao (toàn hệ thống chính trị, viên chức), so với 31/12/2021',
      now: { text: 'giảm 1.039 biên chế (5,8%)', value: null, origin: expect.stringMatching(/^observation\./) },
      asOf: '31/10/2026',
      target: {
        text: 'giảm ít nhất 10%, tức 2.362,9 biên chế, gồm 572,6 biên chế chuyển tiếp từ kỳ trước, hạn 31/12/2026',
        value: null,
        origin: 'target.tm-kl28-10',
      },
      standing: 'Chậm',
      rank: 2,
    });
  });

  it('the worst five say what is missing in units and points, by when and who answers for it', () => {
    expect(part.brief.worst).toHaveLength(5);
    expect(text(part.brief.worst[0] ?? null)).toBe(
      'Giảm 30% phòng, chi cục của các sở so với năm 2024: thiếu 14,8 phòng, chi cục; 10,88 điểm %; hạn 31/12/2025, đã quá hạn',
    );
  });

  it('a table for each phase, with units that are behind below the province', () => {
    const table = tablesOf(part).find(({ id }) => id === 'targets-phase-staff-2022-2026-table');
    expect(table?.columns.map(({ heads }) => heads.join())).toEqual([
      'Chỉ tiêu',
      'Mốc so sánh',
      'Phải đạt, thời hạn',
      'Đã đạt',
      'Còn thiếu',
      'Kết quả',
      'Văn bản',
    ]);
    const rows = table?.rows.map(({ kind, cells }) => [kind, cells[0]?.text, cells[5]?.text]) ?? [];
    expect(rows[0]).toEqual(['group', 'Chỉ tiêu đặt cho toàn tỉnh', '']);
    expect(rows).toContainEqual(['row', 'Sở Y tế: giảm tối thiểu 5% biên chế công chức so với năm 2021', 'Chậm']);
    expect(table?.notes[0]).toContain('11 chỉ tiêu khác của đơn vị thuộc tỉnh');
  });

  it('a revised target is told with the result under both versions', () => {
    const revised = part.blocks.find(({ id }) => id === 'targets-revised-list');
    const items = revised?.kind === 'bullets' ? revised.items.map(text) : [];
    expect(items).toContain(
      '«Giảm tối thiểu 10% đơn vị sự nghiệp so với năm 2021» được thay bằng «Giảm tối thiểu 12% đơn vị sự nghiệp so với năm 2021 (điều chỉnh)»: theo mức cũ vượt, theo mức mới đạt sau thời hạn.',
    );
  });
});

describe('Kon Tum', () => {
  it('says how little can be said, and names the one target that can', () => {
    const { part } = targetsReport(konTum, 'vi');
    expect(text(part.brief.headline)).toBe(
      'Đến ngày 23/11/2026, tỉnh Kon Tum đạt hoặc vượt 1 trong 6 chỉ tiêu đặt cho toàn tỉnh; 5 chưa đủ số liệu để kết luận.',
    );
    expect(part.brief.figures.map(({ id, now }) => [id, now.text])).toEqual([
      ['target.kt-plan-102-to-40', '40 đơn vị'],
    ]);
    expect(part.brief.worst).toEqual([]);
  });

  it('on 25/7/2022 nothing later is known', async () => {
    const input = await inputOf('kon-tum', '2022-07-25');
    const { part } = targetsReport(input, 'vi');
    const targets = knownTargets(input.data, input.day).map(({ id }) => originOf.target(id));
    const observations = input.data.observations
      .filter((row) => isKnownBy(row, input.day, 'keep-undated'))
      .map(({ id }) => originOf.observation(id));
    const known = new Set([...targets, ...observations]);
    expect(originsOf(part).length).toBeGreaterThan(0);
    expect(originsOf(part).filter((origin) => !known.has(origin))).toEqual([]);
    expect(text(runsOf(part))).not.toContain('Sắp xếp 102 còn 40');
  });
});

describe('edges', () => {
  it.each(languages)('%s: no data at all is one sentence', (language) => {
    const { part, charts } = targetsReport(smallInput({ data: packageOf() }), language);
    expect(part.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
    expect(text(runsOf(part))).toContain(language === 'vi' ? 'chưa có chỉ tiêu nào' : 'no target');
    expect(part.brief).toEqual({ headline: null, figures: [], worst: [], obstacles: [] });
    expect(charts.size).toBe(0);
  });

  it('a department that is behind is named with what it misses; what a later target took over is not repeated', () => {
    const { part } = targetsReport(smallInput(), 'vi');
    const worst = part.brief.worst.map(text);
    expect(worst.some((line) => line.includes('(home-2021)'))).toBe(false);
    expect(worst[0]).toContain('chịu trách nhiệm: Sở Nội vụ');
  });

  it('without targets of its own the place is said to have none', () => {
    const data = { ...smallData, targets: smallData.targets.filter(({ unit }) => unit === 'viet-nam') };
    const { part } = targetsReport(smallInput({ data }), 'vi');
    expect(part.brief.headline).toBeNull();
    expect(text(runsOf(part))).toContain('chưa tìm thấy chỉ tiêu nào đặt riêng cho tỉnh Kon Tum');
  });
});
