import { describe, expect, it } from 'vitest';
import { holdOf, partName, type SheetPart, sheetFlows } from './sheet-part.ts';
import { longReport, reportDocument, shortBlocks } from './sheets.fixture.ts';

const none = new Map();

describe('sheetFlows', () => {
  it('takes a report apart in the order of the form', () => {
    const [text] = sheetFlows(reportDocument(), none);
    expect(text?.parts.map(({ content }) => content.kind)).toEqual([
      'head',
      'heading',
      'text',
      'text',
      'text',
      'table-title',
      'unit-line',
      'table',
      'note',
      'chart',
      'signature',
    ]);
  });

  it('gives each appendix a flow of its own, turned where it says so, without its title twice', () => {
    const [, appendix] = sheetFlows(longReport(), none);
    expect(appendix?.orientation).toBe('landscape');
    expect(appendix?.parts.map(({ content }) => content.kind)).toEqual([
      'appendix-head',
      'unit-line',
      'table',
      'notes-label',
      'note',
      'note',
      'appendix-signatures',
    ]);
  });

  it('marks appendices without a text as drafts themselves', () => {
    const flows = sheetFlows(longReport({ head: null, blocks: [], signature: null }), none);
    expect(flows.map(({ id, parts }) => [id, parts[0]?.content.kind])).toEqual([['appendix/i', 'draft']]);
  });

  it('has ids that are unique, shorter versions included', () => {
    const [block] = shortBlocks;
    const shorter = new Map(block === undefined ? [] : [['p1', [block, block]]]);
    const ids = sheetFlows(longReport(), shorter).flatMap(({ parts }) => parts.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith('text/p1/'))).toEqual(['text/p1/0/0', 'text/p1/1/0', 'text/p1/2/0']);
  });
});

/** Kinds of the parts of a flow that hold on to the next one, each with how strongly. */
function holds(parts: readonly SheetPart[]): readonly (readonly [string, string])[] {
  return parts
    .map((part, index) => [part.content.kind, holdOf(part, parts.slice(index + 1))] as const)
    .filter(([, hold]) => hold !== 'none');
}

describe('holdOf', () => {
  const [text, appendix] = sheetFlows(longReport(), none);

  it('holds headings, titles and unit lines to what follows, and the signature to what it closes', () => {
    expect(holds(sheetFlows(reportDocument(), none)[0]?.parts ?? [])).toEqual([
      ['heading', 'firm'],
      ['table-title', 'firm'],
      ['unit-line', 'firm'],
      ['table', 'weak'],
      ['chart', 'firm'],
    ]);
  });

  it('lets notes leave their table, but not their label, and takes two of them along to the signatures', () => {
    expect(holds(appendix?.parts ?? [])).toEqual([
      ['appendix-head', 'firm'],
      ['unit-line', 'firm'],
      ['table', 'weak'],
      ['notes-label', 'firm'],
      ['note', 'soft'],
      ['note', 'firm'],
    ]);
  });

  it('takes the last rows along to the signatures where there is one note only', () => {
    const [label, , ...others] = (appendix?.parts ?? []).filter(({ content }) => content.kind.startsWith('note'));
    const left = (appendix?.parts ?? []).filter((part) => part !== label && !others.includes(part));
    expect(holds(left).slice(-2)).toEqual([
      ['table', 'soft'],
      ['note', 'firm'],
    ]);
  });

  it('holds a table without notes firmly to its signatures', () => {
    const parts = (appendix?.parts ?? []).filter(({ content }) => !content.kind.startsWith('note'));
    expect(holds(parts).at(-1)).toEqual(['table', 'firm']);
  });

  it('holds a text that announces the next', () => {
    const plain = text?.parts.find(({ content }) => content.kind === 'text');
    if (plain === undefined) throw new Error('No text');
    const announcing = { ...plain, content: { kind: 'text', runs: [{ text: 'Trong đó: ' }] } } as const;
    expect([holdOf(announcing, [plain]), holdOf(plain, [announcing])]).toEqual(['firm', 'none']);
    expect(holdOf(announcing, [])).toBe('none');
  });
});

describe('partName', () => {
  it.each([
    ['1.', 'Biên chế', '1. Biên chế'],
    ['', 'Biên chế', 'Biên chế'],
  ])('of a heading numbered “%s”', (number, text, name) => {
    const content = { kind: 'heading', level: 2, number, text } as const;
    expect(partName({ id: 'h', block: 'h', version: 0, content })).toBe(name);
  });

  it('cuts a long text short', () => {
    const content = { kind: 'note', text: `${'a'.repeat(59)} ${'b'.repeat(9)}`, isOnly: true } as const;
    expect(partName({ id: 'n', block: null, version: 0, content })).toBe(`${'a'.repeat(59)}…`);
  });
});
