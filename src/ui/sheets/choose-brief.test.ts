import { describe, expect, it } from 'vitest';
import type { ReportBlock } from '../../domain/report/report-document.ts';
import { chooseBrief } from './choose-brief.ts';
import type { MeasuredPart } from './measure-flows.ts';
import { sheetFlows, type ShorterBlocks } from './sheet-part.ts';
import { reportDocument } from './sheets.fixture.ts';

function heading(id: string, level: 1 | 2): ReportBlock {
  return { kind: 'heading', id, level, number: `${level}.`, text: id };
}

function paragraph(id: string, text = id): ReportBlock {
  return { kind: 'paragraph', id, runs: [{ text }] };
}

function table(rows: number): ReportBlock {
  return {
    kind: 'table',
    id: 'a',
    table: {
      id: 'a',
      title: null,
      unitLine: null,
      columns: [{ id: 'order', heads: ['TT'], index: '', isNumber: false, width: 1, rule: null }],
      rows: Array.from({ length: rows }, (_, at) => ({ id: `${at}`, kind: 'row', cells: [{ text: '1', value: 1 }] })),
      notes: [],
    },
  };
}

/** Parts of 20 px each, a shorter version of 10. */
function measured(blocks: readonly ReportBlock[], shorter: ShorterBlocks): readonly MeasuredPart[] {
  const [flow] = sheetFlows(reportDocument({ head: null, signature: null, blocks }), shorter);
  return (flow?.parts ?? []).map((part) => ({
    part,
    space: 5,
    height: part.version === 0 ? 15 : 5,
    lineStarts: null,
    table: null,
  }));
}

const blocks = [heading('I', 1), heading('one', 2), paragraph('a'), heading('two', 2), paragraph('b')];

function chosen(height: number, priorities: Readonly<Record<string, number>>, shorter: ShorterBlocks = new Map()) {
  const brief = chooseBrief(measured(blocks, shorter), new Map(Object.entries(priorities)), height);
  return { ids: brief.parts.map(({ part }) => part.id), warnings: brief.warnings };
}

describe('chooseBrief', () => {
  it('says nothing where everything fits', () => {
    expect(chosen(100, { a: 1, b: 2 })).toMatchObject({ warnings: [], ids: { length: 5 } });
  });

  it('takes the heading of what it leaves out along, and says what is missing', () => {
    expect(chosen(80, { a: 1, b: 2 })).toEqual({
      ids: ['text/I/0/0', 'text/two/0/0', 'text/b/0/0'],
      warnings: [{ kind: 'left-out', names: ['a'] }],
    });
  });

  it('leaves no heading above headings that went', () => {
    expect(chosen(60, { a: 1, b: 2 }).ids).toEqual([]);
  });

  it('says which blocks it shortened', () => {
    const shorter = new Map([['a', [paragraph('a-short', 'ngắn')]]]);
    expect(chosen(90, { a: 1, b: 2 }, shorter)).toEqual({
      ids: ['text/I/0/0', 'text/one/0/0', 'text/a/1/0', 'text/two/0/0', 'text/b/0/0'],
      warnings: [{ kind: 'shortened', names: ['a'] }],
    });
  });

  it('names a table without a title by the heading above it', () => {
    const titled = [heading('Số liệu', 2), table(2)];
    const parts = measured(titled, new Map([['a', [table(1)]]])).map((one) => ({ ...one, table: null }));
    expect(chooseBrief(parts, new Map(), 30).warnings).toEqual([{ kind: 'shortened', names: ['2. Số liệu'] }]);
  });
});
