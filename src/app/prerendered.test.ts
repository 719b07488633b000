import { describe, expect, it } from 'vitest';
import { overviewModel } from '../features/overview/overview-model.ts';
import { publishedPackage } from '../testing/published-package.ts';
import { packageHead } from './package-head.ts';
import { inOneLanguage, parsePrerendered, type Prerendered, stateVersion } from './prerendered.ts';

const loaded = await publishedPackage('kon-tum');
const head = packageHead(loaded);
const state: Prerendered = {
  version: stateVersion,
  packages: [],
  head,
  fingerprint: loaded.fingerprint,
  overview: overviewModel(loaded, head.asOf),
};

describe('parsePrerendered', () => {
  it('reads back what the build wrote', () => {
    expect(parsePrerendered(JSON.stringify(state))).toEqual(state);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '<!doctype html>'],
    ['cut', JSON.stringify(state).slice(0, 1000)],
    ['null', 'null'],
    ['a text', '"x"'],
    ['a list', '[]'],
    ['an older version', JSON.stringify({ ...state, version: stateVersion - 1 })],
    ['a newer version', JSON.stringify({ ...state, version: stateVersion + 1 })],
    ['a version as text', JSON.stringify({ ...state, version: String(stateVersion) })],
    ['no head', JSON.stringify({ ...state, head: undefined })],
    ['no overview', JSON.stringify({ ...state, overview: undefined })],
  ])('%s is no state', (_, text) => {
    expect(parsePrerendered(text)).toBeNull();
  });
});

/** All texts of one language anywhere in a value. */
function textsOf(value: unknown, language: 'vi' | 'en'): readonly string[] {
  const found: string[] = [];
  JSON.stringify(value, (key, part: unknown) => {
    if (key === language && typeof part === 'string') found.push(part);
    return part;
  });
  return found;
}

describe('inOneLanguage', () => {
  it.each([
    ['vi', 'en'],
    ['en', 'vi'],
  ] as const)('a page in %s carries all its texts and none in %s', (language, other) => {
    const page = inOneLanguage(state, language);
    expect(textsOf(page, language)).toEqual(textsOf(state, language));
    expect(textsOf(page, language).length).toBeGreaterThan(500);
    expect(new Set(textsOf(page, other))).toEqual(new Set(['']));
  });

  it('leaves everything else as it is, the given state included', () => {
    const before = JSON.stringify(state);
    const page = JSON.stringify(inOneLanguage(state, 'vi'));
    expect(JSON.stringify(state)).toBe(before);
    expect(page).toBe(before.replace(/"en":"(?:[^"\\]|\\.)*"/g, '"en":""'));
    expect(parsePrerendered(page)?.overview?.day).toBe(head.asOf);
  });
});
