import { describe, expect, it } from 'vitest';
import { noBriefItems, nothingForBrief } from '../../domain/report/report-part.ts';
import type { PageInput } from '../../data/page-input.ts';
import { originOf } from '../../domain/origin-ref.ts';
import { isKnownBy } from '../../domain/series/observation-date.ts';
import { knownTargets } from '../../domain/targets/known-targets.ts';
import { packageOf } from '../../testing/build-package.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import { brokenRules, cellsOf, faultsOf, originsOf, runsOf, tablesOf } from '../../testing/report-texts.ts';
import { smallData, smallInput } from './targets.fixture.ts';
import { evaluatedTargets, type TargetRow } from './target-rows.ts';
import { targetsModel } from './targets-model.ts';
import { everyTarget } from './targets-params.ts';
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

describe('the chart of targets', () => {
  it('draws what is behind, the lowest completion first, and says of how many', () => {
    const { part, charts } = targetsReport(tinhMau, 'vi');
    const rows = [...charts.values()].flatMap((spec) => (spec.kind === 'progress' ? spec.rows : []));
    expect(rows.map(({ id, achieved, statusText }) => [id, achieved?.toFixed(1), statusText])).toEqual([
      // An increase is less than nothing done.
      ['t26-psu-edu', '0.0', 'Chậm'],
      ['tm-teachers', '8.4', 'Chậm'],
      ['tm-commune-pe-2031', '8.8', 'Chậm'],
      ['t21-psu-edu', '9.2', 'Chậm, quá hạn'],
      ['tm-villages-2030', '13.4', 'Chậm'],
      ['tm-edu-schools-3', '16.1', 'Chậm'],
    ]);
    const [chart] = part.blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
    expect(chart?.title).toBe('Tỉnh Mẫu: 6 chỉ tiêu có mức hoàn thành thấp nhất trong 17 chỉ tiêu chậm');
    expect(chart?.caption).toContain('Hình vẽ 6 trong 69 chỉ tiêu đặt cho toàn tỉnh');
  });

  it.each([
    [['tm-divisions', 'tm-communes-38'], 'Tỉnh Mẫu: mức hoàn thành của 2 chỉ tiêu chậm'],
    [['tm-divisions', 'tm-nq19-units-2030'], 'Tỉnh Mẫu: mức hoàn thành của 2 chỉ tiêu có kết quả, 1 chỉ tiêu chậm'],
  ])('says truly what is drawn where few are behind: %j', (ids, title) => {
    const data = { ...tinhMau.data, targets: tinhMau.data.targets.filter(({ id }) => ids.includes(id)) };
    const block = targetsReport({ ...tinhMau, data }, 'vi').part.blocks.find(({ kind }) => kind === 'chart');
    expect(block?.kind === 'chart' ? block.chart.title : '').toBe(title);
  });

  it('is left out where a single target has a result: the table says as much', () => {
    expect(targetsReport(konTum, 'vi').charts.size).toBe(0);
  });
});

/** Targets that stand in the table. */
const isWanted = ({ scope, result: { status } }: TargetRow) =>
  scope === 'below' ? status === 'behind' : scope === 'place' || (scope === 'country' && status !== 'cannot-be-said');

describe.each([
  ['tinh-mau', tinhMau],
  ['kon-tum', konTum],
] as const)('%s: every target is told', (_, input) => {
  const { evaluated } = targetsModel(input, evaluatedTargets(input), everyTarget);
  const { part } = targetsReport(input, 'vi');
  const standing = evaluated.rows.filter((row) => !row.isSuperseded);
  const told = new Set(
    [...runsOf(part), ...cellsOf(part).map(({ cell }) => cell)].flatMap(({ origin }) => origin ?? []),
  );

  it('those of the place, those of the country with a result, and those of units that are behind, lead to their origin', () => {
    const missing = standing.filter((row) => isWanted(row) && !told.has(originOf.target(row.target.id)));
    expect(missing.map(({ target }) => target.id)).toEqual([]);
  });

  it('those of the country of which nothing can be said are named in the notes, and every reason is told', () => {
    const notes = tablesOf(part).flatMap((table) => table.notes);
    const unsaid = standing.filter(({ scope, result }) => scope === 'country' && result.status === 'cannot-be-said');
    expect(unsaid.filter(({ target }) => !notes.some((note) => note.includes(target.name.vi)))).toEqual([]);
    const numbers = cellsOf(part).flatMap(({ column, cell }) =>
      column.id === 'standing' ? (/\((\d+)\)$/u.exec(cell.text)?.[1] ?? []) : [],
    );
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter((number) => !notes.some((note) => note.startsWith(`(${number}) Chưa đủ số liệu`)))).toEqual(
      [],
    );
  });

  it('the others of units below are counted', () => {
    const others = standing.filter(({ scope, result }) => scope === 'below' && result.status !== 'behind').length;
    const [note = ''] = tablesOf(part)[0]?.notes.filter((one) => one.startsWith('Chỉ tiêu khác')) ?? [];
    const counts = [...note.matchAll(/: (\d+)(?=[;.])/gu)].map(([, count]) => Number(count));
    expect(counts.reduce((a, b) => a + b, 0)).toBe(others);
  });
});

