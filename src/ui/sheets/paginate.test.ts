import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Atom, atomsOf, chunksOf } from './flow-atoms.ts';
import type { FlowItem, FlowRow, Strength } from './flow-item.ts';
import { type Flow, type LaidPage, type PageSlice, paginate } from './paginate.ts';

const base = { space: 0, orientation: 'portrait', hold: 'none' } as const;

function solid(id: string, height: number, more: Partial<Omit<FlowItem, 'kind'>> = {}): FlowItem {
  return { ...base, ...more, kind: 'solid', id, height };
}

function heading(id: string, height = 10): FlowItem {
  return solid(id, height, { hold: 'firm' });
}

function table(id: string, kinds: readonly FlowRow['kind'][], more: Partial<Omit<FlowItem, 'kind'>> = {}): FlowItem {
  const rows = kinds.map((kind, index) => ({ id: `${id}-${index}`, kind, height: 10 }));
  return { ...base, ...more, kind: 'table', id, head: 20, rows };
}

function flowOf(items: readonly FlowItem[], first = 100, following = 100): Flow {
  const heights = { first, following };
  return { id: 'text', items, heights: { portrait: heights, landscape: { first: 60, following: 60 } } };
}

function sliceText({ id, from, to, of }: PageSlice): string {
  return of === 1 ? id : `${id} ${from}–${to}`;
}

/** Pages as readable lists: `a`, `table 0–4`. */
function pagesOf(...flows: readonly Flow[]): readonly (readonly string[])[] {
  return paginate(flows).pages.map(({ slices }) => slices.map(sliceText));
}

const rowOf = (own: number, index: number): FlowRow => ({ id: `t-${index}`, kind: 'row', height: own });
const rows = (count: number): readonly FlowRow['kind'][] => Array.from({ length: count }, () => 'row' as const);

