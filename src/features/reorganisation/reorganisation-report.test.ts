import { describe, expect, it } from 'vitest';
import type { PageInput } from '../../data/page-input.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { checkTotals } from '../../domain/report/check-totals.ts';
import type { ReportTable } from '../../domain/report/report-document.ts';
import type { DraftAppendix, ReportPart } from '../../domain/report/report-part.ts';
import { goodPackage, packageOf } from '../../testing/build-package.ts';
import { aUnit, dateOf, textOf } from '../../testing/build-records.ts';
import { laterDates, lineText, partFor, publishedParts, reportTexts } from '../../testing/report-parts.ts';
import { faultsOf, tablesOf } from '../../testing/report-texts.ts';
import { reorganisationReport } from './reorganisation-report.ts';

const languages: readonly Language[] = ['vi', 'en'];

const parts = await publishedParts(reorganisationReport);

function tableOf({ appendices }: ReportPart, kind: DraftAppendix['kind']): ReportTable {
  const found = appendices.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`no appendix ${kind}`);
  return found.table;
}

function rowOf(table: ReportTable, id: string): readonly string[] {
  return (table.rows.find((row) => row.id === id)?.cells ?? []).map(({ text }) => text);
}

function rowNamed(table: ReportTable, name: string): readonly string[] {
  return (table.rows.find(({ cells }) => cells[1]?.text === name)?.cells ?? []).map(({ text }) => text);
}

/** The nearest head above a row. */
function headOf({ rows }: ReportTable, id: string): string {
  const above = rows.slice(
    0,
    rows.findIndex((row) => row.id === id),
  );
  return above.reverse().find(({ kind }) => kind === 'group')?.cells[1]?.text ?? '';
}

describe('the part on rearrangement', () => {
  it.each(parts)('$name: whole texts, NFC, each row as wide as its table', ({ part }) => {
    expect(faultsOf(part)).toEqual([]);
    for (const { columns, rows } of tablesOf(part)) {
      expect(rows.filter(({ cells }) => cells.length !== columns.length)).toEqual([]);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    }
    for (const table of tablesOf(part)) expect(table.notes.length).toBeGreaterThan(0);
  });

  it.each(parts)('$name: figures of a row follow the rule of their column', ({ part }) => {
    expect(tablesOf(part).flatMap(checkTotals)).toEqual([]);
  });

  it.each(parts)('$name: counts of communes and figures of sources lead to their origin', ({ part }) => {
    const [t1, t8] = part.appendices.map(({ table }) => table);
    const published = [
      ...(t1?.rows ?? []).filter(({ id }) => !id.startsWith('register-')).flatMap(({ cells }) => cells.slice(2, 5)),
      ...(t8?.rows ?? [])
        .filter(({ id }) => !/^level-(?:province|district)$/u.test(id))
        .flatMap(({ cells }) => cells[2] ?? []),
    ].filter(({ value }) => value !== null);
    expect(published.length).toBeGreaterThan(0);
    expect(published.filter(({ origin }) => origin === undefined)).toEqual([]);
  });

  it.each(parts)('$name: every chart named has something to draw', ({ part, charts }) => {
    const named = part.blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart.id] : []));
    expect([...charts.keys()]).toEqual(named);
  });
});

