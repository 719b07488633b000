import { describe, expect, it } from 'vitest';
import { keepsWithNext, sheetFlows } from './sheet-part.ts';
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
      'notes',
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
      'notes',
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

describe('keepsWithNext', () => {
  const { parts } = sheetFlows(reportDocument(), none)[0] ?? { parts: [] };

  it('holds headings, titles and unit lines to what follows, and notes and signature to what they close', () => {
    const held = parts.filter((part, index) => keepsWithNext(part, parts[index + 1]));
    expect(held.map(({ content }) => content.kind)).toEqual(['heading', 'table-title', 'unit-line', 'table', 'chart']);
  });

  it('holds a text that announces the next', () => {
    const [, , text] = parts;
    if (text === undefined) throw new Error('No text');
    const announcing = { ...text, content: { kind: 'text', runs: [{ text: 'Trong đó: ' }] } } as const;
    expect([keepsWithNext(announcing, text), keepsWithNext(text, announcing)]).toEqual([true, false]);
    expect(keepsWithNext(announcing, undefined)).toBe(false);
  });
});
