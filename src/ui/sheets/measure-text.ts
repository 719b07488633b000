/** The lines of a text as the browser broke it. */
export interface MeasuredLines {
  /** Character of the text with which each line begins. */
  readonly starts: readonly number[];
  readonly lineHeight: number;
}

/** The letters of a paragraph that can be seen, by their place in its text. */
interface Letters {
  readonly count: number;
  /** Place in the text of a letter. */
  readonly placeOf: (letter: number) => number;
  readonly rectOf: (letter: number) => DOMRect;
}

function lettersOf(paragraph: HTMLElement): Letters {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const letters: { readonly node: Node; readonly index: number; readonly place: number }[] = [];
  let offset = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    for (let index = 0; index < text.length; index += 1) {
      if (text.charAt(index).trim() !== '') letters.push({ node, index, place: offset + index });
    }
    offset += text.length;
  }
  return {
    count: letters.length,
    placeOf: (letter) => letters[letter]?.place ?? 0,
    rectOf: (letter) => {
      const found = letters[letter];
      if (found === undefined) return new DOMRect();
      range.setStart(found.node, found.index);
      range.setEnd(found.node, found.index + 1);
      return range.getBoundingClientRect();
    },
  };
}

/** First letter of the line after the one that a letter stands on; null when that is the last. */
function nextLine({ count, rectOf }: Letters, letter: number): number | null {
  const { bottom } = rectOf(letter);
  // Below the whole line: letters of other faces only stand a little higher or lower.
  const isBelow = (other: number): boolean => {
    const { top, height } = rectOf(other);
    return top + height / 2 > bottom;
  };
  let [above, below] = [letter, count - 1];
  if (!isBelow(below)) return null;
  while (below - above > 1) {
    const middle = Math.floor((above + below) / 2);
    if (isBelow(middle)) below = middle;
    else above = middle;
  }
  return below;
}

/**
 * Where a text of one paragraph breaks. Its lines are of one height, which the form sets. Each break is looked for by
 * halves: a place asked of the browser costs it more than a whole line of this search.
 */
export function measureLines(paragraph: HTMLElement): MeasuredLines {
  const letters = lettersOf(paragraph);
  const starts: number[] = [0];
  for (let line = letters.count === 0 ? null : nextLine(letters, 0); line !== null; line = nextLine(letters, line)) {
    starts.push(letters.placeOf(line));
  }
  return { starts, lineHeight: paragraph.getBoundingClientRect().height / starts.length };
}