describe('Kon Tum', () => {
  const konTum = partFor(parts, '62-kon-tum 2026-11-23 vi');
  const konTum2022 = partFor(parts, '62-kon-tum 2022-07-25 vi');

  it('became 40 of 102 communes, its ten districts ended, and it was joined with Quảng Ngãi', () => {
    const [lead = ''] = konTum.blocks.flatMap((block) => (block.kind === 'paragraph' ? [lineText(block.runs)] : []));
    expect(lead).toContain(
      '102 xã, phường, thị trấn còn 40 đơn vị hành chính cấp xã từ ngày 1/7/2025, giảm 62 đơn vị (60,78%).',
    );
    expect(lead).toContain('98 đơn vị thuộc diện sắp xếp, hình thành 36 đơn vị mới; 4 đơn vị giữ nguyên.');
    expect(lead).toContain('10 đơn vị hành chính cấp huyện kết thúc hoạt động.');
    expect(konTum.brief.figures.map(({ id, now }) => [id, now.value])).toEqual([
      ['reorganisation-district', 0],
      ['reorganisation-commune', 40],
    ]);
  });

  it('T8 counts by level and district, never one level with another', () => {
    const t8 = tableOf(konTum, 't8');
    expect(rowOf(t8, 'level-commune').slice(2, 7)).toEqual(['102', '98', '36', '62', '60,78']);
    expect(rowOf(t8, 'level-district').slice(2, 7)).toEqual(['10', '10', '0', '10', '100']);
    expect(rowOf(t8, 'level-province').slice(2, 7)).toEqual(['2', '2', '1', '1', '50']);
    expect(rowNamed(t8, 'Thành phố Kon Tum').slice(2)).toEqual([
      '21',
      '21',
      '6',
      '15',
      '71,43',
      'Nghị quyết số 1677/NQ-UBTVQH15',
    ]);
    expect(rowOf(t8, 'level-commune').at(-1)).toBe('Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025; hiệu lực 1/7/2025');
    expect(t8.rows.filter(({ kind }) => kind === 'total')).toEqual([]);
    expect(rowNamed(t8, 'Tỉnh Kon Tum (31/5/2020 – 12/2022)').slice(2, 7)).toEqual(['756', '', '', '0', '0']);
    expect(t8.notes.join(' ')).toContain('869; hơn 750');
  });

  it('T9 has phường Đăk Cấm by clause 89, and leaves out what is not in force', () => {
    const t9 = tableOf(konTum, 't9');
    const dakCam = t9.rows.find(({ cells }) => cells[3]?.text === 'phường Đăk Cấm');
    expect(dakCam?.cells.slice(1).map(({ text }) => text)).toEqual([
      'phường Ngô Mây; phường Duy Tân; xã Đăk Cấm',
      'Nhập',
      'phường Đăk Cấm',
      'khoản 89 Điều 1, NQ 1677',
      '1/7/2025',
      '',
    ]);
    expect(headOf(t9, dakCam?.id ?? '')).toBe(
      'Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025, Ủy ban Thường vụ Quốc hội; hiệu lực 1/7/2025 (40 việc)',
    );
    expect(t9.notes.join(' ')).toContain('NQ 1677 là Nghị quyết số 1677/NQ-UBTVQH15');
    const centre = t9.rows.find(({ cells }) => cells[3]?.text === 'Trung tâm Phục vụ hành chính công tỉnh Kon Tum');
    expect(centre?.cells[4]?.text).toBe('Quyết định số 359/QĐ-UBND ngày 17/4/2019, UBND tỉnh Kon Tum');
    expect(headOf(t9, centre?.id ?? '')).toBe('Năm 2019 (6 việc)');
    const { changes } = parts[0]?.input.data ?? { changes: [] };
    expect(t9.rows.flatMap(({ kind, id }) => (kind === 'row' ? [id] : [])).sort()).toEqual(
      changes.flatMap(({ status, id }) => (status === 'in-force' ? [id] : [])).sort(),
    );
    expect(t9.notes[0]).toContain(
      'Không liệt kê: 3 việc đã tạm dừng hoặc kết thúc; 20 việc dự kiến; 1 việc chưa rõ kết quả.',
    );
  });

  it('has no count of organisations: T1 is empty and says so', () => {
    const t1 = tableOf(konTum, 't1');
    expect(t1.rows.flatMap(({ cells }) => cells.slice(2, 11)).filter(({ text }) => text !== '')).toEqual([]);
    expect(t1.notes[0]).toContain('chưa tìm thấy số đầu mối');
  });

  it('knows nothing on 25/7/2022 of what came later', () => {
    expect(reportTexts(konTum2022).flatMap((text) => laterDates(text, '2022-07-25'))).toEqual([]);
    expect(rowOf(tableOf(konTum2022, 't8'), 'level-commune').slice(2)).toEqual(['102', '', '', '', '', '']);
  });
});

describe('the made-up province', () => {
  const sample = partFor(parts, 'tinh-mau 2026-10-31 vi');

  it('T1 takes figures of 2017, 2021 and now with the target, and adds nothing up', () => {
    const t1 = tableOf(sample, 't1');
    expect(rowOf(t1, 'specialised-agencies').slice(2)).toEqual([
      '20',
      '20',
      '14',
      '6',
      '30',
      '6',
      '30',
      'không quá 14 cơ quan, hạn 1/3/2025',
      '100',
      '',
    ]);
    expect(rowOf(t1, 'total').slice(2).join('')).toBe('');
    expect(t1.columns.map(({ index }) => index).join(' ')).toBe('A B 1 2 3 4=1-3 5=4*100/1 6=2-3 7=6*100/2 8 9 C');
    expect(t1.notes.join(' ')).toContain('cộng sẽ đếm hai lần');
  });

  it('T8: 100 communes, and villages of each district with their own dates', () => {
    const t8 = tableOf(sample, 't8');
    expect(rowOf(t8, 'level-commune').slice(2, 7)).toEqual(['100', '96', '36', '60', '60']);
    const khe = [...t8.rows].reverse().find(({ cells }) => cells[1]?.text === 'Huyện Khe Sim');
    expect(khe?.cells.slice(2, 7).map(({ text }) => text)).toEqual(['107', '', '', '24', '22,43']);
    expect(headOf(t8, khe?.id ?? '')).toBe('Thôn, tổ dân phố (31/12/2015 – 31/12/2024)');
    expect(t8.notes).toContain(
      'Thôn, tổ dân phố, cột 4: tỉnh Mẫu giảm 238 (31/12/2015 – 31/10/2026), các dòng huyện cộng lại giảm 213 (31/12/2015 – 31/12/2024), chênh 25.',
    );
  });

  it('T1 says from which baseline a reduction is wanted', () => {
    const targets = tableOf(sample, 't1').rows.map(({ cells }) => cells[9]?.text);
    expect(targets).toContain('giảm ít nhất 10% so với 31/12/2025, hạn 31/12/2030');
  });

  it('the table of forms says what it counts, and how far that is from the change between two dates', () => {
    const forms = sample.blocks.flatMap((block) => (block.kind === 'table' ? block.table.notes : [])).join(' ');
    expect(forms).toContain('Cấp xã: cộng theo bảng −63, từ 30/6/2025 đến 31/10/2026 −60;');
    expect(forms).toContain('Thôn, tổ dân phố: cộng theo bảng −48, từ 31/12/2015 đến 31/10/2026 −238.');
  });
});

