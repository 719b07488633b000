import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions, type PrintedView, readViewCode, viewCode } from './view-code.ts';

const view: PrintedView = {
  place: '62-kon-tum',
  version: '2026.11.23',
  day: '2026-11-23',
  language: 'vi',
  params: { product: 'report', issuer: 'home-affairs' },
};

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const views = fc.record({
  place: fc.string(),
  version: fc.string(),
  day: fc.string(),
  language: fc.constantFrom('vi' as const, 'en' as const),
  params: fc.dictionary(fc.string(), fc.string()),
});

function replaced(letters: readonly string[], at: number, letter: string): readonly string[] {
  return letters.map((own, place) => (place === at ? letter : own));
}

describe('the code of a printed view', () => {
  // Printed codes lie in files for years: the way they are made may not change.
  it('is the one that paper already has', () => {
    expect(viewCode(view)).toBe('E4YV1-961HA');
  });

  it('does not depend on the order of the choices', () => {
    expect(viewCode({ ...view, params: { issuer: 'home-affairs', product: 'report' } })).toBe(viewCode(view));
  });

  it.each([
    ['package', { place: 'tinh-mau' }],
    ['data', { version: '2026.11.24' }],
    ['day', { day: '2026-11-22' }],
    ['language', { language: 'en' }],
    ['choices', { params: { ...view.params, qr: 'no' } }],
  ] as const)('is another for another %s', (_, change) => {
    expect(viewCode({ ...view, ...change })).not.toBe(viewCode(view));
  });

  it('is read back, also as people copy it', () => {
    fc.assert(
      fc.property(views, (any) => {
        const code = viewCode(any);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
        expect(readViewCode(` ${code.replace('-', ' ').toLowerCase().replaceAll('0', 'o')}`)).toBe(code);
        expect(readViewCode(code.replaceAll('1', 'l'))).toBe(code);
      }),
    );
  });

  it('is refused with one wrong letter or two exchanged', () => {
    const place = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(views, place, fc.constantFrom(...Array.from(signs)), place, (any, at, letter, other) => {
        const letters = Array.from(viewCode(any).replace('-', ''));
        const wrong = replaced(letters, at, letter);
        const exchanged = replaced(replaced(letters, at, letters[other] ?? ''), other, letters[at] ?? '');
        for (const others of [wrong, exchanged].map((some) => some.join(''))) {
          expect(readViewCode(others) === null).toBe(others !== letters.join(''));
        }
      }),
    );
  });

  it.each(['', 'E4YV1', 'E4YV1-961H', 'E4YV1-961HA-1', 'E4YV1-961UA', 'Ư'.repeat(10)])('“%s” is no code', (text) => {
    expect(readViewCode(text)).toBeNull();
  });
});

describe('versions of data', () => {
  it.each([
    ['2026.11.23', '2026.11.23', 0],
    ['2026.9.30', '2026.11.1', -1],
    ['2026.11.23', '2026.10.31-seed-1', 1],
    ['2026.10.31-seed-1', '2026.10.31-seed-2', -1],
    ['2026.10.31', '2026.10.31-2', -1],
    ['2026.01', '2026.1', 0],
  ])('%s against %s', (a, b, order) => {
    expect(compareVersions(a, b)).toBe(order);
    expect(compareVersions(b, a)).toBe(order === 0 ? 0 : -order);
  });
});
