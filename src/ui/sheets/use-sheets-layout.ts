import { type RefObject, startTransition, useEffect, useState } from 'react';
import { layOutSheets, type SheetsInput, type SheetsLayout } from './lay-out-sheets.ts';
import { loadSheetFont } from './load-sheet-font.ts';
import { measureRooms } from './measure-rooms.ts';

/** A document on its sheets, with what it was laid out for. */
export interface LaidOutSheets extends SheetsLayout {
  readonly input: SheetsInput;
}

/**
 * Measures what stands in the room, once the serif for paper is there, and lays it out anew for each input; for none
 * (null) it stops, and begins again when there is one. Null before the first time; while the next input is being laid
 * out, the sheets of the one before.
 *
 * @throws what went wrong while measuring or laying out, for the page to say so.
 */
export function useSheetsLayout(input: SheetsInput | null, room: RefObject<HTMLElement | null>): LaidOutSheets | null {
  const [laidOut, setLaidOut] = useState<LaidOutSheets | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    if (input === null) return;
    const cancel = new AbortController();
    const { signal } = cancel;
    const layOut = async (): Promise<void> => {
      const hasFont = await loadSheetFont();
      if (signal.aborted || room.current === null) return;
      const measured = await measureRooms(input.flows, [...room.current.children], signal);
      if (measured === null) return;
      const layout = layOutSheets(input, measured);
      const fontWarnings = hasFont ? [] : [{ kind: 'no-font' } as const];
      // Drawing so many sheets takes a while: a key pressed meanwhile comes first.
      startTransition(() => setLaidOut({ ...layout, warnings: [...fontWarnings, ...layout.warnings], input }));
    };
    layOut().catch((error: unknown) => {
      if (!signal.aborted) setFailure({ error });
    });
    return () => cancel.abort();
  }, [input, room]);
  if (failure !== null) throw failure.error;
  return laidOut;
}
