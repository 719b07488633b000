import { describe, expect, it } from 'vitest';
import { nextFlowItem } from './flow-navigation.ts';
import { layoutFlow } from './layout-flow.ts';
import { sampleFlow } from './sample-change-specs.ts';

/** Presses keys one after the other, from a label on; a key that leads nowhere stays. */
function walk(layout: 'wide' | 'narrow', start: string, keys: readonly string[]): string[] {
  const { items, bands } = layoutFlow(sampleFlow, layout);
  const drawn = { items, bands, list: layout === 'narrow' };
  let at = items.find((item) => item.node.id === start);
  return keys.map((key) => {
    if (at === undefined) throw new Error(`no ${start}`);
    at = nextFlowItem(drawn, at, key) ?? at;
    return at.node.id;
  });
}

describe('moving over a flow', () => {
  it('goes up and down a column and across along the links', () => {
    expect(
      walk('wide', 'old phường Quang Trung', [
        'ArrowUp',
        'ArrowDown',
        'ArrowRight',
        'ArrowRight',
        'ArrowDown',
        'ArrowLeft',
        'ArrowLeft',
        'End',
        'Home',
        'x',
      ]),
    ).toEqual([
      'old phường Quang Trung',
      'old phường Quyết Thắng',
      'new phường Kon Tum',
      'new phường Kon Tum',
      'new phường Đăk Cấm',
      'old phường Ngô Mây',
      'old phường Ngô Mây',
      'old lone',
      'old phường Quang Trung',
      'old phường Quang Trung',
    ]);
  });

  it('goes through the list and between a new unit and its old ones', () => {
    expect(
      walk('narrow', 'new phường Kon Tum', ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowRight']),
    ).toEqual([
      'old phường Quang Trung',
      'old phường Quyết Thắng',
      'new phường Kon Tum',
      'old phường Quang Trung',
      'old lone',
      'old lone',
    ]);
  });

  it('reaches every label', () => {
    const { items, bands } = layoutFlow(sampleFlow, 'wide');
    const seen = new Set<string>();
    const open = items.slice(0, 1);
    for (let item = open.pop(); item !== undefined; item = open.pop()) {
      if (seen.has(item.key)) continue;
      seen.add(item.key);
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']) {
        const next = nextFlowItem({ items, bands, list: false }, item, key);
        if (next !== null) open.push(next);
      }
    }
    expect(seen.size).toBe(items.length);
  });
});
