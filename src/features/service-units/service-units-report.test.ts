import { describe, expect, it } from 'vitest';
import { nothingForBrief } from '../../domain/report/report-part.ts';
import type { PageInput } from '../../data/page-input.ts';
import { originOf } from '../../domain/origin-ref.ts';
import { checkTotals } from '../../domain/report/check-totals.ts';
import { isKnownBy } from '../../domain/series/observation-date.ts';
import { knownTargets } from '../../domain/targets/known-targets.ts';
import { packageOf } from '../../testing/build-package.ts';
import { aUnit, textOf } from '../../testing/build-records.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import { brokenRules, cellsOf, faultsOf, originsOf, runsOf } from '../../testing/report-texts.ts';
import { serviceUnitsReport } from './service-units-report.ts';

async function inputOf(name: string, day?: string): Promise<PageInput> {
  const { data, descriptor } = await publishedPackage(name);
  const { place, country, asOf, sample } = descriptor;
  return { data, place, country, day: day ?? asOf, sample };
}

const tinhMau = await inputOf('tinh-mau', '2026-10-31');
const konTum = await inputOf('kon-tum', '2026-11-23');
const early = await inputOf('kon-tum', '2022-07-25');
const nothing: PageInput = {
  data: packageOf({
    units: [aUnit({ id: 'tinh', name: textOf('tỉnh Thử', 'Test province'), kind: 'province', parent: null })],
  }),
  place: 'tinh',
  country: 'viet-nam',
  day: '2026-06-30',
  sample: false,
};
const languages = ['vi', 'en'] as const;
const text = (runs: readonly { readonly text: string }[] | null) => (runs ?? []).map((run) => run.text).join('');

function form(input: PageInput) {
  const table = serviceUnitsReport(input, 'vi').part.appendices[0]?.table;
  const rows = new Map(table?.rows.map(({ cells }) => [cells[1]?.text ?? '', cells.map((cell) => cell.text)]));
  return { table, rows, total: rows.get('TỔNG CỘNG') };
}

describe.each([
  ['tinh-mau', tinhMau],
  ['kon-tum', konTum],
  ['kon-tum on 25/7/2022', early],
  ['nothing', nothing],
] as const)('%s: what reaches paper', (_, input) => {
  it.each(languages)('%s: no holes, NFC, columns follow their rules, every chart drawn', (language) => {
    const { part, charts } = serviceUnitsReport(input, language);
    expect(faultsOf(part)).toEqual([]);
    expect(brokenRules(part)).toEqual([]);
    const drawn = part.blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
    expect(drawn.map(({ id }) => id)).toEqual([...charts.keys()]);
    expect(new Set(part.blocks.map(({ id }) => id)).size).toBe(part.blocks.length);
  });

  it('every number that follows from no other leads to its origin', () => {
    const { part } = serviceUnitsReport(input, 'vi');
    const bare = cellsOf(part).filter(
      ({ column, cell }) => cell.value !== null && column.rule === null && cell.origin === undefined,
    );
    expect(bare).toEqual([]);
  });

  it('the form keeps its columns and says what is missing', () => {
    const { table } = form(input);
    expect(table?.columns.map(({ index }) => index)).toEqual([
      'A',
      'B',
      '1',
      '2',
      '3',
      '4=1-3',
      '5=4*100/1',
      '6=2-3',
      '7=6*100/2',
      '8',
      '9',
      '10',
      '11',
      '12',
      '13',
      '14',
      '15',
    ]);
    expect(table?.rows.length).toBeGreaterThan(0);
    expect(table?.notes.length).toBeGreaterThan(0);
  });
});

