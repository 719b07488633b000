/** Numbers that depend on the seed alone. */
export interface Random {
  /** A number in [0, 1). */
  readonly next: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  /** One of the items. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** Whether something of this probability happens. */
  readonly happens: (probability: number) => boolean;
  /** A whole number split at random into so many whole parts, none negative. */
  readonly split: (whole: number, parts: number) => readonly number[];
}

function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function hashed(text: string): number {
  let hash = 2_166_136_261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return hash >>> 0;
}

/**
 * A stream of numbers for one topic: what another topic draws does not move it.
 * @param topic for instance `villages`
 */
export function randomFor(seed: number, topic: string): Random {
  const next = mulberry32((seed ^ hashed(topic)) >>> 0);
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error(`Nothing to pick for ${topic}.`);
    return item;
  };
  const split = (whole: number, parts: number): readonly number[] => {
    const weights = Array.from({ length: parts }, () => 0.5 + next());
    const sum = weights.reduce((total, weight) => total + weight, 0);
    let reached = 0;
    let given = 0;
    return weights.map((weight) => {
      reached += weight;
      const part = Math.round((whole * reached) / sum) - given;
      given += part;
      return part;
    });
  };
  return { next, between, pick, happens: (probability) => next() < probability, split };
}
