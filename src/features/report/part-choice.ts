import { type AppendixKind, appendixKinds } from './report-params.ts';

/** The chosen parts without one of them, or with it at the end. */
export function toggledPart(chosen: readonly string[], id: string): readonly string[] {
  return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
}

/** The chosen parts with one a place up or down; the same list where it stands at that end already. */
export function movedPart(chosen: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = chosen.indexOf(id);
  const to = from + by;
  const neighbour = chosen[to];
  if (from === -1 || neighbour === undefined) return chosen;
  return chosen.map((other, at) => (at === from ? neighbour : at === to ? id : other));
}

/** A choice as the address keeps it: null where it is all there are in their usual order. */
export function choiceOf<T extends string>(chosen: readonly T[], all: readonly T[]): readonly T[] | null {
  return chosen.length === all.length && chosen.every((id, at) => id === all[at]) ? null : chosen;
}

/** The chosen appendices without one kind, or with it; null for all there are. */
export function toggledAppendix(
  chosen: readonly AppendixKind[] | null,
  kind: AppendixKind,
): readonly AppendixKind[] | null {
  const wanted = chosen ?? appendixKinds;
  return choiceOf(
    appendixKinds.filter((one) => wanted.includes(one) !== (one === kind)),
    appendixKinds,
  );
}
