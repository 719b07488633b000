import { Window } from 'happy-dom';
import { beforeAll, describe, expect, it } from 'vitest';
import { unzip } from '../../../e2e/unzip.ts';
import type { ReportDocument } from '../../domain/report/report-document.ts';
import { layoutFixture } from './report-docx/official-measures.fixture.ts';
import { reportFixture } from './report-docx/report-document.fixture.ts';
import { reportWorkbook } from './report-workbook.ts';

async function partsOf(report: ReportDocument): Promise<ReadonlyMap<string, string>> {
  const blob = await reportWorkbook(report, layoutFixture(report.form));
  return blob === null ? new Map() : unzip(Buffer.from(await blob.arrayBuffer()));
}

/** The cell at an address, with all that is in it. */
function cellAt(sheet: string, address: string): string {
  return new RegExp(`<c r="${address}"(?:[^>]*/>|.*?</c>)`).exec(sheet)?.[0] ?? '';
}

describe('reportWorkbook', () => {
  let parts: ReadonlyMap<string, string>;
  let long: string;
  let small: string;
  let book: string;
  beforeAll(async () => {
    parts = await partsOf(reportFixture('vi', 'state', { isSample: true }));
    long = parts.get('xl/worksheets/sheet1.xml') ?? '';
    small = parts.get('xl/worksheets/sheet2.xml') ?? '';
    book = parts.get('xl/workbook.xml') ?? '';
  });

  it('is well-formed XML in every part', () => {
    const { DOMParser } = new Window();
    for (const [path, xml] of parts) {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      expect([path, parsed.getElementsByTagName('parsererror').length]).toEqual([path, 0]);
    }
  });

  it('lays each appendix out on a sheet of its own, heads merged', () => {
    expect(book).toMatch(/<sheet name="Phụ lục I" .*<sheet name="Phụ lục II"/);
    // DỰ THẢO, number, title, attachment, unit line; then two rows of heads.
    for (const range of ['A2:L2', 'A6:A7', 'B6:B7', 'C6:E6', 'F6:H6', 'I6:K6', 'L6:L7'])
      expect(long).toContain(`<mergeCell ref="${range}"/>`);
    expect(long).toContain('>TỔ CHỨC BÊN TRONG VÀ BIÊN CHẾ CÁC CƠ QUAN CHUYÊN MÔN<');
    expect(cellAt(long, 'K8')).toContain('>9=8*100/2<');
    for (const text of ['DỰ THẢO', 'Ghi chú:', 'NGƯỜI LẬP BIỂU', 'GIÁM ĐỐC', 'Mã tra cứu: KT-7F3A'])
      expect(long).toContain(`${text}<`);
    expect(long).toContain('Đơn vị tính: phòng, người');
  });

  it('writes figures as numbers and what follows from them as formulas, with the value beside', () => {
    expect(cellAt(long, 'D10')).toMatch(/^<c r="D10" s="\d+"><v>1200<\/v><\/c>$/);
    expect(cellAt(long, 'I10')).toContain('<f>C10-F10</f><v>3</v>');
    expect(cellAt(long, 'K10')).toContain('<f>ROUND(J10*100/D10,2)</f><v>16.67</v>');
    expect(cellAt(long, 'D9')).toContain('<f>SUM(D10:D99)</f><v>112005</v>');
    expect(cellAt(long, 'A10')).toContain('t="inlineStr"');
    expect(parts.get('xl/styles.xml')).toContain('formatCode="#,##0.00&quot;%&quot;"');
    expect(small).toContain('<f>B9-C9</f><v>62</v>');
  });

  it('keeps heads in view and repeats them on paper: A4, as wide as the page, numbered', () => {
    expect(long).toContain('<pane xSplit="2" ySplit="8" topLeftCell="C9" activePane="bottomRight" state="frozen"/>');
    expect(book).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Phụ lục I\'!$6:$8</definedName>');
    expect(book).toMatch(/<definedName name="_xlnm.Print_Area" localSheetId="1">'Phụ lục II'!\$A\$1:\$D\$\d+</);
    expect(long).toMatch(/paperSize="9" orientation="landscape" .*fitToWidth="1" fitToHeight="0"/);
    expect(small).toContain('orientation="portrait"');
    // 30, 15 and 20 mm.
    expect(long).toContain('<pageMargins left="1.181" right="0.591" top="0.787"');
    // No number on the first page.
    expect(long).toContain(
      '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P&amp;R&amp;BDỮ LIỆU MINH HỌA</oddHeader>',
    );
    expect(long).toContain('<firstHeader>&amp;R&amp;BDỮ LIỆU MINH HỌA</firstHeader>');
    // Every foot says which appendix it is.
    for (const [sheet, number] of [
      [long, 'I'],
      [small, 'II'],
    ] as const)
      expect(sheet.match(/<(?:odd|first)Footer>[^<]*Mã tra cứu: KT-7F3A\n[^<]*/g)).toEqual([
        expect.stringMatching(new RegExp(`\\nPhụ lục ${number} – trang &amp;P$`)),
        expect.stringMatching(new RegExp(`\\nPhụ lục ${number} – trang &amp;P$`)),
      ]);
  });

  it('stands names off the rule, where figures of the column before may end', () => {
    const style = Number(/s="(\d+)"/.exec(cellAt(long, 'B10'))?.[1]);
    const formats = [
      ...(/<cellXfs.*?<\/cellXfs>/.exec(parts.get('xl/styles.xml') ?? '')?.[0] ?? '').matchAll(
        /<xf .*?(?:\/>|<\/xf>)/g,
      ),
    ];
    expect(formats[style]?.[0]).toContain('horizontal="left" vertical="center" indent="1"');
  });

  it('gives a row the height of two lines where a name just does not fit into one', async () => {
    const report = reportFixture('vi', 'state');
    const appendices = report.appendices.map((appendix) => ({
      ...appendix,
      table: {
        ...appendix.table,
        // In Times New Roman of 11 pt as long as 20 digits, as wide as the column, without its blank sides.
        columns: appendix.table.columns.map((column, at) => ({ ...column, width: at === 1 ? 20 : 121 / 11 })),
        rows: appendix.table.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell, at) => (at === 1 ? { text: 'Khoa học và công nghệ', value: null } : cell)),
        })),
      },
    }));
    const sheet = (await partsOf({ ...report, appendices })).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toMatch(/<col min="2" max="2" width="(?:1[89]|20|21)/);
    expect(Number(/<row r="10" ht="([\d.]+)"/.exec(sheet)?.[1])).toBeGreaterThan(2 * 11 * 1.3);
  });

  it('leads to the view again, by a code that only the foot of each page prints', () => {
    const link = /<hyperlink ref="A(\d+)"/.exec(long)?.[1] ?? '';
    expect(cellAt(long, `A${link}`)).toContain('Mã tra cứu: KT-7F3A<');
    expect(book).toContain(`'Phụ lục I'!$A$1:$L$${Number(link) - 1}<`);
    expect(long).not.toContain('https://');
    expect(long).toMatch(/<hyperlink ref="A\d+" r:id="rId1"\/>/);
    expect(parts.get('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      'form=state&amp;asOf=2026-06-30" TargetMode="External"',
    );
  });

  it('prints the total of the source where it differs', async () => {
    const report = reportFixture('vi', 'state');
    const appendices = report.appendices.map((appendix) => ({
      ...appendix,
      table: {
        ...appendix.table,
        rows: appendix.table.rows.map((row) =>
          row.kind === 'total'
            ? { ...row, cells: row.cells.map((cell, at) => (at === 4 ? { text: '365', value: 365 } : cell)) }
            : row,
        ),
      },
    }));
    const sheet = (await partsOf({ ...report, appendices })).get('xl/worksheets/sheet1.xml') ?? '';
    expect(cellAt(sheet, 'E9')).toMatch(/^<c r="E9" s="\d+"><v>365<\/v><\/c>$/);
  });

  it('runs no text as a formula and repeats no name of a sheet', async () => {
    const report = reportFixture('vi', 'state');
    const appendices = report.appendices.map((appendix) => ({
      ...appendix,
      number: 'Phụ lục [1]',
      table: {
        ...appendix.table,
        notes: ['x'],
        rows: [
          {
            id: 'r',
            kind: 'row' as const,
            cells: [
              { text: '=1+1', value: null },
              { text: '@a', value: null },
            ],
          },
        ],
      },
    }));
    const unsafe = await partsOf({ ...report, appendices });
    const sheet = unsafe.get('xl/worksheets/sheet1.xml') ?? '';
    expect(cellAt(sheet, 'A9')).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1<');
    const style = Number(/s="(\d+)"/.exec(cellAt(sheet, 'A9'))?.[1]);
    const formats = [
      ...(/<cellXfs.*?<\/cellXfs>/.exec(unsafe.get('xl/styles.xml') ?? '')?.[0] ?? '').matchAll(
        /<xf .*?(?:\/>|<\/xf>)/g,
      ),
    ];
    expect(formats[style]?.[0]).toContain('quotePrefix="1"');
    expect(sheet).not.toContain('<f>');
    expect(unsafe.get('xl/workbook.xml')).toMatch(/name="Phụ lục  1 ".*name="Phụ lục  1  \(2\)"/);
  });

  it('leaves gaps empty, and lets the head of a group go on over the empty cells after it', async () => {
    const report = reportFixture('vi', 'state');
    const appendices = report.appendices.map((appendix) => ({
      ...appendix,
      table: {
        ...appendix.table,
        rows: [
          {
            id: 'g',
            kind: 'group' as const,
            cells: [
              { text: 'I', value: null },
              { text: 'Khối Đảng', value: null },
            ],
          },
        ],
      },
    }));
    const sheet = (await partsOf({ ...report, appendices })).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('<mergeCell ref="B9:L9"/>');
    expect(cellAt(sheet, 'C9')).toMatch(/^<c r="C9" s="\d+"\/>$/);
  });

  it('keeps both signatures in one row, date and titles set as the form has them', () => {
    const row = /<row r="102".*?<\/row>/s.exec(long)?.[0] ?? '';
    expect(row).toContain(
      '<i/><sz val="13"/><rFont val="Times New Roman"/></rPr><t xml:space="preserve">Kon Tum, ngày',
    );
    for (const title of ['NGƯỜI LẬP BIỂU', 'GIÁM ĐỐC'])
      expect(row).toContain(`<b/><sz val="14"/><rFont val="Times New Roman"/></rPr><t xml:space="preserve">${title}<`);
  });

  it('is nothing for a report without appendices', async () => {
    expect(await reportWorkbook(reportFixture('vi', 'state', { appendices: [] }), layoutFixture('state'))).toBeNull();
  });
});
