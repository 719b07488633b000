import { useGesture } from '@use-gesture/react';
import { type RefObject, useRef } from 'react';
import type { AxisStretch } from './axis-stretch.ts';
import type { AxisLayout } from './layout-time-axis.ts';
import { dayAtX } from './time-scale.ts';
import type { ShownStretch } from './use-shown-stretch.ts';
import { panBy, zoomAbout } from './window-moves.ts';

const zoomPerPx = 0.0035;
const pxPerLine = 16;

function inPx(delta: number, event: WheelEvent): number {
  return event.deltaMode === WheelEvent.DOM_DELTA_LINE ? delta * pxPerLine : delta;
}

/**
 * Dragging moves the drawing, two fingers and the wheel with Ctrl or ⌘ zoom about where they are, the wheel across (or
 * with Shift) moves. The plain wheel and a finger moving up or down stay with the page.
 */
export function useAxisGestures(
  box: RefObject<HTMLElement | null>,
  layout: AxisLayout,
  shown: ShownStretch,
  whole: AxisStretch,
): void {
  const start = useRef(shown.stretch);
  const floors = new Map(layout.lanes.map(({ id, top, bottom }) => [id, bottom - top]));
  const go = (next: AxisStretch, isLast: boolean): void => (isLast ? shown.settle(next) : shown.move(next, floors));
  const dayAt = (clientX: number): number =>
    dayAtX(layout.scale, clientX - (box.current?.getBoundingClientRect().left ?? 0));

  useGesture(
    {
      onDrag: ({ first, last, tap, pinching, cancel, movement: [x] }) => {
        if (pinching === true) {
          cancel();
          return;
        }
        if (tap) return;
        if (first) start.current = shown.stretch;
        go(panBy(start.current, whole, -x / layout.scale.pxPerDay), last);
      },
      onPinch: ({ first, last, origin: [x], movement: [factor] }) => {
        if (first) start.current = shown.stretch;
        // About the day that was between the fingers when they came down.
        go(zoomAbout(start.current, whole, dayAt(x), factor), last);
      },
      onWheel: ({ event, last }) => {
        const isZoom = event.ctrlKey || event.metaKey;
        const across = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
        const isPan = !isZoom && Math.abs(across) > (event.shiftKey ? 0 : Math.abs(event.deltaY));
        if (last) {
          // The end of a wheel is a pause that repeats its last event.
          if (shown.isMoving) shown.settle(shown.stretch);
          return;
        }
        if (!isZoom && !isPan) return;
        event.preventDefault();
        if (isZoom) {
          const factor = Math.exp(-inPx(event.deltaY, event) * zoomPerPx);
          go(zoomAbout(shown.stretch, whole, dayAt(event.clientX), factor), false);
        } else {
          go(panBy(shown.stretch, whole, inPx(across, event) / layout.scale.pxPerDay), false);
        }
      },
    },
    {
      target: box,
      eventOptions: { passive: false },
      drag: { axis: 'x', filterTaps: true, pointer: { capture: false, keys: false } },
      pinch: { pinchOnWheel: false },
    },
  );
}
