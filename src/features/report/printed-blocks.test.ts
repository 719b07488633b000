import { describe, expect, it } from 'vitest';
import type { ReportBlock } from '../../domain/report/report-document.ts';
import { printedBlocks } from './printed-blocks.ts';

function paragraph(id: string, text: string): ReportBlock {
  return { kind: 'paragraph', id, runs: [{ text }] };
}

const blocks = [paragraph('a', 'dài'), paragraph('b/c', 'giữ'), paragraph('d', 'bỏ')];
const shorter = new Map([['a', [paragraph('a', 'vừa'), paragraph('a', 'ngắn')]]]);

describe('the blocks that Word takes over from the sheets', () => {
  it('are those on the page, in the version that stands there', () => {
    const pieces = ['text//head', 'text/a/2/0', 'text/b/c/0/0', 'text/b/c/0/1', 'appendix/d//table'];
    expect(printedBlocks(blocks, shorter, pieces)).toEqual([paragraph('a', 'ngắn'), blocks[1]]);
  });

  it('are none where nothing is laid out', () => {
    expect(printedBlocks(blocks, shorter, [])).toEqual([]);
  });
});
