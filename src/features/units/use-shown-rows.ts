import { useMemo } from 'react';
import { usePrinting } from '../../ui/print/use-printing.ts';
import { readUnit, type UnitReading } from './unit-reading.ts';
import type { UnitSelection } from './use-register.ts';

/** More rows than this (some 150 sheets) a browser lays out for paper only after minutes, if at all. */
const mostOnPaper = 5_000;

/** The rows that are drawn: one page of them, or on paper all. */
export interface ShownRows {
  readonly readings: readonly UnitReading[];
  readonly page: number;
  readonly pages: number;
  /** Place of the first row among the filtered ones, from 1; 0 when there is none. */
  readonly from: number;
  /** Not all rows fit on paper. */
  readonly isCut: boolean;
}

/** Reads the rows to draw. A page beyond the last is the last. */
export function useShownRows(selection: UnitSelection | null, size: number, wanted: number): ShownRows {
  const printing = usePrinting();
  return useMemo(() => {
    const count = selection?.positions.length ?? 0;
    const pages = Math.max(1, Math.ceil(count / size));
    const page = Math.min(wanted, pages);
    const start = printing ? 0 : (page - 1) * size;
    const end = printing ? mostOnPaper : start + size;
    const readings: UnitReading[] = [];
    for (const position of selection?.positions.subarray(start, end) ?? []) {
      const unit = selection?.register.units[position];
      if (selection !== null && unit !== undefined) readings.push(readUnit(selection.register, unit));
    }
    return {
      readings,
      page,
      pages,
      from: readings.length === 0 ? 0 : start + 1,
      isCut: printing && count > mostOnPaper,
    };
  }, [selection, size, wanted, printing]);
}
