/**
 * Fewest insertions, deletions and substitutions that turn one text into the other (Levenshtein).
 * @returns null when it takes more than `limit`, without counting on.
 */
export function editDistance(a: string, b: string, limit: number): number | null {
  if (Math.abs(a.length - b.length) > limit) return null;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const distance = Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      current.push(distance);
      least = Math.min(least, distance);
    }
    if (least > limit) return null;
    previous = current;
  }
  const distance = previous[b.length] ?? 0;
  return distance > limit ? null : distance;
}

/** Up to three ids nearest to a mistyped one, nearest first: at most a quarter of its letters, and at least two, differ. */
export function nearestIds(value: string, ids: Iterable<string>): readonly string[] {
  const limit = Math.max(2, Math.floor(value.length / 4));
  const near: { readonly id: string; readonly distance: number }[] = [];
  for (const id of ids) {
    const distance = editDistance(value, id, limit);
    if (distance !== null) near.push({ id, distance });
  }
  near.sort((a, b) => (a.distance !== b.distance ? a.distance - b.distance : a.id < b.id ? -1 : 1));
  return near.slice(0, 3).map((one) => one.id);
}
