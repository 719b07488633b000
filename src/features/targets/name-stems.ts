/** Names that share most of their words, and what tells them apart. */
export interface NameStem {
  /** The words they share, the gap between them marked: `Giảm tối thiểu 10% đơn vị sự nghiệp … so với năm 2021`. */
  readonly shared: string;
  /** Place of each name in the list given, and its own words: `y tế`. */
  readonly names: readonly { readonly at: number; readonly own: string }[];
}

/** So many names at least have to share a stem, and the stem so many letters. */
const leastNames = 3;
const leastLetters = 30;
/** A shared beginning shorter than this is part of a name ("Sở", "Sự nghiệp"). */
const leastBeginning = 14;

/** Stands where the own words of the names were. */
export const stemGap = '…';

interface Affixes {
  readonly begin: readonly string[];
  readonly end: readonly string[];
}

function sharedLength(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  return length;
}

/** Words at the beginning and the end of both names; something of its own is left to each. */
function sharedWords(a: readonly string[], b: readonly string[]): Affixes {
  const end = sharedLength([...a].reverse(), [...b].reverse());
  const most = Math.min(a.length, b.length) - 1;
  const ends = Math.min(end, most);
  const begins = Math.min(sharedLength(a, b), most - ends);
  const begin = a.slice(0, begins);
  const isPartOfName = begin.join(' ').length < leastBeginning;
  return { begin: isPartOfName ? [] : begin, end: ends === 0 ? [] : a.slice(-ends) };
}

function lettersOf({ begin, end }: Affixes): number {
  return [...begin, ...end].join(' ').length;
}

/** The words of a name between a beginning and an end; null where it has not both, or nothing between them. */
function ownWords(name: readonly string[], { begin, end }: Affixes): readonly string[] | null {
  const hasBoth =
    sharedLength(name, begin) === begin.length && name.slice(name.length - end.length).join() === end.join();
  const own = name.slice(begin.length, name.length - end.length);
  return hasBoth && own.length > 0 && name.length > begin.length + end.length ? own : null;
}

function stemText({ begin, end }: Affixes): string {
  return begin.length === 0 || end.length === 0
    ? [...begin, ...end].join(' ')
    : `${begin.join(' ')} ${stemGap} ${end.join(' ')}`;
}

/** The stem that saves the most words among some names; null where none is worth a line of its own. */
function bestStem(names: readonly (readonly string[])[], left: ReadonlySet<number>): NameStem | null {
  let best: { readonly stem: NameStem; readonly saved: number } | null = null;
  for (const first of left) {
    for (const second of left) {
      const [a, b] = [names[first], names[second]];
      if (second <= first || a === undefined || b === undefined) continue;
      const affixes = sharedWords(a, b);
      const letters = lettersOf(affixes);
      if (letters < leastLetters) continue;
      const found = [...left].flatMap((at) => {
        const own = ownWords(names[at] ?? [], affixes);
        return own === null ? [] : [{ at, own: own.join(' ').replace(/[:,]$/u, '') }];
      });
      const saved = (found.length - 1) * letters;
      if (found.length < leastNames || (best !== null && saved <= best.saved)) continue;
      best = { stem: { shared: stemText(affixes), names: found }, saved };
    }
  }
  return best?.stem ?? null;
}

/** Groups of names that say the same but for a few words, those that save the most first; other names are in none. */
export function nameStems(names: readonly string[]): readonly NameStem[] {
  const words = names.map((name) => name.split(' '));
  const left = new Set(names.keys());
  const stems: NameStem[] = [];
  for (let stem = bestStem(words, left); stem !== null; stem = bestStem(words, left)) {
    stems.push(stem);
    for (const { at } of stem.names) left.delete(at);
  }
  return stems;
}