describe('paginate', () => {
  it('fills a page to its last unit and then begins the next', () => {
    expect(pagesOf(flowOf([solid('a', 60), solid('b', 40), solid('c', 1)]))).toEqual([['a', 'b'], ['c']]);
  });

  it('drops the gap at the top of a page only', () => {
    const items = [solid('a', 50), solid('b', 41, { space: 10 }), solid('c', 90, { space: 10 })];
    expect(pagesOf(flowOf(items))).toEqual([['a'], ['b'], ['c']]);
    expect(paginate([flowOf(items)]).pages.map(({ used }) => used)).toEqual([50, 41, 90]);
  });

  it('gives the first page what height it has', () => {
    expect(pagesOf(flowOf([solid('a', 50), solid('b', 50), solid('c', 50)], 60))).toEqual([['a'], ['b', 'c']]);
  });

  it('keeps headings, one below the other, with what they head', () => {
    const items = [solid('a', 70), heading('1'), heading('1.1'), solid('b', 20)];
    expect(pagesOf(flowOf(items))).toEqual([['a'], ['1', '1.1', 'b']]);
  });

  it('splits a long text leaving two lines at least on either page', () => {
    const text: FlowItem = { ...base, kind: 'lines', id: 't', lines: [10, 10, 10, 10, 10] };
    expect(pagesOf(flowOf([solid('a', 85), text]))).toEqual([['a'], ['t 0–5']]);
    expect(pagesOf(flowOf([solid('a', 60), text]))).toEqual([['a', 't 0–3'], ['t 3–5']]);
  });

  it('repeats the head of a table and counts its height', () => {
    const { pages } = paginate([flowOf([table('t', rows(12))])]);
    expect(pages.map(({ slices, used }) => [slices.map(sliceText), used])).toEqual([
      [['t 0–8'], 100],
      [['t 8–12'], 60],
    ]);
  });

  it('leaves no head with a single row, neither first nor last', () => {
    expect(pagesOf(flowOf([solid('a', 65), table('t', rows(3))]))).toEqual([['a'], ['t 0–3']]);
    expect(pagesOf(flowOf([table('t', rows(9))]))).toEqual([['t 0–7'], ['t 7–9']]);
  });

  it('keeps a group with its next row and a total with the row above', () => {
    expect(pagesOf(flowOf([table('t', [...rows(7), 'group', ...rows(4)])]))).toEqual([['t 0–7'], ['t 7–12']]);
    expect(pagesOf(flowOf([table('t', [...rows(8), 'total', ...rows(3)])]))).toEqual([['t 0–7'], ['t 7–12']]);
  });

  it('takes the last two rows of a table along to what must not stand alone', () => {
    expect(pagesOf(flowOf([table('t', rows(8), { hold: 'firm' }), solid('signature', 30)]))).toEqual([
      ['t 0–6'],
      ['t 6–8', 'signature'],
    ]);
  });

  it('takes the last two rows of a table along to its notes, unless that leaves a page largely empty', () => {
    const notes = [solid('label', 5, { hold: 'firm' }), solid('n1', 10), solid('n2', 10, { hold: 'soft' })];
    const signed = [...notes, solid('n3', 10, { hold: 'firm' }), solid('signature', 30)];
    const noted = (count: number) => [table('t', rows(count), { hold: 'weak' }), ...signed];
    // Rows, notes and signature just fit.
    expect(pagesOf(flowOf(noted(2), 105))).toEqual([['t 0–2', 'label', 'n1', 'n2', 'n3', 'signature']]);
    expect(pagesOf(flowOf(noted(3), 104))).toEqual([
      ['t 0–3', 'label', 'n1'],
      ['n2', 'n3', 'signature'],
    ]);
    expect(pagesOf(flowOf(noted(8)))).toEqual([['t 0–6'], ['t 6–8', 'label', 'n1'], ['n2', 'n3', 'signature']]);
    // What would be left empty is more than the notes are worth.
    expect(pagesOf(flowOf([table('t', rows(5), { hold: 'weak' }), solid('n1', 60)]))).toEqual([['t 0–5'], ['n1']]);
  });

  it('lets the last row stand alone where it is so tall that a page would be left largely empty', () => {
    const tall: FlowItem = { ...base, kind: 'table', id: 't', head: 10, rows: [10, 10, 10, 10, 70].map(rowOf) };
    expect(pagesOf(flowOf([tall]))).toEqual([['t 0–4'], ['t 4–5']]);
    expect(pagesOf(flowOf([{ ...tall, hold: 'firm' }, solid('signature', 5)]))).toEqual([
      ['t 0–3'],
      ['t 3–5', 'signature'],
    ]);
  });

  it('turns the sheet on a new page and back again', () => {
    const turned = { orientation: 'landscape' } as const;
    const { pages } = paginate([flowOf([solid('a', 10), table('t', rows(5), turned), solid('b', 10)])]);
    expect(pages.map(({ orientation: turn, slices }) => [turn, ...slices.map(sliceText)])).toEqual([
      ['portrait', 'a'],
      ['landscape', 't 0–3'],
      ['landscape', 't 3–5'],
      ['portrait', 'b'],
    ]);
  });

  it('numbers each flow from 1 on pages of its own', () => {
    const { pages } = paginate([flowOf([solid('a', 90), solid('b', 90)]), { ...flowOf([solid('c', 1)]), id: 'I' }]);
    expect(pages.map(({ flow, number }) => [flow, number])).toEqual([
      ['text', 1],
      ['text', 2],
      ['I', 1],
    ]);
  });

  it('prints a table without rows as its head', () => {
    expect(paginate([flowOf([table('t', [])])]).pages[0]).toMatchObject({
      used: 20,
      slices: [{ id: 't', from: 0, to: 0, of: 0 }],
    });
  });

  it('warns of what no page holds and gives it a page of its own', () => {
    const items = [solid('a', 10), solid('chart', 101), solid('b', 10)];
    expect(pagesOf(flowOf(items))).toEqual([['a'], ['chart'], ['b']]);
    expect(paginate([flowOf(items)]).warnings).toEqual([
      { kind: 'taller-than-page', flow: 'text', id: 'chart', row: null },
    ]);
  });

  it('warns of a row that no page holds beside the head', () => {
    const item: FlowItem = { ...base, kind: 'table', id: 't', head: 20, rows: [{ id: 'r', kind: 'row', height: 81 }] };
    expect(paginate([flowOf([item])]).warnings).toEqual([
      { kind: 'taller-than-page', flow: 'text', id: 't', row: 'r' },
    ]);
  });

  it('warns of a heading whose content leaves no room for it', () => {
    expect(paginate([flowOf([heading('1'), solid('chart', 95)])]).warnings).toEqual([
      { kind: 'heading-alone', flow: 'text', id: '1', row: null },
    ]);
  });
});

