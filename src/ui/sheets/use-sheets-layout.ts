import { type RefObject, useEffect, useState } from 'react';
import { layOutSheets, type SheetsInput, type SheetsLayout } from './lay-out-sheets.ts';
import { loadSheetFont } from './load-sheet-font.ts';

/** A document on its sheets, with what it was laid out for. */
export interface LaidOutSheets extends SheetsLayout {
  readonly input: SheetsInput;
}

/**
 * Measures what stands in the room, once the serif for paper is there, and lays it out anew for each input. Null before
 * the first time; while the next input is being laid out, the sheets of the one before.
 */
export function useSheetsLayout(input: SheetsInput, room: RefObject<HTMLElement | null>): LaidOutSheets | null {
  const [laidOut, setLaidOut] = useState<LaidOutSheets | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const layOut = async (): Promise<void> => {
      const hasFont = await loadSheetFont();
      if (!isCurrent || room.current === null) return;
      const layout = layOutSheets(input, [...room.current.children]);
      const fontWarnings = hasFont ? [] : [{ kind: 'no-font' } as const];
      setLaidOut({ ...layout, warnings: [...fontWarnings, ...layout.warnings], input });
    };
    void layOut();
    return () => {
      isCurrent = false;
    };
  }, [input, room]);
  return laidOut;
}
