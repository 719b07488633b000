/** A block of a one-page brief with the heights of its versions, from the full to the shortest. */
export interface BriefBlock {
  readonly id: string;
  /** The lowest is left out first; null is never left out; 0 comes only in the room that the others leave. */
  readonly priority: number | null;
  readonly heights: readonly number[];
}

/** Which version of each block stands on the page; null where the block is left out. */
export type BriefChoice = ReadonlyMap<string, number | null>;

function byPriority(blocks: readonly BriefBlock[]): readonly BriefBlock[] {
  const rank = ({ priority }: BriefBlock): number => priority ?? Number.POSITIVE_INFINITY;
  // Of equals the earlier stays; the sort is stable.
  return [...blocks].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
}

/**
 * Chooses the fullest brief that fits: first as many blocks as possible, by priority and each at its shortest; then they
 * grow by turns, in each round every block by one version where there is room, so that no block takes the room of all;
 * what has priority 0 has its turns after them.
 * What is never left out stays even if the page does not hold it. On a higher page the first thing that differs, in the
 * order of these steps, is something more.
 */
export function fitOnePage(blocks: readonly BriefBlock[], height: number): BriefChoice {
  const ranked = byPriority(blocks);
  const choice = new Map<string, number | null>();
  let used = 0;
  for (const { id, priority, heights } of ranked) {
    const least = heights.at(-1) ?? 0;
    const stands = priority === null || (priority > 0 && used + least <= height);
    choice.set(id, stands ? heights.length - 1 : null);
    if (stands) used += least;
  }
  const growByTurns = (growing: readonly BriefBlock[]): void => {
    let hasGrown = true;
    while (hasGrown) {
      hasGrown = false;
      for (const { id, priority, heights } of growing) {
        const version = choice.get(id) ?? null;
        if (version === 0 || (version === null && priority !== 0)) continue;
        const fuller = version === null ? heights.length - 1 : version - 1;
        const more = (heights[fuller] ?? 0) - (version === null ? 0 : (heights[version] ?? 0));
        if (used + more > height) continue;
        choice.set(id, fuller);
        used += more;
        hasGrown = true;
      }
    }
  };
  // Of equals the later grows first: a brief ends with what must be acted on, and more of that comes before more figures.
  const growing = byPriority([...blocks].reverse());
  growByTurns(growing.filter(({ priority }) => priority !== 0));
  growByTurns(growing.filter(({ priority }) => priority === 0));
  return choice;
}
