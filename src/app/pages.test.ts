import { describe, expect, it } from 'vitest';
import { languageOfPath, pagePath, pages } from './pages.ts';

describe('addresses of pages', () => {
  it.each([
    ['', 'vi', '/'],
    ['', 'en', '/en/'],
    ['units', 'vi', '/units/'],
    ['units', 'en', '/en/units/'],
  ] as const)('%j in %s is %s', (slug, language, path) => {
    expect(pagePath(slug, language)).toBe(path);
    expect(languageOfPath(path)).toBe(language);
  });

  it.each([
    ['/en', 'en'],
    ['/en/', 'en'],
    ['/en/lost/', 'en'],
    ['/english/', 'vi'],
    ['/EN/', 'vi'],
    ['/a/en/', 'vi'],
    ['', 'vi'],
    ['//en/', 'vi'],
  ])('%j is in %s', (path, language) => {
    expect(languageOfPath(path)).toBe(language);
  });
});

describe('the pages', () => {
  it('begin with the overview, each with an address of its own and a name in both languages', () => {
    expect(pages[0].slug).toBe('');
    const slugs: readonly string[] = pages.map((page) => page.slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    // An address part that is a language would be taken for one.
    expect(slugs).not.toContain('en');
    for (const { slug, name } of pages) {
      expect(slug).toMatch(/^[a-z-]*$/);
      expect([name.vi, name.en]).not.toContain('');
    }
  });
});
