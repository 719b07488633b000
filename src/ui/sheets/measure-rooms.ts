import { type MeasuredPart, measureFlow } from './measure-flows.ts';
import type { SheetFlow } from './sheet-part.ts';

/** A task of its own, so that the browser answers the reader in between. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/**
 * Measures the flows of a document, each in the room that stands for it in `rooms`, in order. Rooms are hidden but for
 * the one that is measured: the browser then sets text and each appendix in a task of its own. Null once the signal
 * says that it is no longer wanted, or the rooms are gone from the page: nothing has a height there.
 */
export async function measureRooms(
  flows: readonly SheetFlow[],
  rooms: readonly Element[],
  signal: AbortSignal,
): Promise<readonly (readonly MeasuredPart[])[] | null> {
  const measured: (readonly MeasuredPart[])[] = [];
  for (const [index, flow] of flows.entries()) {
    const room = rooms[index];
    // The rooms may go before the signal is given.
    if (signal.aborted || room?.isConnected === false) return null;
    if (room instanceof HTMLElement) {
      room.hidden = false;
      measured.push(measureFlow(flow, room));
      room.hidden = true;
    } else measured.push([]);
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    await nextTask();
  }
  return signal.aborted ? null : measured;
}
