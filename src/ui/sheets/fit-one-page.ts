/** A block of a one-page brief with the heights of its versions, from the full to the shortest. */
export interface BriefBlock {
  readonly id: string;
  /** The lowest is left out first; null is never left out. */
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

function shortest({ heights }: BriefBlock): number {
  return Math.min(...heights);
}

/**
 * Chooses the fullest brief that fits: first as many blocks as possible, by priority and each at its shortest, then each
 * by priority as full as the rest leaves room for. What is never left out stays even if the page does not hold it.
 */
export function fitOnePage(blocks: readonly BriefBlock[], height: number): BriefChoice {
  const ranked = byPriority(blocks);
  const present = new Map<string, number>();
  let used = 0;
  for (const block of ranked) {
    const least = shortest(block);
    if (block.priority !== null && used + least > height) continue;
    present.set(block.id, least);
    used += least;
  }
  const choice = new Map<string, number | null>();
  for (const block of ranked) {
    const least = present.get(block.id);
    if (least === undefined) {
      choice.set(block.id, null);
      continue;
    }
    const fullest = block.heights.findIndex((candidate) => used - least + candidate <= height);
    const version = fullest === -1 ? block.heights.indexOf(least) : fullest;
    used += (block.heights[version] ?? least) - least;
    choice.set(block.id, version);
  }
  return choice;
}
