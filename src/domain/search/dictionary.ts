/** Distinct texts in order of their code units; a text is known by its position. */
export interface Dictionary {
  readonly texts: readonly string[];
  /** All texts, each after a line break, for one search through all of them. */
  readonly joined: string;
  /** Where each text begins in `joined`. */
  readonly offsets: Int32Array;
}

/** Sorts distinct texts, none of which has a line break. */
export function dictionaryOf(distinct: Iterable<string>): Dictionary {
  const texts = [...distinct].sort();
  const offsets = new Int32Array(texts.length);
  let offset = 1;
  texts.forEach((text, position) => {
    offsets[position] = offset;
    offset += text.length + 1;
  });
  return { texts, joined: `\n${texts.join('\n')}`, offsets };
}

function firstNotBelow(texts: readonly string[], bound: string): number {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((texts[middle] ?? '') < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Positions of the texts that begin with a text, as a range `[from, to)`. */
export function prefixRange({ texts }: Dictionary, prefix: string): readonly [number, number] {
  // No folded text holds U+FFFF, so that everything that goes on after the prefix sorts before it.
  return [firstNotBelow(texts, prefix), firstNotBelow(texts, `${prefix}\uffff`)];
}

/** Position of a text, or null. */
export function positionOf({ texts }: Dictionary, text: string): number | null {
  const position = firstNotBelow(texts, text);
  return texts[position] === text ? position : null;
}

/** Positions of the texts that hold a text anywhere, in order. */
export function positionsHolding({ texts, joined, offsets }: Dictionary, part: string): readonly number[] {
  const found: number[] = [];
  let position = 0;
  let at = joined.indexOf(part);
  while (at !== -1) {
    while (position + 1 < offsets.length && (offsets[position + 1] ?? 0) <= at) position += 1;
    found.push(position);
    at = joined.indexOf(part, (offsets[position] ?? 0) + (texts[position]?.length ?? 0));
  }
  return found;
}
