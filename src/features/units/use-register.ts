import { useEffect, useMemo, useState } from 'react';
import type { PageInput } from '../../data/page-input.ts';
import { runSteps } from '../../data/run-steps.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { inOneGo, type Steps } from '../../domain/steps.ts';
import { openRegister, type Register } from './register.ts';
import { foldTexts, selectUnits, type UnitQuery } from './select-units.ts';

/** Units that are filtered and sorted within one frame even on a slow machine; more are worked on in stretches. */
const mostAtOnce = 2_000;

interface Outcome<T> {
  readonly work: () => Steps<T>;
  readonly value: T;
}

/**
 * The result of a piece of work, which is done anew when the function that starts it is another one: at once while
 * rendering, or in stretches that leave the page answering; the former result stays until the next is there.
 */
function useWork<T>(work: (() => Steps<T>) | null, atOnce: boolean): { value: T | null; isCurrent: boolean } {
  const now = useMemo(() => (atOnce && work !== null ? inOneGo(work()) : null), [work, atOnce]);
  const [outcome, setOutcome] = useState<Outcome<T> | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    if (atOnce || work === null) return undefined;
    const stop = new AbortController();
    runSteps(work(), stop.signal).then(
      (value) => setOutcome({ work, value }),
      (error: unknown) => {
        if (!stop.signal.aborted) setFailure(error);
      },
    );
    return () => stop.abort();
  }, [work, atOnce]);
  if (failure !== null) throw failure;
  if (atOnce) return { value: now, isCurrent: true };
  return { value: outcome?.value ?? null, isCurrent: work !== null && outcome?.work === work };
}

/** Rows of the register by their positions in it. */
export interface UnitSelection {
  readonly register: Register;
  readonly positions: Uint32Array;
}

function* select(register: Register, query: UnitQuery, language: Language): Steps<UnitSelection> {
  return { register, positions: yield* selectUnits(register, query, language) };
}

/** The register as filtered and sorted; null until it is ready. `isCurrent` is false while a newer one is on its way. */
export function useUnitSelection(
  { data, day, indexes }: PageInput,
  { text, kind, level, block, under, state, sort }: UnitQuery,
  language: Language,
): { readonly selection: UnitSelection | null; readonly isCurrent: boolean } {
  const atOnce = data.units.length <= mostAtOnce;
  const open = useMemo(() => () => openRegister({ data, day, indexes }), [data, day, indexes]);
  const { value: register } = useWork(open, atOnce);
  const column = sort?.column ?? null;
  const descending = sort?.descending ?? false;
  const start = useMemo(() => {
    if (register === null) return null;
    const order = column === null ? null : { column, descending };
    return () => select(register, { text, kind, level, block, under, state, sort: order }, language);
  }, [register, text, kind, level, block, under, state, column, descending, language]);
  const { value: selection, isCurrent } = useWork(start, atOnce);
  const fold = useMemo(() => (register === null || atOnce ? null : () => foldTexts(register)), [register, atOnce]);
  useWork(fold, false);
  return { selection, isCurrent };
}
