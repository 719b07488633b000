import { describe, expect, it } from 'vitest';
import type { PageInput } from '../../data/page-input.ts';
import { originOf } from '../../domain/origin-ref.ts';
import { checkTotals } from '../../domain/report/check-totals.ts';
import type { ReportTable } from '../../domain/report/report-document.ts';
import { isKnownBy } from '../../domain/series/observation-date.ts';
import { knownTargets } from '../../domain/targets/known-targets.ts';
import { packageOf } from '../../testing/build-package.ts';
import { anIndicator, anObservation, aSeries, aSource, aUnit, dateOf, textOf } from '../../testing/build-records.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import { brokenRules, cellsOf, faultsOf, originsOf, runsOf, tablesOf } from '../../testing/report-texts.ts';
import { staffingReport } from './staffing-report.ts';

async function inputOf(name: string, day?: string): Promise<PageInput> {
  const { data, descriptor } = await publishedPackage(name);
  const { place, country, asOf, sample } = descriptor;
  return { data, place, country, day: day ?? asOf, sample };
}

const tinhMau = await inputOf('tinh-mau', '2026-10-31');
const konTum = await inputOf('kon-tum', '2026-11-23');
const early = await inputOf('kon-tum', '2022-07-25');
const languages = ['vi', 'en'] as const;
const text = (runs: readonly { readonly text: string }[] | null) => (runs ?? []).map((run) => run.text).join('');

function form(input: PageInput, kind: 't2' | 't4') {
  const { part } = staffingReport(input, 'vi');
  const table = part.appendices.find((appendix) => appendix.kind === kind)?.table;
  const rows = new Map(table?.rows.map(({ cells }) => [cells[1]?.text ?? '', cells.map((cell) => cell.text)]));
  return { table, rows, total: rows.get('TỔNG CỘNG') };
}

/** Sums that do not add up: index of the column, what is printed, what the rows give, rows without a figure. */
function sumsOf(table: ReportTable | undefined) {
  return (table === undefined ? [] : checkTotals(table))
    .filter(({ kind }) => kind === 'sum')
    .map(({ columnId, printed, computed, missingRows }) => {
      const index = table?.columns.find(({ id }) => id === columnId)?.index.split('=')[0];
      return [index, printed, computed, missingRows];
    });
}

function smallProvince(values: readonly (readonly [string, string, number])[]): PageInput {
  const kinds = { cs: 'civil-servant', pe: 'public-employee' } as const;
  const series = [
    aSeries({ id: 'all', indicator: 'quota-assigned', unit: 'kon-tum' }),
    ...(['cs', 'pe'] as const).map((id) =>
      aSeries({ id, indicator: 'quota-assigned', unit: 'kon-tum', staffKind: kinds[id] }),
    ),
  ];
  const data = packageOf({
    sources: [aSource()],
    units: [
      aUnit({ id: 'viet-nam', name: textOf('Việt Nam', 'Viet Nam'), kind: 'country', level: 'central', parent: null }),
      aUnit({ id: 'kon-tum', name: textOf('tỉnh Kon Tum', 'Kon Tum province'), kind: 'province', parent: 'viet-nam' }),
    ],
    indicators: [anIndicator({ id: 'quota-assigned', staffMeasure: 'quota-assigned' })],
    series: series.filter(({ id }) => values.some(([of]) => of === id)),
    observations: values.map(([of, on, value]) =>
      anObservation({
        id: `${of}-${on}`,
        series: of,
        asOf: dateOf(on),
        reported: { value, high: null, qualifier: 'exact' },
      }),
    ),
  });
  return { data, place: 'kon-tum', country: 'viet-nam', day: '2026-06-30', sample: false };
}

describe.each([
  ['tinh-mau', tinhMau],
  ['kon-tum', konTum],
  ['kon-tum on 25/7/2022', early],
  ['nothing', smallProvince([])],
] as const)('%s: what reaches paper', (_, input) => {
  it.each(languages)('%s: no holes, NFC, columns follow their rules, every chart drawn', (language) => {
    const { part, charts } = staffingReport(input, language);
    expect(faultsOf(part)).toEqual([]);
    expect(brokenRules(part)).toEqual([]);
    const drawn = part.blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
    expect(drawn.map(({ id }) => id)).toEqual([...charts.keys()]);
    expect(new Set(part.blocks.map(({ id }) => id)).size).toBe(part.blocks.length);
  });

  it('every number that follows from no other leads to its origin', () => {
    const { part } = staffingReport(input, 'vi');
    const bare = cellsOf(part).filter(
      ({ column, cell }) => cell.value !== null && column.rule === null && cell.origin === undefined,
    );
    // The share of a reason follows from the column beside it.
    expect(bare.filter(({ column }) => column.id !== 'share')).toEqual([]);
  });

  it('the forms keep their columns even where nothing is known, and say what is missing', () => {
    const { table: posts } = form(input, 't4');
    const { table: deputies } = form(input, 't2');
    expect(posts?.columns.map(({ index }) => index)).toEqual([
      'A',
      'B',
      '1',
      '2',
      '3',
      '4',
      '5=1-3',
      '6=5*100/1',
      '7=2-3',
      '8=7*100/2',
      '9',
      '10',
    ]);
    expect(deputies?.columns.map(({ index }) => index)).toEqual(['A', 'B', '1', '2', '3=1-2', '4', '5', '6', 'C']);
    for (const table of [posts, deputies]) {
      expect(table?.rows.length).toBeGreaterThan(0);
      expect(table?.notes.length).toBeGreaterThan(0);
    }
  });
});

