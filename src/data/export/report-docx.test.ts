import { Window } from 'happy-dom';
import { beforeAll, describe, expect, it } from 'vitest';
import { unzip } from '../../../e2e/unzip.ts';
import type { ReportDocument } from '../../domain/report/report-document.ts';
import { layoutFixture } from './report-docx/official-measures.fixture.ts';
import { reportFixture } from './report-docx/report-document.fixture.ts';
import { type DocxParts, reportDocx } from './report-docx.ts';

// The smallest PNG: one pixel.
const onePixel = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64'),
);
const pictures: DocxParts['pictures'] = new Map([['communes', { png: onePixel, widthPx: 1400, heightPx: 700 }]]);

async function partsOf(report: ReportDocument, changes: Partial<DocxParts> = {}): Promise<ReadonlyMap<string, string>> {
  const blob = await reportDocx(report, { ...layoutFixture(report.form), pictures, ...changes });
  return unzip(Buffer.from(await blob.arrayBuffer()));
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** The paragraphs and rows whose XML matches. */
function element(xml: string, name: string, holds: string): string {
  return (
    [...xml.matchAll(new RegExp(`<w:${name}[ >].*?</w:${name}>`, 'g'))]
      .map(([found]) => found)
      .find((found) => found.includes(holds)) ?? ''
  );
}

function gapAboveHeadings(styles: string): number {
  return Number(/w:before="(\d+)"/.exec(element(styles, 'style', 'w:styleId="Heading1"'))?.[1]);
}

function partsLike(parts: ReadonlyMap<string, string>, path: RegExp): readonly string[] {
  return [...parts].filter(([name]) => path.test(name)).map(([, xml]) => xml);
}

describe('reportDocx', () => {
  let parts: ReadonlyMap<string, string>;
  let body: string;
  let styles: string;
  beforeAll(async () => {
    parts = await partsOf(reportFixture('vi', 'state', { isSample: true }));
    body = parts.get('word/document.xml') ?? '';
    styles = parts.get('word/styles.xml') ?? '';
  });

  it('is well-formed XML in every part', () => {
    const { DOMParser } = new Window();
    for (const [path, xml] of parts) {
      if (path.endsWith('.png')) continue;
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      expect([path, parsed.getElementsByTagName('parsererror').length]).toEqual([path, 0]);
    }
  });

  it('has the face, the language and the measures of the form', () => {
    expect(styles).toMatch(/<w:docDefaults>.*w:ascii="Times New Roman".*<w:lang w:val="vi-VN"\/>/);
    // 14 pt, 12,7 mm, 6 pt, 1,1 lines, justified.
    const normal = element(styles, 'style', 'w:styleId="Normal"');
    for (const said of [
      'w:default="1"',
      '<w:sz w:val="28"/>',
      'w:firstLine="720"',
      'w:before="120"',
      'w:line="264"',
      '<w:jc w:val="both"/>',
    ])
      expect(normal).toContain(said);
    expect(body).toContain('<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"');
  });

  it('numbers headings by their styles and types what Word would number otherwise', () => {
    const numbering = parts.get('word/numbering.xml') ?? '';
    for (const [style, format, text] of [
      ['Heading1', 'upperRoman', '%1.'],
      ['Heading2', 'decimal', '%2.'],
      ['Heading3', 'lowerLetter', '%3)'],
    ])
      expect(numbering).toContain(
        `<w:numFmt w:val="${format}"/><w:pStyle w:val="${style}"/><w:suff w:val="space"/><w:lvlText w:val="${text}"/>`,
      );
    for (const level of [1, 2, 3]) {
      const style = element(styles, 'style', `w:styleId="Heading${level}"`);
      expect(style).toContain(`<w:name w:val="heading ${level}"/>`);
      expect(style).toContain('<w:keepNext/>');
      const list = /<w:numPr><w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/.exec(style);
      expect(list?.[1]).toBe(String(level - 1));
      expect(numbering).toContain(`<w:num w:numId="${list?.[2]}"`);
    }
    expect(element(body, 'p', '>Cấp xã<')).toContain('<w:pStyle w:val="Heading3"/>');
    expect(element(body, 'p', '>đ) Thôn, tổ dân phố<')).toContain('<w:numId w:val="0"/>');
  });

  it('repeats heads and index row, and splits no row', () => {
    const long = body.split('<w:tbl>').find((table) => table.includes('TỔNG CỘNG')) ?? '';
    const rows = long.split('<w:tr>').slice(1);
    // Two rows of heads, the index row, the total and 90 rows.
    expect(rows).toHaveLength(94);
    expect(rows.map((row) => row.includes('<w:tblHeader/>')).lastIndexOf(true)).toBe(2);
    expect(count(long, '<w:tblHeader/>')).toBe(3);
    expect(count(long, '<w:cantSplit/>')).toBe(94);
    expect(rows[0]).toContain('<w:gridSpan w:val="3"/>');
    expect(rows[0]).toContain('<w:vMerge w:val="restart"/>');
    expect(rows[2]).toContain('9=8*100/2');
    expect(long).toContain('<w:tblStyle w:val="OfficialTable"/>');
  });

  it('gives the text and each appendix pages of their own, wide tables turned', () => {
    const sections = body.match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
    expect(sections.map((section) => /w:w="(\d+)" w:h="(\d+)" w:orient="(\w+)"/.exec(section)?.slice(1))).toEqual([
      ['11906', '16838', 'portrait'],
      ['16838', '11906', 'landscape'],
      ['11906', '16838', 'portrait'],
    ]);
    for (const section of sections) {
      expect(section).toContain('<w:pgNumType w:start="1"/>');
      expect(section).toContain('<w:titlePg/>');
    }
  });

  it('numbers pages from the second on, and says on all what they are', () => {
    const headers = partsLike(parts, /header\d\.xml$/);
    const footers = partsLike(parts, /footer\d\.xml$/);
    expect([headers.length, footers.length]).toEqual([6, 6]);
    expect(headers.filter((xml) => xml.includes('PAGE')).length).toBe(3);
    for (const header of headers) expect(header).toContain('DỮ LIỆU MINH HỌA');
    for (const footer of footers) {
      const said = footer.replaceAll(/<[^>]*>/g, '');
      expect(said).toContain(
        'DỰ THẢO · Số liệu tính đến ngày 30/6/2026 · Phiên bản dữ liệu: 2026-06-30 · Mã tra cứu: KT-7F3A',
      );
      expect(footer).toContain('<w:hyperlink');
      for (const run of footer.match(/<w:r>.*?<\/w:r>/g) ?? []) expect(run).toContain('<w:sz w:val="17"/>');
    }
    const named = footers.flatMap((xml) => /Phụ lục (I+) – trang .*PAGE/.exec(xml)?.[1] ?? []);
    expect(named.sort()).toEqual(['I', 'I', 'II', 'II']);
    expect(partsLike(parts, /footer1\.xml\.rels$/)[0]).toContain('form=state&amp;asOf=2026-06-30');
  });

  it('gives pictures their alternative text and keeps their shape', () => {
    expect(body).toContain(
      'name="communes" descr="Cột thứ nhất: 102 xã trước sắp xếp. Cột thứ hai: 40 xã hiện nay." title="102 xã còn 40"',
    );
    const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(body) ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo(2, 2);
    // 140 mm.
    expect(Number(width) / 36_000).toBeCloseTo(140, 0);
  });

  it('says in words what a chart without a picture shows', async () => {
    const without = await partsOf(reportFixture('vi', 'state'), { pictures: new Map() });
    expect(without.get('word/document.xml')).toContain('Không có hình vẽ biểu đồ. Nội dung: Cột thứ nhất: 102 xã');
  });

  it('heads the first page in the form of the issuer and marks it as a draft', async () => {
    for (const text of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'DỰ THẢO',
      'TM. ỦY BAN NHÂN DÂN',
    ])
      expect(body).toContain(text);
    const party = (await partsOf(reportFixture('vi', 'party'))).get('word/document.xml') ?? '';
    for (const text of ['ĐẢNG CỘNG SẢN VIỆT NAM', '>*<', '>-----<', 'T/M BAN TỔ CHỨC']) expect(party).toContain(text);
    for (const text of ['CỘNG HÒA', 'Độc lập', 'MINH HỌA']) expect(party).not.toContain(text);
    const english = await partsOf(reportFixture('en', 'state'));
    expect(english.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
    expect(english.get('word/document.xml')).toContain('SOCIALIST REPUBLIC OF VIET NAM');
  });

  it('leads from figures to their origin where that has an address of the web', async () => {
    const linked = await partsOf(reportFixture('vi', 'state'), {
      originAddress: (origin) =>
        origin === 'observation:2' ? `https://tinhgon.example/?origin=${origin}` : 'javascript:alert(1)',
    });
    const relations = linked.get('word/_rels/document.xml.rels') ?? '';
    expect(relations).toContain('https://tinhgon.example/?origin=observation:2');
    expect(relations).not.toContain('javascript:');
  });

  it('is titled, and stands without a head as a draft', async () => {
    expect(parts.get('docProps/core.xml')).toContain('<dc:title>BÁO CÁO: Kết quả thực hiện Nghị quyết số 18-NQ/TW');
    const appendices = await partsOf(reportFixture('vi', 'state', { head: null, blocks: [], signature: null }));
    const text = appendices.get('word/document.xml') ?? '';
    expect(count(text, 'DỰ THẢO')).toBe(1);
    expect(count(text, '<w:sectPr>')).toBe(2);
  });

  it('writes NFC and nothing that XML cannot hold', async () => {
    const blocks = [
      { kind: 'paragraph', id: 'p', runs: [{ text: 'Nghi\u0323 quye\u0302\u0301t \u0000\uD800<b>&' }] },
    ] as const;
    const text = (await partsOf(reportFixture('vi', 'state', { blocks }))).get('word/document.xml');
    expect(text).toContain('Nghị quyết \uFFFD&lt;b&gt;&amp;');
  });

  it('keeps heads of tables with their rows, and the last two notes with the signature', async () => {
    const long = body.split('<w:tbl>').find((table) => table.includes('TỔNG CỘNG')) ?? '';
    const heads = long.split('<w:tr>').slice(1, 4);
    for (const row of heads) expect(row).toContain('<w:trPr><w:cantSplit/><w:tblHeader/>');
    const notes = ['Một.', 'Hai.', 'Ba.'];
    const appendices = reportFixture('vi', 'state').appendices.map((appendix) => ({
      ...appendix,
      table: { ...appendix.table, notes },
    }));
    const text = (await partsOf(reportFixture('vi', 'state', { appendices }))).get('word/document.xml') ?? '';
    const isKept = (words: string) => element(text, 'p', words).includes('<w:keepNext/>');
    expect(notes.map((note) => isKept(`- ${note}`))).toEqual([false, true, true]);
  });

  it('lets the head of a group go on over empty cells, and has no index row where no column has an index', async () => {
    const block = reportFixture('vi', 'state').blocks.find(({ kind }) => kind === 'table');
    if (block?.kind !== 'table') throw new Error('no table');
    const columns = block.table.columns.map((column) => ({ ...column, index: '' }));
    const group = { id: 'g', kind: 'group' as const, cells: [{ text: 'Khối Đảng', value: null }] };
    const table = { ...block.table, columns, rows: [group, ...block.table.rows], isCompact: true as const };
    const text = (await partsOf(reportFixture('vi', 'state', { blocks: [{ ...block, table }], appendices: [] }))).get(
      'word/document.xml',
    );
    const rows = (text?.split('<w:tbl>').find((part) => part.includes('Khối Đảng')) ?? '').split('<w:tr>').slice(1);
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain('<w:gridSpan w:val="4"/>');
    expect(rows[2]).toContain('<w:pStyle w:val="TableTextCompact"/>');
  });

  it('sets a brief tightly, its mark above the head', async () => {
    const brief = await partsOf(reportFixture('vi', 'state', { appendices: [] }), { onePage: true });
    expect(brief.get('word/document.xml')).not.toContain('DỰ THẢO');
    expect(partsLike(brief, /header\d\.xml$/).filter((xml) => xml.includes('DỰ THẢO'))).toHaveLength(1);
    expect(gapAboveHeadings(brief.get('word/styles.xml') ?? '')).toBeLessThan(gapAboveHeadings(styles));
  });

  it('has titles of drawings side by side, each above its own', async () => {
    const blocks = reportFixture('vi', 'state').blocks.flatMap((block) =>
      block.kind === 'chart' ? [{ ...block, chart: { ...block.chart, titles: ['Cấp xã', 'Biên chế'] } }] : [],
    );
    const text = (await partsOf(reportFixture('vi', 'state', { blocks }))).get('word/document.xml') ?? '';
    const row = element(text, 'tr', 'Cấp xã');
    expect(count(row, '<w:tc>')).toBe(2);
    expect(element(row, 'p', 'Biên chế')).toContain('<w:pStyle w:val="ChartTitle"/>');
  });

  it('has the QR code at the foot of the first page alone, with a name', async () => {
    const code = { png: onePixel, widthPx: 1, heightPx: 1, sideMm: 20 };
    const coded = await partsOf(reportFixture('vi', 'state'), { code });
    const withCode = partsLike(coded, /footer\d\.xml$/).filter((xml) => xml.includes('<w:drawing>'));
    expect(withCode).toHaveLength(1);
    expect(withCode[0]).toContain('descr="Mã QR mở lại bản này"');
    expect(Number(/<wp:extent cx="(\d+)"/.exec(withCode[0] ?? '')?.[1]) / 36_000).toBeCloseTo(20, 0);
  });
});
