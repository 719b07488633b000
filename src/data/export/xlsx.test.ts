import { inflateRawSync } from 'node:zlib';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { dateOf } from '../../testing/build-records.ts';
import type { ExportCell, TableExport } from './table-export.ts';
import { writeXlsx } from './xlsx.ts';

function tableOf(rows: Iterable<readonly ExportCell[]>, warning: string | null = null): TableExport {
  return {
    title: 'Danh sách đơn vị',
    notes: ['Ngày xem: 1/7/2025', '=1+1'],
    warning,
    columns: [
      { title: 'Tên', width: 40 },
      { title: 'Mã', width: 10 },
    ],
    rows,
  };
}

/** Unpacks an archive by its directory; fails on sizes or offsets that are wrong. */
async function unzip(blob: Blob): Promise<ReadonlyMap<string, string>> {
  const bytes = Buffer.from(await blob.arrayBuffer());
  const end = bytes.length - 22;
  expect(bytes.readUInt32LE(end)).toBe(0x06054b50);
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    expect(bytes.readUInt32LE(at)).toBe(0x02014b50);
    const packedSize = bytes.readUInt32LE(at + 20);
    const size = bytes.readUInt32LE(at + 24);
    const nameLength = bytes.readUInt16LE(at + 28);
    const header = bytes.readUInt32LE(at + 42);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    expect(bytes.readUInt32LE(header)).toBe(0x04034b50);
    expect(bytes.subarray(header + 14, header + 26)).toEqual(bytes.subarray(at + 16, at + 28));
    const data = inflateRawSync(bytes.subarray(header + 30 + nameLength, header + 30 + nameLength + packedSize));
    expect(data.length).toBe(size);
    files.set(name, data.toString('utf8'));
    at += 46 + nameLength;
  }
  return files;
}

const names = { rows: 'Danh sách', notes: 'Ghi chú' };

async function partsOf(table: TableExport, sheetNames = names): Promise<ReadonlyMap<string, string>> {
  return unzip(await writeXlsx(table, sheetNames));
}

async function sheetOf(rows: readonly (readonly ExportCell[])[]): Promise<string> {
  return (await partsOf(tableOf(rows))).get('xl/worksheets/sheet1.xml') ?? '';
}

describe('writeXlsx', () => {
  it('is well-formed XML in every part', async () => {
    const parts = await partsOf(tableOf([['<b>&"\u0000\uD800_x000D_\r\n', '00123']], 'DỮ LIỆU MINH HỌA'), {
      rows: 'Tên [quá] dài: hơn ba mươi mốt ký tự/không được',
      notes: 'Ghi & chú',
    });
    const { DOMParser } = new Window();
    for (const [path, xml] of parts) {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      expect([path, parsed.getElementsByTagName('parsererror').length]).toEqual([path, 0]);
    }
    expect([...parts.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(parts.get('xl/workbook.xml')).toContain('name="Tên  quá  dài  hơn ba mươi mốt "');
  });

  it.each<readonly [string, ExportCell, string]>([
    [
      'a code with leading zeros',
      '00123',
      '<c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">00123</t></is></c>',
    ],
    ['an exponent', '1E5', '<c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">1E5</t></is></c>'],
    ['a formula', '=1+1', '<c r="A2" s="3" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>'],
    ['a day', dateOf('2025-07-01'), '<c r="A2" s="4"><v>45839</v></c>'],
    ['the first day Excel counts right', dateOf('1900-03-01'), '<c r="A2" s="4"><v>61</v></c>'],
    ['a day before it', dateOf('1900-02-28'), '<t xml:space="preserve">1900-02-28</t>'],
    ['a month', dateOf('2025-07'), '<t xml:space="preserve">2025-07</t>'],
    ['a number', 1234.5, '<c r="A2" s="5"><v>1234.5</v></c>'],
    ['nothing', null, '<c r="A2" s="2"/>'],
    ['markup', '<script>&', '&lt;script&gt;&amp;'],
    ['what XML cannot hold', 'a\u0000\r', 'a_x0000__x000D_'],
    ['what looks like an escape', '_x000D_', '_x005F_x000D_'],
  ])('writes %s', async (_, cell, written) => {
    expect(await sheetOf([[cell, null]])).toContain(written);
  });

  it('cuts a text at the limit of a cell', async () => {
    const sheet = await sheetOf([['a'.repeat(40_000), null]]);
    expect(/<t xml:space="preserve">(a+…)<\/t>/.exec(sheet)?.[1]).toHaveLength(32_767);
  });

  it('freezes and repeats the head, filters all rows, prints on A4 landscape', async () => {
    const parts = await partsOf(
      tableOf([
        ['a', '1'],
        ['b', '2'],
      ]),
    );
    const sheet = parts.get('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:B3"/>');
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(sheet).toContain('<col min="1" max="1" width="40" customWidth="1"/>');
    expect(parts.get('xl/workbook.xml')).toContain("'Danh sách'!$1:$1");
  });

  it('says on a second sheet what the table is, and everywhere that data are made up', async () => {
    const parts = await partsOf(tableOf([['a', '1']], 'DỮ LIỆU MINH HỌA'));
    const notes = parts.get('xl/worksheets/sheet2.xml');
    for (const line of ['Danh sách đơn vị', 'DỮ LIỆU MINH HỌA', 'Ngày xem: 1/7/2025', '=1+1'])
      expect(notes).toContain(line);
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    // The head, the row and the head of the printed page.
    expect(sheet.split('DỮ LIỆU MINH HỌA')).toHaveLength(4);
  });

  it('stops when it is no longer wanted', async () => {
    const stop = new AbortController();
    function* rows(): Generator<readonly ExportCell[]> {
      for (let row = 0; row < 1_000_000; row += 1) {
        if (row === 5_000) stop.abort();
        yield ['a', String(row)];
      }
      throw new Error('never asked for');
    }
    await expect(writeXlsx(tableOf(rows()), names, stop.signal)).rejects.toThrow(/abort/i);
  });
});