describe('T4 of the made-up province on 31/10/2026', () => {
  const { table, rows, total } = form(tinhMau, 't4');

  it('has its total as published, which is the sum of the kinds', () => {
    expect(total?.slice(2, 10)).toEqual(['26.965', '24.811', '21.736', '21.210', '5.229', '19,39', '3.075', '12,39']);
    expect(table?.rows[0]?.kind).toBe('total');
    expect(sumsOf(table)).toEqual([]);
  });

  it('counts what is left to reach the target of 2026, carry-over included, as the page of staff does', () => {
    expect(rows.get('Viên chức')?.slice(2)).toEqual([
      '19.256',
      '17.903',
      '16.864',
      '16.489',
      '2.392',
      '12,42',
      '1.039',
      '5,8',
      '15.540',
      '1.324',
    ]);
    expect(rows.get('Cán bộ, công chức')?.at(-1)).toBe('0');
  });

  it('leaves a figure of another day out of the column of the present, and says so', () => {
    const small = form(
      smallProvince([
        ['cs', '2025-12-31', 40],
        ['pe', '2024-12-31', 50],
      ]),
      't4',
    );
    expect(small.rows.get('Viên chức')?.slice(2, 6)).toEqual(['', '', '', '']);
    expect(small.table?.notes.join(' ')).toContain('số mới nhất ở cột 3 là 50 (31/12/2024)');
  });

  it('of those whose work has ended none are left', () => {
    expect(rows.get('Người hoạt động không chuyên trách')?.slice(2, 6)).toEqual(['1.236', '1.075', '0', '0']);
  });
});

describe('T2 of the made-up province on 31/10/2026', () => {
  const { table, rows, total } = form(tinhMau, 't2');

  it('has limit, in post, excess and deadline of each body, and internal units since 2017', () => {
    expect(rows.get('Sở Nội vụ')?.slice(2)).toEqual(['8', '9', 'tăng 1', '4', '5', '1', '31/12/2027']);
    expect(rows.get('Văn phòng Ủy ban nhân dân tỉnh')?.at(-1)).toBe('30/6/2026 (quá hạn)');
    expect(total).toEqual(['', 'TỔNG CỘNG', '157', '110', '47', '158', '182', '25', '31/12/2030']);
  });

  it('deputies of the rows make up the published totals; internal units of bodies that ended do not', () => {
    expect(sumsOf(table).map(([index, printed]) => [index, printed])).toEqual([
      ['1', 157],
      ['3', 47],
    ]);
    expect(table?.notes.join(' ')).toContain(
      'số vượt 25 khác hiệu cột 5 trừ cột 4 (24) vì còn thiếu so với số được phép: Sở Tư pháp (1).',
    );
  });
});

describe('the text and the brief', () => {
  const { part, charts } = staffingReport(tinhMau, 'vi');
  const all = text(runsOf(part));

  it('keeps quota, in post and leavers apart, each with its day', () => {
    expect(all).toContain('Biên chế giao của tỉnh Mẫu tính đến 31/10/2026 là 21.736 biên chế');
    expect(all).toContain('So với năm 2021, biên chế giao giảm 3.075 biên chế (12,39%).');
    expect(all).toContain('Số có mặt tính đến 31/10/2026 là 21.210 người');
    expect(all).toContain('Đã giải quyết chính sách cho 2.898 người');
    expect(all).toContain('kinh phí 856,5 tỷ đồng, đã chi 801 tỷ đồng (bằng 93,52%).');
  });

  it('says what the excess of deputies is made of, and names a target in quotation marks', () => {
    expect(all).toContain('có mặt 182 người, vượt 25 người, gồm 14 ở 11 đơn vị và 11 ở cấp xã; 1 đơn vị còn thiếu 1.');
    expect(all).toContain('theo chỉ tiêu “Giảm ít nhất 10%');
    expect(part.brief.figures.at(-1)?.name).toBe('Cấp phó vượt số lượng quy định (14 ở 11 đơn vị, 11 ở cấp xã)');
  });

  it('leavers by reason add up to all of them', () => {
    const table = tablesOf(part).find(({ id }) => id === 'staffing-leavers-reasons');
    const people = table?.rows.filter(({ kind }) => kind === 'row').map(({ cells }) => cells[1]?.value ?? 0) ?? [];
    expect(people.reduce((a, b) => a + b, 0)).toBe(2898);
    expect(table?.rows[1]?.cells.map((cell) => cell.text)).toEqual([
      'Người không chuyên trách cấp xã nghỉ do mô hình 2 cấp',
      '1.042',
      '35,96',
      '125,1',
    ]);
  });

  it('the worst are deputies past the day to clear them by', () => {
    const { worst } = part.brief;
    expect(worst?.all).toBe(3);
    expect(worst?.items.map(({ what, state }) => [what.text, state.text])).toEqual([
      ['Văn phòng Ủy ban nhân dân tỉnh: vượt 1 cấp phó', 'được phép 4, có mặt 5; hạn xử lý 30/6/2026, đã quá hạn'],
      ['Văn phòng Đăng ký đất đai tỉnh: vượt 1 cấp phó', 'được phép 2, có mặt 3; hạn xử lý 30/6/2026, đã quá hạn'],
      ['Trường Cao đẳng Mẫu: vượt 1 cấp phó', 'được phép 3, có mặt 4; hạn xử lý 30/6/2026, đã quá hạn'],
    ]);
    expect(part.brief.figures.map(({ id, now }) => [id, now.text])).toEqual([
      ['staffing-quota', '21.736'],
      ['staffing-in-post', '21.210'],
      ['staffing-leavers', '2.898'],
      ['target.t-dep-all', '25'],
    ]);
    // The word of the target's own result, as the table of targets has it.
    expect(part.brief.figures.find(({ id }) => id === 'target.t-dep-all')).toMatchObject({
      standing: 'Đúng tiến độ; 3 đơn vị đã quá hạn',
      rank: 3,
    });
  });

  it('draws quota and in post as two lines', () => {
    const spec = charts.get('report-staffing-lines');
    expect(spec?.kind === 'lines' ? spec.series.map(({ label }) => label) : []).toEqual(['Biên chế giao', 'Có mặt']);
  });
});