describe('T3 of the made-up province on 31/10/2026', () => {
  const { table, rows, total } = form(tinhMau);

  it('has the published total, autonomy groups, people on state salary, and spending of the last whole year', () => {
    expect(total?.slice(2)).toEqual([
      '544',
      '470',
      '411',
      '133',
      '24,45',
      '59',
      '12,55',
      '16',
      '58',
      '124',
      '213',
      '19.256',
      '17.903',
      '16.864',
      '2.448',
    ]);
    expect(table?.columns.at(-1)?.heads).toEqual(['Chi trực tiếp từ NSNN', 'Năm 2025']);
  });

  it('has a row for each field; people of one level only do not stand beside units of all levels', () => {
    expect(rows.size).toBe(9);
    expect(rows.get('Y tế')?.slice(2, 9)).toEqual(['39', '33', '31', '8', '20,51', '2', '6,06']);
    expect(rows.get('Y tế')?.slice(9)).toEqual(['', '', '', '', '', '', '', '514']);
    expect(table?.notes.join(' ')).toContain('khác phạm vi với số đơn vị nên để trống');
  });

  it('fields add up to the total, but for spending', () => {
    const [sum, ...others] = (table === undefined ? [] : checkTotals(table)).filter(({ kind }) => kind === 'sum');
    expect(others).toEqual([]);
    expect(sum).toMatchObject({ printed: 2448, computed: 2007, missingRows: 6 });
    expect(table?.columns.find(({ id }) => id === sum?.columnId)?.index).toBe('15');
  });
});

describe('the text and the brief', () => {
  const { part, charts } = serviceUnitsReport(tinhMau, 'vi');
  const all = text(runsOf(part));

  it('says how many there are, how that changed, and how many pay for themselves', () => {
    expect(text(part.brief.headline)).toBe(
      'Tỉnh Mẫu có 411 đơn vị sự nghiệp công lập (tính đến 31/10/2026). So với năm 2021: giảm 59 (12,55%).',
    );
    expect(all).toContain('Tỷ lệ đơn vị tự chủ tài chính: 18% (tính đến 31/10/2026).');
    expect(all).toContain('ít nhất 20%, hạn 31/12/2025: chậm, quá hạn');
    expect(all).toContain('nhóm 1: 16 đơn vị; nhóm 2: 58 đơn vị; nhóm 3: 124 đơn vị; nhóm 4: 213 đơn vị.');
  });

  it('the brief holds the count against the next target and the share against the one that is overdue', () => {
    expect(part.brief.figures.map(({ id, now, standing, rank }) => [id, now.text, standing, rank])).toEqual([
      ['target.tm-nq19-units-2030', '411', 'Đúng tiến độ', 3],
      ['target.tm-nq19-autonomy-2025', '18%', 'Chậm, quá hạn', 1],
    ]);
  });

  it('draws the fields at the baseline and now', () => {
    const spec = charts.get('report-service-units-fields');
    expect(spec?.kind === 'grouped' ? [spec.rows.length, spec.series.length] : null).toEqual([8, 2]);
  });
});

describe('Kon Tum', () => {
  it('says that no total is known and lists figures of parts', () => {
    const { part, charts } = serviceUnitsReport(konTum, 'vi');
    const all = text(runsOf(part));
    expect(part.brief).toEqual(nothingForBrief);
    expect(all).toContain('Chưa tìm thấy nguồn nào nêu tổng số đơn vị sự nghiệp công lập của tỉnh Kon Tum');
    expect(all).toContain('nhiệm kỳ 2015–2020, toàn tỉnh: 52 đơn vị (');
    expect(charts.size).toBe(0);
    expect(form(konTum).total?.join('')).toBe('TỔNG CỘNG');
  });

  it('on 25/7/2022 nothing later is known', () => {
    const { part } = serviceUnitsReport(early, 'vi');
    const targets = knownTargets(early.data, early.day).map(({ id }) => originOf.target(id));
    const observations = early.data.observations
      .filter((row) => isKnownBy(row, early.day, 'keep-undated'))
      .map(({ id }) => originOf.observation(id));
    const known = new Set([...targets, ...observations]);
    expect(originsOf(part).length).toBeGreaterThan(0);
    expect(originsOf(part).filter((origin) => !known.has(origin))).toEqual([]);
    expect(text(runsOf(part))).not.toContain('5/2024');
  });
});
