import { type RefObject, useEffect, useRef } from 'react';
import type { AxisMove } from './axis-moves.ts';
import type { AxisStretch } from './axis-stretch.ts';
import { type MarkPosition, nearestMark, nextMark } from './next-mark.ts';

const moves: Readonly<Record<string, AxisMove>> = {
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '−': 'zoom-out',
  _: 'zoom-out',
  PageUp: 'page-earlier',
  PageDown: 'page-later',
  '0': 'whole',
  t: 'today',
  T: 'today',
  h: 'today',
  H: 'today',
};

interface AxisKeysInput {
  readonly positions: readonly MarkPosition[];
  /** Ids of the marks that are drawn. */
  readonly seen: ReadonlySet<string>;
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  /** Where a step leads, zooming about the focused mark. */
  readonly moved: (move: AxisMove, about: MarkPosition | null) => AxisStretch;
  /** The stretch that brings a mark into sight. */
  readonly stretchTo: (position: MarkPosition) => AxisStretch;
  readonly settle: (next: AxisStretch) => void;
}

function markAt(target: EventTarget | null): string | null {
  return target instanceof Element
    ? (target.closest('[data-axis-mark]')?.getAttribute('data-axis-mark') ?? null)
    : null;
}

/**
 * The keyboard on the drawing. The focus goes to a mark also when it has to be brought into sight first, and stays on
 * the drawing when a step moves the focused mark out of it.
 */
export function useAxisKeys(box: RefObject<HTMLElement | null>, input: AxisKeysInput): void {
  const wanted = useRef<string | null>(null);
  const { positions, seen, selected, onSelect, moved, stretchTo, settle } = input;

  const focusOn = (id: string): void => {
    const all = box.current?.querySelectorAll<SVGGElement>('[data-axis-mark]') ?? [];
    [...all].find((element) => element.getAttribute('data-axis-mark') === id)?.focus();
  };

  useEffect(() => {
    const id = wanted.current;
    if (id === null) return;
    wanted.current = null;
    if (seen.has(id)) focusOn(id);
    else box.current?.focus();
  });

  const goTo = (position: MarkPosition): void => {
    if (seen.has(position.mark.id)) {
      focusOn(position.mark.id);
      return;
    }
    wanted.current = position.mark.id;
    settle(stretchTo(position));
  };

  const step = (move: AxisMove, at: MarkPosition | null): void => {
    const next = moved(move, at);
    const stays = at !== null && at.drawn.first < next.end && at.drawn.end > next.start;
    const inNext = positions.filter(({ day }) => next.start <= day && day < next.end);
    const target = stays ? at : nearestMark(inNext, (next.start + next.end) / 2);
    // A mark may be drawn anew in another place, or not at all: the focus must not be lost to the page.
    wanted.current = target?.mark.id ?? '';
    settle(next);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const id = markAt(event.target);
    const at = positions.find(({ mark }) => mark.id === id) ?? null;
    const move = moves[event.key];
    const next = nextMark(positions, id ?? '', event.key);
    if ((event.key === 'Enter' || event.key === ' ') && id !== null) onSelect(id === selected ? null : id);
    else if (event.key === 'Escape' && selected !== null) onSelect(null);
    else if (move !== undefined) step(move, at);
    else if (next !== null) goTo(next);
    else if (id === null || !event.key.startsWith('Arrow')) return;
    event.preventDefault();
  };

  // On the box, not on the marks: the focus may stand on it while no mark is seen.
  useEffect(() => {
    const element = box.current;
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  });
}