const height = fc.integer({ min: 1, max: 60 });
const small = fc.integer({ min: 1, max: 15 });
const orientation = fc.constantFrom('portrait', 'portrait', 'portrait', 'landscape');
const common = {
  space: fc.nat(12),
  orientation,
  hold: fc.constantFrom<Strength>('none', 'weak', 'soft', 'firm'),
} as const;
const kind = fc.constantFrom<FlowRow['kind']>('row', 'row', 'row', 'group', 'total');
const anyItem = fc.oneof(
  fc.record({ ...common, kind: fc.constant('solid' as const), height: fc.oneof(height, fc.constant(130)) }),
  fc.record({
    ...common,
    kind: fc.constant('lines' as const),
    lines: fc.array(small, { minLength: 1, maxLength: 20 }),
  }),
  fc.record({
    ...common,
    kind: fc.constant('table' as const),
    head: small,
    rows: fc.array(fc.record({ kind, height: fc.oneof(small, small, height) }), { maxLength: 25 }),
  }),
);
const anyItems = fc.array(anyItem, { maxLength: 14 }).map((items) =>
  items.map((item, place): FlowItem => {
    const id = `item-${place}`;
    if (item.kind !== 'table') return { ...item, id };
    return { ...item, id, rows: item.rows.map((row, index) => ({ ...row, id: `${id}-${index}` })) };
  }),
);
const anyFlow = fc.record({ items: anyItems, first: fc.integer({ min: 70, max: 100 }) });

/** Height of a page added up again from its slices. */
function heightOf(page: LaidPage, items: readonly FlowItem[]): number {
  return page.slices.reduce((sum, { id, from, to }, place) => {
    const item = items.find((candidate) => candidate.id === id);
    if (item === undefined) return Number.NaN;
    const gap = place > 0 && from === 0 ? item.space : 0;
    if (item.kind === 'solid') return sum + gap + item.height;
    const heights = item.kind === 'lines' ? item.lines : item.rows.map((row) => row.height);
    const head = item.kind === 'table' ? item.head : 0;
    return heights.slice(from, to).reduce((a, b) => a + b, sum + gap + head);
  }, 0);
}

/** A heading, whatever headings follow it, and the first thing that they head; only itself where it heads nothing. */
function chainFrom(id: string | undefined, items: readonly FlowItem[]): readonly Atom[] {
  const atoms = atomsOf(items);
  const start = atoms.findIndex(({ item }) => item.id === id && item.kind === 'solid');
  if (start === -1) return [];
  const length = atoms.slice(start).findIndex(({ glue }) => glue !== 'firm');
  return atoms.slice(start, start + length + 1);
}

function heightOfChain(chain: readonly Atom[]): number {
  return chain.reduce((sum, { item, index, height: own }, place) => {
    const gap = place > 0 && index === 0 ? item.space : 0;
    const head = item.kind === 'table' && index === 0 ? item.head : 0;
    return sum + gap + head + own;
  }, 0);
}

/** Height of what stays together below what is on the page already: gaps and heads inside it counted. */
function restOf(chunk: readonly Atom[]): number {
  return chunk.reduce((sum, { item, index, height: own }, place) => {
    const begins = place > 0 && item !== chunk[place - 1]?.item;
    return sum + own + (begins ? (index === 0 ? item.space : 0) + (item.kind === 'table' ? item.head : 0) : 0);
  }, 0);
}

