import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { PageInput } from '../data/page-input.ts';
import { runSteps } from '../data/run-steps.ts';
import type { Language } from '../domain/records/local-text.ts';
import type { PartsInTheMaking } from '../features/report/part-outline.ts';
import { type MadePart, type PartMaker, partSteps } from './report-parts.ts';

/** The parts made of one input in one language. */
interface KeptParts {
  /** By id; another map after each part. */
  readonly made: () => ReadonlyMap<string, MadePart>;
  readonly keep: (id: string, part: MadePart) => void;
  readonly forgetFailed: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

function nothingKept(): KeptParts {
  let made: ReadonlyMap<string, MadePart> = new Map();
  const listeners = new Set<() => void>();
  const replace = (next: typeof made) => {
    made = next;
    for (const listener of listeners) listener();
  };
  return {
    made: () => made,
    keep: (id, part) => replace(new Map([...made, [id, part]])),
    forgetFailed: () => {
      const good = [...made].filter(([, { isFailed }]) => !isFailed);
      if (good.length < made.size) replace(new Map(good));
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Parts that are made, by what they are made of: going to another page and back, or to the other language, costs nothing. */
const keptParts = new WeakMap<PageInput, Readonly<Record<Language, KeptParts>>>();

function keptFor(input: PageInput, language: Language): KeptParts {
  const known = keptParts.get(input) ?? { vi: nothingKept(), en: nothingKept() };
  keptParts.set(input, known);
  return known[language];
}

// Where nothing is drawn, as in a tab behind others, no frame ever comes.
const longestWaitMs = 100;

/** Once the page has been drawn as it is now. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, longestWaitMs);
  });
}

/**
 * The parts wanted (ids) of a report, made one by one between which the page answers its reader. Another day, language
 * or choice stops what is being made; what is made already is kept, and what failed is tried once more at the next
 * choice or visit.
 */
export function useReportParts(
  makers: readonly PartMaker[],
  input: PageInput,
  language: Language,
  wanted: readonly string[],
): PartsInTheMaking {
  const kept = keptFor(input, language);
  const wantedKey = wanted.join(' ');
  const chosen = useMemo(() => {
    const ids = wantedKey.split(' ');
    return makers.filter(({ id }) => ids.includes(id));
  }, [makers, wantedKey]);
  const madeParts = useSyncExternalStore(kept.subscribe, kept.made, kept.made);

  useEffect(() => {
    const missing = chosen.filter(({ id }) => !kept.made().has(id));
    if (missing.length === 0) return kept.forgetFailed;
    const cancel = new AbortController();
    const makeThem = async () => {
      await nextFrame();
      cancel.signal.throwIfAborted();
      await runSteps(partSteps(missing, input, language, kept.keep), cancel.signal);
    };
    // It rejects only when it is cancelled: a part that fails is replaced.
    makeThem().catch(() => undefined);
    return () => {
      cancel.abort();
      kept.forgetFailed();
    };
  }, [chosen, kept, input, language]);

  const made = useMemo(() => chosen.flatMap(({ id }) => madeParts.get(id) ?? []), [chosen, madeParts]);
  const parts = useMemo(() => (made.length === chosen.length ? made.map(({ part }) => part) : null), [made, chosen]);
  return {
    parts,
    made: made.length,
    asked: chosen.length,
    failed: made.flatMap(({ part, isFailed }) => (isFailed ? [part.part.title] : [])),
  };
}