describe('the made-up province on 31/10/2026', () => {
  const { part } = targetsReport(tinhMau, 'vi');

  it('begins with how many of its targets are reached, behind and overdue', () => {
    expect(text(part.brief.headline)).toBe(
      'Đến ngày 31/10/2026, tỉnh Mẫu đạt hoặc vượt 43 trong 69 chỉ tiêu đặt cho toàn tỉnh; 17 chậm (trong đó 6 đã quá hạn); 6 đúng tiến độ; 3 chưa đủ số liệu để kết luận.',
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
        text: 'giảm ít nhất 10%, tức 2.363 biên chế (gồm 573 chuyển tiếp)',
        value: null,
        origin: 'target.tm-kl28-10',
      },
      due: '31/12/2026',
      standing: 'Chậm',
      rank: 2,
    });
  });

  it('the worst five say what is missing in units, by when and who answers for it', () => {
    const { items, all } = part.brief.worst ?? noBriefItems;
    expect(items.length).toBeGreaterThanOrEqual(5);
    expect(all).toBe(17);
    expect(items[0]?.what.text).toBe('Giảm 30% phòng, chi cục của các sở so với năm 2024');
    expect(items.slice(0, 4).map(({ state }) => state.text)).toEqual([
      'còn phải giảm 15 phòng, chi cục; quá hạn từ 31/12/2025',
      'còn phải giảm 2 đơn vị; quá hạn từ 1/7/2025',
      'còn phải giảm 2 đơn vị; quá hạn từ 31/12/2025',
      // Only a floor is fallen short of.
      'thiếu 2 điểm %; quá hạn từ 31/12/2025',
    ]);
  });

  const table = tablesOf(part).find(({ id }) => id === 'targets-results');
  const rows = table?.rows.map(({ kind, cells }) => [kind, ...cells.map((cell) => cell.text)]) ?? [];

  it('one table, its index row as long as its columns', () => {
    expect(table?.columns.map(({ heads, index }) => [index, heads.join()])).toEqual([
      ['A', 'Chỉ tiêu'],
      ['B', 'Mốc so sánh'],
      ['C', 'Phải đạt'],
      ['D', 'Đã đạt'],
      ['E', 'Còn phải thực hiện'],
      ['F', 'Kết quả'],
    ]);
  });

  it('document, dates and shared words are said once at the head of a group, what differs in its row', () => {
    const at = rows.findIndex(([, head = '']) => head.startsWith('Tinh giản biên chế, giai đoạn 2015–2021'));
    expect(rows[at]?.[1]).toBe(
      'Tinh giản biên chế, giai đoạn 2015–2021 (39-NQ/TW): chỉ tiêu đặt cho toàn tỉnh (theo Đề án số 15/ĐA-UBND ngày 20/11/2015; mốc so sánh 31/12/2015; hạn 31/12/2021; số liệu đến 31/10/2026)',
    );
    const stem = 'Giảm tối thiểu 10% viên chức hưởng lương ngân sách so với năm 2015:';
    const fields = rows.findIndex(([kind, head]) => kind === 'group' && head === stem);
    expect(fields).toBeGreaterThan(at);
    expect(rows.slice(fields)).toContainEqual([
      'row',
      '– Sự nghiệp y tế',
      '1.980 biên chế',
      'giảm ít nhất 10%',
      'giảm 281 biên chế (14,19%), đến 31/12/2021',
      '',
      'Vượt',
    ]);
    expect(rows).toContainEqual([
      'row',
      '– Sở Y tế',
      expect.any(String),
      expect.any(String),
      expect.any(String),
      expect.any(String),
      'Chậm',
    ]);
    expect(rows).toContainEqual(
      expect.arrayContaining(['Giảm 60–70% đơn vị cấp xã (09/ĐA-UBND)', '100 đơn vị', 'Đạt']),
    );
    expect(table?.notes.join(' ')).toContain('Đề án số 09/ĐA-UBND ngày 28/4/2025');
    expect(table?.notes.join(' ')).toContain('giai đoạn 2022–2026 (28-KL/TW, 40-KL/TW): 11');
  });

  it('says none where none is meant, settled where people are settled, and whole posts', () => {
    const cellsOfRow = (name: string) => rows.find(([, head]) => head?.startsWith(name))?.slice(3, 6);
    expect(cellsOfRow('Giải quyết chế độ cho khoảng 2.500 người')).toEqual([
      'giải quyết khoảng 2.500 người',
      'đã giải quyết 2.079 người',
      '421 người',
    ]);
    expect(cellsOfRow('Xử lý xong cơ sở nhà, đất dôi dư')).toEqual([
      'không còn cơ sở nào, hạn 31/12/2026',
      '131 cơ sở',
      '131 cơ sở',
    ]);
    expect(cellsOfRow('Ban Nội chính Tỉnh ủy: giảm tối thiểu 5%')).toEqual([
      'giảm ít nhất 5%, tức 3 biên chế (gồm 2 chuyển tiếp)',
      'không giảm',
      '3 biên chế; 10,5 điểm %',
    ]);
    // 36,5 − 13 = 23,5: what is credited in part is none for a whole post.
    expect(
      rows.flatMap(([, , , required]) => (required?.includes('đã trừ 13 vượt') === true ? [required] : [])),
    ).toEqual(['giảm ít nhất 10%, tức 24 biên chế (đã trừ 13 vượt kỳ trước)']);
    const words = rows.flat().join(' ');
    expect(words).not.toMatch(/giảm 0 |không quá 0 |…|[«»]/u);
  });

  it('a revised target is told with the result under both versions', () => {
    const revised = part.blocks.find(({ id }) => id === 'targets-revised-list');
    const items = revised?.kind === 'bullets' ? revised.items.map(text) : [];
    expect(items).toContain(
      '“Giảm tối thiểu 10% đơn vị sự nghiệp so với năm 2021” được thay bằng “Giảm tối thiểu 12% đơn vị sự nghiệp so với năm 2021 (điều chỉnh)”: theo mức cũ vượt, theo mức mới đạt sau thời hạn.',
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
    expect(part.brief.worst).toEqual(noBriefItems);
    const { items, all } = part.brief.unsaid;
    expect([items.length, all]).toEqual([5, 5]);
    expect(items.map(({ what, state }) => [what.text, state.text])).toContainEqual([
      'Giảm trên 1.000 biên chế đến năm 2021',
      'chưa có số liệu cùng phạm vi của năm 2021',
    ]);
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
    expect(part.brief).toEqual({ ...nothingForBrief, worst: noBriefItems });
    expect(charts.size).toBe(0);
  });

  it('a department that is behind is named with what it misses; what a later target took over is not repeated', () => {
    const { part } = targetsReport(smallInput(), 'vi');
    const { items } = part.brief.worst ?? noBriefItems;
    expect(items.some(({ id }) => id === 'home-2021')).toBe(false);
    expect(items[0]?.state.text).toContain('chịu trách nhiệm: Sở Nội vụ');
  });

  it('without targets of its own the place is said to have none', () => {
    const data = { ...smallData, targets: smallData.targets.filter(({ unit }) => unit === 'viet-nam') };
    const { part } = targetsReport(smallInput({ data }), 'vi');
    expect(part.brief.headline).toBeNull();
    expect(text(runsOf(part))).toContain('chưa tìm thấy chỉ tiêu nào đặt riêng cho tỉnh Kon Tum');
  });
});
