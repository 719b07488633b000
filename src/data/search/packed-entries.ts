import { type SearchEntry, searchKinds } from '../../domain/search/search-entry.ts';

/**
 * Entries as two texts and two arrays: cloning hundreds of thousands of small objects for a worker would hold up the
 * page. Ids stay behind, because an answer names entries by position.
 */
export interface PackedEntries {
  readonly names: string;
  readonly contexts: string;
  readonly kinds: Uint8Array;
  readonly past: Uint8Array;
}

const betweenTexts = '\t';
const betweenEntries = '\n';

// Control characters say nothing in a search, and here they would shift every entry after them.
function joinTexts(texts: readonly string[]): string {
  const joined = texts.join(betweenTexts);
  return joined.includes(betweenEntries) ? joined.replaceAll(betweenEntries, ' ') : joined;
}

function splitTexts(joined: string): readonly string[] {
  return joined === '' ? [] : joined.split(betweenTexts);
}

/** Packs entries for a worker. */
export function packEntries(entries: readonly SearchEntry[]): PackedEntries {
  return {
    names: entries.map((entry) => joinTexts(entry.names)).join(betweenEntries),
    contexts: entries.map((entry) => joinTexts(entry.context)).join(betweenEntries),
    kinds: Uint8Array.from(entries, (entry) => searchKinds.indexOf(entry.kind)),
    past: Uint8Array.from(entries, (entry) => (entry.past ? 1 : 0)),
  };
}

/** Entries from a pack, each with its position as id. */
export function unpackEntries({ names, contexts, kinds, past }: PackedEntries): readonly SearchEntry[] {
  if (kinds.length === 0) return [];
  const contextRows = contexts.split(betweenEntries);
  return names.split(betweenEntries).map((row, position) => ({
    kind: searchKinds[kinds[position] ?? 0] ?? 'unit',
    id: String(position),
    names: splitTexts(row),
    context: splitTexts(contextRows[position] ?? ''),
    past: past[position] === 1,
  }));
}
