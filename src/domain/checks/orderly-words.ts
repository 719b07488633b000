import { hasEdgeSpaces, invisibleCharacters, isNfc } from '../text/invisible-characters.ts';
import { looksLikeLegacyText } from '../text/legacy-encoding.ts';

const space = 0x20;
const lastPlain = 0x7e;

// Said twice: Unicode letters get a text the benefit of one doubt, which must not be given to each of its words.
function isOrderlyWord(word: string): boolean {
  return isNfc(word) && invisibleCharacters(word).length === 0 && looksLikeLegacyText(`${word} ${word}`) === null;
}

/**
 * Tells for most texts quickly that their characters are in order, because those of all their words are: the same few
 * thousand words make up hundreds of thousands of cells, and nothing that is wrong with characters spans a space.
 * A text it does not vouch for may be in order all the same.
 */
export function wordJudge(): (text: string) => boolean {
  const known = new Set<string>();
  const vouches = (word: string) => {
    if (known.has(word)) return true;
    if (!isOrderlyWord(word)) return false;
    known.add(word);
    return true;
  };
  return (text) => {
    if (hasEdgeSpaces(text)) return false;
    let start = 0;
    let isPlain = true;
    for (let at = 0; at <= text.length; at += 1) {
      const code = at === text.length ? space : text.charCodeAt(at);
      if (code < space || code > lastPlain) isPlain = false;
      if (code !== space) continue;
      // A word of plain ASCII is right in every encoding.
      if (!isPlain && !vouches(text.slice(start, at))) return false;
      start = at + 1;
      isPlain = true;
    }
    return true;
  };
}
