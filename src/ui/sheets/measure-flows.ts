import type { FlowItem } from './flow-item.ts';
import { type MeasuredTable, measureTable } from './measure-table.ts';
import { measureLines } from './measure-text.ts';
import { holdOf, type SheetFlow, type SheetPart } from './sheet-part.ts';

/** A part with its heights in px, as it stands in the room where parts are measured. */
export interface MeasuredPart {
  readonly part: SheetPart;
  readonly space: number;
  /** Height of the whole part, without the gap above. */
  readonly height: number;
  /** For a text that may be split: where its lines begin. */
  readonly lineStarts: readonly number[] | null;
  readonly table: MeasuredTable | null;
}

/**
 * Texts of up to so many lines are not split: Vietnamese offices set a short paragraph whole. Notes in small type are,
 * as soon as two lines stand on either page.
 */
const wholeLines: Readonly<Partial<Record<SheetPart['content']['kind'], number>>> = { text: 5, note: 3 };

function measurePart(part: SheetPart, element: HTMLElement): MeasuredPart {
  const { content } = part;
  const space = Number.parseFloat(getComputedStyle(element).marginTop);
  const tableElement = element.querySelector('table');
  // First, as it may change the size of type.
  const table =
    content.kind === 'table' && tableElement !== null ? measureTable(tableElement, content.table, content.size) : null;
  const { height } = element.getBoundingClientRect();
  const whole = wholeLines[content.kind];
  const paragraph = whole === undefined ? null : element.querySelector('p');
  const starts = paragraph === null ? [] : measureLines(paragraph).starts;
  return { part, space, height, lineStarts: starts.length > (whole ?? 0) ? starts : null, table };
}

/** Measures the parts of a flow, which stand one below the other in `room`. */
export function measureFlow(flow: SheetFlow, room: Element): readonly MeasuredPart[] {
  const elements = [...room.children];
  return flow.parts.flatMap((part, index) => {
    const element = elements[index];
    return element instanceof HTMLElement ? [measurePart(part, element)] : [];
  });
}

function flowItem(measured: MeasuredPart, following: readonly MeasuredPart[], flow: SheetFlow): FlowItem {
  const { part, space, height, lineStarts, table } = measured;
  const { orientation } = flow;
  const hold = holdOf(
    part,
    following.map((next) => next.part),
  );
  const base = { id: part.id, space, orientation, hold };
  if (lineStarts !== null) {
    return { ...base, kind: 'lines', lines: lineStarts.map(() => height / lineStarts.length) };
  }
  if (table === null || part.content.kind !== 'table') return { ...base, kind: 'solid', height };
  const rows = part.content.table.rows.map(({ id, kind }, index) => ({ id, kind, height: table.rows[index] ?? 0 }));
  return { ...base, kind: 'table', head: table.head, rows };
}

/** The measured parts of a flow as what pages are filled with. */
export function flowItems(flow: SheetFlow, parts: readonly MeasuredPart[]): readonly FlowItem[] {
  return parts.map((part, index) => flowItem(part, parts.slice(index + 1, index + 3), flow));
}

/** Height that a part takes when it is not split, gap included. */
export function wholeHeight({ space, height, table }: MeasuredPart): number {
  return space + (table === null ? height : table.rows.reduce((sum, row) => sum + row, table.head));
}