describe('Kon Tum', () => {
  it('says that no quota is known, and lists what was cut with the words of the sources', () => {
    const { part, charts } = staffingReport(konTum, 'vi');
    const all = text(runsOf(part));
    expect(part.brief.headline).toBeNull();
    expect(all).toContain('Chưa tìm thấy biên chế giao của tỉnh Kon Tum đến ngày 23/11/2026.');
    expect(part.brief.figures).toContainEqual({
      id: 'staffing-posts-cut',
      name: 'Đã tinh giản: biên chế khối hành chính nhà nước, Đảng, đoàn thể, các hội và doanh nghiệp nhà nước toàn tỉnh',
      now: { text: 'hơn 850', value: null, origin: originOf.observation('seed-staff-cut-850') },
      asOf: '25/7/2022, ngày suy ra',
      target: null,
      standing: 'Nguồn không nêu tính từ khi nào',
      rank: 7,
    });
    expect(all).toContain('toàn tỉnh: hơn 850 biên chế (25/7/2022, ngày suy ra).');
    expect(all).toContain('6 tháng đầu năm 2022: hơn 30 người (1/2022 – 6/2022), kinh phí hơn 4,6 tỷ đồng.');
    expect(charts.size).toBe(0);
    const { table } = form(konTum, 't4');
    expect(table?.rows.map(({ kind, cells }) => [kind, cells[5]?.text, cells[5]?.value])).toEqual([
      ['row', 'hơn 1.800', null],
      ['row', '11.716', 11716],
      ['row', '38', 38],
    ]);
    expect(table?.notes.join(' ')).toContain('cột 4 tính đến 4/2024.');
  });

  it('on 25/7/2022 nothing later is known', () => {
    const { part } = staffingReport(early, 'vi');
    const targets = knownTargets(early.data, early.day).map(({ id }) => originOf.target(id));
    const observations = early.data.observations
      .filter((row) => isKnownBy(row, early.day, 'keep-undated'))
      .map(({ id }) => originOf.observation(id));
    const known = new Set([...targets, ...observations]);
    expect(originsOf(part).length).toBeGreaterThan(0);
    expect(originsOf(part).filter((origin) => !known.has(origin))).toEqual([]);
    expect(text(runsOf(part))).not.toContain('277');
    expect(form(early, 't4').total?.join('')).toBe('TỔNG CỘNG');
  });
});

describe('edges of T4', () => {
  it('a total that differs from its rows is left as it is', () => {
    const input = smallProvince([
      ['all', '2015-12-31', 100],
      ['cs', '2015-12-31', 40],
      ['pe', '2015-12-31', 50],
    ]);
    const { table, total } = form(input, 't4');
    expect(total?.[2]).toBe('100');
    expect(sumsOf(table)).toEqual([
      ['1', 100, 90, 0],
      ['3', 100, 90, 0],
    ]);
  });

  it('an increase says that it is one', () => {
    const { rows } = form(
      smallProvince([
        ['cs', '2021-12-31', 40],
        ['cs', '2025-12-31', 50],
      ]),
      't4',
    );
    expect(rows.get('Công chức')?.slice(2, 10)).toEqual(['', '40', '50', '', '', '', 'tăng 10', 'tăng 25']);
  });

  it('without a published total no total is made up', () => {
    const { table } = form(
      smallProvince([
        ['cs', '2021-12-31', 40],
        ['pe', '2021-12-31', 50],
      ]),
      't4',
    );
    expect(table?.rows.map(({ kind }) => kind)).toEqual(['row', 'row']);
    expect(table?.notes.join(' ')).toContain('không có dòng tổng');
  });
});