describe.each(parts)('T9 of $name', ({ part, language }) => {
  const t9 = tableOf(part, 't9');
  const acts = t9.rows.filter(({ id }) => id.startsWith('act-'));

  it('numbers its rows from first to last, newest year first', () => {
    const rows = t9.rows.filter(({ kind }) => kind === 'row');
    expect(rows.map(({ cells }) => cells[0]?.text)).toEqual(rows.map((_, at) => String(at + 1)));
    const years = t9.rows.flatMap(({ id }) => (id.startsWith('year-') ? [...id.matchAll(/\d{4}/gu)].map(String) : []));
    expect(years).toEqual([...years].sort().reverse());
  });

  it('heads with an act only three rows or more, as many as it says, each with its clause and a name of its own', () => {
    for (const act of acts) {
      const at = t9.rows.indexOf(act) + 1;
      const end = t9.rows.slice(at).findIndex(({ kind }) => kind !== 'row');
      const own = t9.rows.slice(at, end === -1 ? undefined : at + end);
      const said = Number(/(\d+)(?: việc)?\)$/u.exec(act.cells[1]?.text ?? '')?.[1]);
      expect(own.length).toBeGreaterThanOrEqual(3);
      expect(own).toHaveLength(said);
      const names = new Set(own.map(({ cells }) => cells[4]?.text.split(', ').at(-1)));
      expect(names.size).toBe(1);
    }
    expect(acts.length > 0).toBe(t9.notes.some((note) => note.startsWith(language === 'vi' ? 'Cột E' : 'Column E')));
  });

  it('explains the sign of dates that are inferred where it stands', () => {
    const isSigned = t9.rows.some(({ cells }) => cells[5]?.text.endsWith('*'));
    expect(isSigned).toBe(t9.notes.some((note) => note.startsWith('(*)')));
  });
});

/** An office of the Party below the small province. */
const office = (id: string, changes: Parameters<typeof aUnit>[0]) =>
  aUnit({
    id,
    name: textOf(id),
    kind: 'party-board',
    block: 'party',
    level: 'province',
    parent: 'kon-tum',
    ...changes,
  });

describe('a small package', () => {
  const good = goodPackage();
  const input = (changes: Partial<PageInput> = {}): PageInput => ({
    data: good,
    place: 'kon-tum',
    country: 'viet-nam',
    day: '2026-01-01',
    sample: false,
    ...changes,
  });
  const partOf = (changes: Partial<PageInput>) => reorganisationReport(input(changes), 'vi').part;

  it.each(languages)('without any data says what is missing (%s)', (language) => {
    const { part, charts } = reorganisationReport(input({ data: packageOf() }), language);
    expect(charts.size).toBe(0);
    expect(part.brief).toMatchObject({ headline: null, figures: [] });
    expect(faultsOf(part)).toEqual([]);
    for (const { table } of part.appendices) expect(table.notes).not.toEqual([]);
  });

  it('counts organisations of the register only where every life is known', () => {
    const known = [
      office('a', { validFrom: dateOf('2010'), validTo: dateOf('2020-06-30') }),
      office('b', { validFrom: dateOf('2010-01-01') }),
      office('c', { validFrom: dateOf('2022-01-01') }),
    ];
    const t1 = (units: typeof known, day = '2026-01-01') =>
      rowOf(
        tableOf(partOf({ day, data: { ...good, units: [...good.units, ...units] } }), 't1'),
        'register-party-province',
      );
    expect(t1(known).slice(2, 9)).toEqual(['2', '1', '2', '0', '0', 'tăng 1', 'tăng 100']);
    expect(t1([...known, office('d', { validFrom: null })]).slice(2)).toEqual([
      ...Array.from({ length: 9 }, () => ''),
      '1/4 không rõ ngày',
    ]);
    expect(t1(known, '2019-01-01').slice(2, 5)).toEqual(['2', '', '2']);
  });

  it('names a change of which the source names no unit', () => {
    const data = { ...good, change_units: [] };
    const row = tableOf(partOf({ data }), 't9').rows.find(({ kind }) => kind === 'row');
    const [title] = good.changes.map(({ title: name }) => name.vi);
    expect(row?.cells[1]?.text).toContain(title);
  });
});