describe('laws of paginate', () => {
  it('puts each line, row and item on exactly one page, in order', () => {
    fc.assert(
      fc.property(anyFlow, ({ items, first }) => {
        const laid = paginate([flowOf(items, first)]).pages.flatMap(({ slices }) =>
          slices.flatMap(({ id, from, to, of }) =>
            of === 0 ? [`${id}:0`] : Array.from({ length: to - from }, (_, index) => `${id}:${from + index}`),
          ),
        );
        expect(laid).toEqual(atomsOf(items).map(({ item, index }) => `${item.id}:${index}`));
      }),
    );
  });

  it('tells heights that add up, overfull only with one thing and a warning', () => {
    fc.assert(
      fc.property(anyFlow, ({ items, first }) => {
        const { pages, warnings } = paginate([flowOf(items, first)]);
        const tooTall = warnings.filter((warning) => warning.kind === 'taller-than-page');
        const overfull = pages.filter(({ used, height: most }) => used > most);
        for (const page of pages) expect(page.used).toBe(heightOf(page, items));
        for (const { slices } of overfull) {
          expect(slices).toHaveLength(1);
          expect((slices[0]?.to ?? 0) - (slices[0]?.from ?? 0)).toBeLessThanOrEqual(1);
        }
        expect(tooTall.map(({ id }) => id)).toEqual(overfull.map(({ slices }) => slices[0]?.id));
      }),
    );
  });

  it('never ends a page with a heading, unless no page holds both, which it says', () => {
    fc.assert(
      fc.property(anyFlow, ({ items, first }) => {
        const { pages, warnings } = paginate([flowOf(items, first)]);
        const alone = warnings.filter((warning) => warning.kind === 'heading-alone').map(({ id }) => id);
        const ends = pages.slice(0, -1).flatMap(({ slices }) => {
          const chain = chainFrom(slices.at(-1)?.id, items);
          return chain.length > 1 ? [chain] : [];
        });
        expect(ends.map(([top]) => top?.item.id)).toEqual(alone);
        for (const chain of ends) {
          const least = chain[0]?.orientation === 'landscape' ? 60 : first;
          expect(heightOfChain(chain)).toBeGreaterThan(least);
        }
      }),
    );
  });

  it('ends no page with a group and begins none with a total, where pages hold many rows', () => {
    const knownCase = [
      ...Array.from({ length: 26 }, (_, index) =>
        index === 7 || index === 22 ? ('total' as const) : ('row' as const),
      ),
      ...(['group', 'row', 'total', 'row'] as const),
    ];
    const manyRows = fc.array(kind, { minLength: 30, maxLength: 60 }).map((kinds) =>
      // Two of them one below the other may fill a page and more.
      kinds.map((here, index) => (here === 'row' || kinds[index - 1] === 'row' ? here : 'row')),
    );
    fc.assert(
      fc.property(manyRows, fc.nat(99), (kinds, above) => {
        const item = table('t', kinds);
        const { pages } = paginate([flowOf([solid('a', above), item])]);
        const slices = pages.flatMap((page) => page.slices.filter(({ id }) => id === 't'));
        const ends = slices.filter(({ to, of }) => to < of).map(({ to }) => kinds[to - 1]);
        const beginnings = slices.filter(({ from }) => from > 0).map(({ from }) => kinds[from]);
        expect(ends).not.toContain('group');
        expect(beginnings).not.toContain('total');
        // The last row may stand alone where it would take a group or a total along and leave a hole.
        const drawsAlong = kinds.at(-2) === 'total' || kinds.at(-3) === 'group';
        const held = drawsAlong ? slices.slice(0, -1) : slices;
        expect(Math.min(2, ...held.map(({ from, to }) => to - from))).toBe(2);
      }),
      { examples: [[knownCase, 1]] },
    );
  });

  /** A table with notes of some lines and signatures, as appendices are: a page holds three rows, a note and those. */
  const anySigned = fc
    .record({
      rows: fc.array(fc.integer({ min: 3, max: 8 }), { minLength: 1, maxLength: 60 }),
      notes: fc.array(fc.array(fc.constant(5), { minLength: 1, maxLength: 9 }), { maxLength: 8 }),
      signature: fc.integer({ min: 20, max: 26 }),
    })
    .map(({ rows: heights, notes, signature }): readonly FlowItem[] => {
      const rowsOf = heights.map((own, index) => ({ id: `t-${index}`, kind: 'row' as const, height: own }));
      const holdOfNote = (index: number): Strength =>
        index === notes.length - 1 ? 'firm' : index === notes.length - 2 ? 'soft' : 'none';
      const holdOfTable = notes.length === 0 ? 'firm' : notes.length === 1 ? 'soft' : 'weak';
      return [
        heading('title'),
        { ...base, kind: 'table', id: 't', head: 15, hold: holdOfTable, rows: rowsOf },
        ...(notes.length > 1 ? [heading('label', 5)] : []),
        ...notes.map((lines, index): FlowItem => {
          const more = { hold: holdOfNote(index), space: 2 };
          const id = `n-${index}`;
          if (lines.length > 3) return { ...base, ...more, kind: 'lines', id, lines };
          return solid(id, 5 * lines.length, more);
        }),
        solid('signature', signature, { space: 8 }),
      ];
    });

  it('leaves no signature alone: two rows, notes or lines stand above it, or the only ones there are', () => {
    fc.assert(
      fc.property(anySigned, (items) => {
        const { pages, warnings } = paginate([flowOf(items)]);
        const before = (pages.at(-1)?.slices ?? []).filter(({ id }) => id !== 'signature' && id !== 'title');
        const above = before.reduce((sum, { from, to, id, of }) => {
          const item = items.find((candidate) => candidate.id === id);
          const isNote = item?.kind === 'solid' && id !== 'label';
          return sum + (isNote ? item.height / 5 : of === 1 && id === 'label' ? 1 : to - from);
        }, 0);
        const only = items.find(({ kind: own }) => own === 'table');
        const least = only?.kind === 'table' && only.rows.length === 1 && items.length === 3 ? 1 : 2;
        expect(above).toBeGreaterThanOrEqual(least);
        expect(warnings).toEqual([]);
      }),
    );
  });

  it('leaves a page only for what has no room on it, and a quarter of it at most for the sake of notes', () => {
    fc.assert(
      fc.property(anySigned, (items) => {
        const { pages } = paginate([flowOf(items)]);
        const atoms = atomsOf(items);
        for (const [index, page] of pages.slice(0, -1).entries()) {
          const next = pages[index + 1]?.slices[0];
          const isLargelyEmpty = page.used < 0.75 * page.height;
          // The largest group that begins the next page and is no larger than a page itself.
          const chunks = (isLargelyEmpty ? ([] as const) : (['weak'] as const)).flatMap((s) => chunksOf(atoms, s));
          const chunk =
            [...chunks, ...chunksOf(atoms, 'soft'), ...chunksOf(atoms, 'firm')].find(
              ([first]) => first?.item.id === next?.id && first?.index === next?.from,
            ) ?? [];
          const isGoingOn = page.slices.at(-1)?.id === next?.id;
          const head = chunk[0]?.item.kind === 'table' && !isGoingOn ? chunk[0].item.head : 0;
          const gap = next?.from === 0 ? (chunk[0]?.item.space ?? 0) : 0;
          expect(chunk.length).toBeGreaterThan(0);
          expect(page.used + gap + (isGoingOn ? 0 : head) + restOf(chunk)).toBeGreaterThan(page.height);
        }
      }),
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(anyFlow, ({ items, first }) => {
        expect(paginate([flowOf(items, first)])).toEqual(paginate([flowOf(items, first)]));
      }),
    );
  });
});
