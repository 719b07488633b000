import { builtPages } from './built-pages.ts';
import { expect, test } from './fixtures.ts';
import { testSoundness } from './sound-page.ts';
import { soundPages } from './sound-pages.ts';

test('every page that was built is among those checked', () => {
  const checked = new Set(soundPages.map(({ address }) => address.replace(/\?.*$/, '')));
  expect(builtPages.length).toBeGreaterThan(7);
  expect(builtPages.filter((address) => !checked.has(address))).toEqual([]);
});

testSoundness(soundPages);
