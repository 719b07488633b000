import { describe, expect, it } from 'vitest';
import type { FaultKind } from '../data/load/load-error.ts';
import { faultText } from './fault-texts.ts';

// A record, so that the compiler asks for every kind there is.
const kinds: Record<FaultKind, true> = {
  network: true,
  timeout: true,
  'not-found': true,
  refused: true,
  server: true,
  'html-instead-of-data': true,
  empty: true,
  encoding: true,
  'not-json': true,
  'wrong-shape': true,
  'newer-version': true,
  'unknown-package': true,
  code: true,
};

function everyKind(): readonly FaultKind[] {
  const found: FaultKind[] = [];
  let kind: FaultKind;
  for (kind in kinds) found.push(kind);
  return found;
}

const file = 'kon-tum/units.csv';

describe.each(everyKind())('the fault %s', (kind) => {
  it('is told in both languages: the file, what is wrong, what to do', () => {
    const vi = faultText({ kind, file, detail: null }, 'vi');
    const en = faultText({ kind, file, detail: null }, 'en');
    for (const { what, todo } of [vi, en]) {
      expect(what).toMatch(/^kon-tum\/units\.csv: \S.{6,}\.$/u);
      expect(todo).toMatch(/^\p{Lu}.{9,}\.$/u);
    }
    expect(vi.what).not.toBe(en.what);
    expect(vi.todo).not.toBe(en.todo);
    expect(`${vi.what}${vi.todo}`).toMatch(/[ạảấầẩậắặẹẻếềểễệịỉọỏốồổộớờởợụủứừửựỳ]/u);
    expect(`${en.what}${en.todo}`).not.toMatch(/[đăơưạảấầẹếềọốớụủ]/u);
  });

  it('says no developer’s word', () => {
    for (const language of ['vi', 'en'] as const) {
      const { what, todo } = faultText({ kind, file, detail: null }, language);
      expect(`${what} ${todo}`).not.toMatch(/undefined|null|exception|stack|fetch|parse/i);
    }
  });

  it('names the detail where there is one', () => {
    expect(faultText({ kind, file, detail: '503' }, 'vi').what).toContain('(503)');
  });
});

it('no two kinds are told alike', () => {
  for (const language of ['vi', 'en'] as const) {
    const told = everyKind().map((kind) => faultText({ kind, file, detail: null }, language).what);
    expect(new Set(told).size).toBe(told.length);
  }
});
