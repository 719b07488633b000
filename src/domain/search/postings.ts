/** Lists of numbers by key: the items of key k stand from `starts[k]` to before `starts[k + 1]`. */
export interface Postings {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Groups pairs (`keys[i]`, `items[i]`) by key, keeping their order; keys count from 0 to below `size`. */
export function groupPairs(keys: readonly number[], items: readonly number[], size: number): Postings {
  const starts = new Int32Array(size + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 0; key < size; key += 1) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const next = starts.slice(0, size);
  const grouped = new Int32Array(items.length);
  keys.forEach((key, position) => {
    const place = next[key] ?? 0;
    grouped[place] = items[position] ?? 0;
    next[key] = place + 1;
  });
  return { starts, items: grouped };
}

/** The items of one key. */
export function itemsOf(postings: Postings, key: number): Int32Array {
  return postings.items.subarray(postings.starts[key] ?? 0, postings.starts[key + 1] ?? 0);
}
