import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasEdgeSpaces, invisibleCharacters, isNfc } from '../text/invisible-characters.ts';
import { looksLikeLegacyText } from '../text/legacy-encoding.ts';
import { wordJudge } from './orderly-words.ts';

function isOrderly(text: string): boolean {
  return (
    isNfc(text) && invisibleCharacters(text).length === 0 && !hasEdgeSpaces(text) && looksLikeLegacyText(text) === null
  );
}

describe('wordJudge', () => {
  it.each([
    'Sáp nhập 14 thôn còn 11; giảm gần 120 thôn, tổ dân phố',
    'khoản 70391 Điều 1',
    'People’s Committee – “Resolution 18”',
    'hai dòng\nvà\ttab',
    'hai  dấu cách',
    '',
  ])('vouches for %j', (text) => {
    expect(wordJudge()(text)).toBe(true);
  });

  it.each([
    'xã Đăk Cấm'.normalize('NFD'),
    'Sở\u00A0Nội vụ',
    ' Sở Nội vụ',
    'Sở Nội vụ ',
    'Së Néi vô',
    'ThÃ´n 2',
    'S\uFFFD Nội vụ',
    // Each word alone could be a slip; the two together cannot.
    'đ¶ng đ¶ng',
  ])('does not vouch for %j', (text) => {
    expect(wordJudge()(text)).toBe(false);
  });

  it('never vouches for a text that is not in order, whatever it has seen before', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('aeouydsnhgtp ăâđêôơưáàảãạấầậệộợủứựý®¶·©«ëÑñïùøûõÃ´á»§\u0301\u200B')),
      maxLength: 8,
    });
    const word = fc.oneof(
      letters,
      fc.constantFrom(
        'đảng',
        '®¶ng',
        'đ¶ng',
        'Uû',
        'ban',
        'nh©n',
        'd©n',
        'nhaân',
        'daân',
        'sôû',
        'sở',
        'ThÃ´n',
        'xã',
        '18',
      ),
    );
    const judge = wordJudge();
    let vouched = 0;
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        const text = words.join(' ');
        if (!judge(text)) return;
        vouched += 1;
        expect(isOrderly(text)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
    expect(vouched).toBeGreaterThan(300);
  });
});
