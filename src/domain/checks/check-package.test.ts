import { describe, expect, it } from 'vitest';
import { goodPackage, linesOf, packageOf } from '../../testing/build-package.ts';
import {
  aContradiction,
  aGap,
  anObservation,
  aSource,
  aTarget,
  aUnit,
  partiesOf,
  textOf,
} from '../../testing/build-records.ts';
import { briefIssuesOf, issuesOf } from '../../testing/issues-of.ts';
import { checkPackage } from './check-package.ts';
import { severities } from './issue-codes.ts';

const good = goodPackage();
const gap = (vi: string) => ({ gaps: [aGap({ scope: textOf(vi, 'scope') })] });
const letters = (count: number) => 'chữ '.repeat(count / 4 + 1).slice(0, count);

describe('checkPackage', () => {
  it('finds nothing in a good package, nor in an empty one', () => {
    expect(briefIssuesOf({})).toEqual([]);
    const empty = packageOf();
    expect(checkPackage({ data: empty, lines: linesOf(empty) })).toEqual([]);
  });

  it('puts errors first, then files in order, then rows', () => {
    const issues = issuesOf({
      sources: [...good.sources, aSource({ id: 'unused' }), aSource({ id: 'ftp', url: 'ftp://a' })],
      gaps: [aGap({ unit: 'nowhere' }), aGap({ id: 'second', unit: 'nowhere' })],
    });
    expect(issues.map(({ severity, file, row }) => `${severity} ${file} ${row}`)).toEqual([
      'error sources.csv 4',
      'error gaps.csv 2',
      'error gaps.csv 3',
      'warning sources.csv 3',
      'warning sources.csv 4',
    ]);
  });

  it('names rows by the lines given and cuts long values', () => {
    const data = { ...good, gaps: [aGap({ unit: 'x'.repeat(300) })] };
    const [issue] = checkPackage({ data, lines: { ...linesOf(data), gaps: [17] } });
    expect(issue).toMatchObject({ file: 'gaps.csv', row: 17, value: 'x'.repeat(200) });
    const [unnumbered] = checkPackage({ data, lines: { ...linesOf(data), gaps: [] } });
    expect(unnumbered?.row).toBeNull();
  });

  it('grows no faster than the rows: 20,000 within seconds', () => {
    const observations = Array.from({ length: 20_000 }, (_, index) =>
      anObservation({ id: `o-${index}`, note: textOf('Số liệu do Sở Nội vụ tổng hợp từ báo cáo của các huyện') }),
    );
    const data = { ...good, observations };
    const started = performance.now();
    expect(checkPackage({ data, lines: linesOf(data) })).toEqual([]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('references and ids', () => {
  it.each([
    ['unknown unit', { gaps: [aGap({ unit: 'kon-tumm' })] }, ['reference.unknown', 'gaps.csv', 2, 'unit', 'kon-tumm']],
    [
      'one of a list',
      { contradictions: [aContradiction({ observations: ['villages-2022', 'x'] })] },
      ['reference.unknown', 'contradictions.csv', 2, 'observations', 'x'],
    ],
    [
      'optional one',
      { gaps: [aGap({ indicator: 'village' })] },
      ['reference.unknown', 'gaps.csv', 2, 'indicator', 'village'],
    ],
    ['empty table', { obstacles: [] }, ['reference.table-empty', 'directives.csv', null, 'answers', null]],
    ['same id', { gaps: [aGap(), aGap()] }, ['id.duplicate', 'gaps.csv', 3, 'id', 'villages-by-district']],
    [
      'same id but for case',
      { gaps: [aGap(), aGap({ id: 'Villages-By-District' })] },
      ['id.duplicate', 'gaps.csv', 3, 'id', 'Villages-By-District'],
    ],
    [
      'unit twice on one side',
      { change_units: [...good.change_units, ...partiesOf('join-dak-cam', ['duy-tan'], [])] },
      ['change-unit.duplicate', 'change_units.csv', 5, 'unit', 'duy-tan'],
    ],
    [
      'address',
      { sources: [aSource({ url: 'javascript:alert(1)' })] },
      ['source.url', 'sources.csv', 2, 'url', 'javascript:alert(1)'],
    ],
    [
      'unused source',
      { sources: [aSource(), aSource({ id: 'other' })] },
      ['source.unused', 'sources.csv', 3, 'id', 'other'],
    ],
  ] as const)('%s', (_, tables, expected) => {
    expect(briefIssuesOf(tables)).toEqual([expected]);
  });

  it('offers the nearest ids, and names both rows of a duplicate', () => {
    const [unknown] = issuesOf({ gaps: [aGap({ unit: 'dak-kam' })] });
    expect(unknown?.remedy.vi).toContain('“dak-cam”');
    expect(unknown?.remedy.en).toContain('“dak-cam”');
    const [duplicate] = issuesOf({ gaps: [aGap(), aGap()] });
    expect(duplicate?.reason.vi).toContain('dòng 2');
  });
});

describe('text', () => {
  const decomposed = 'xã Đăk Cấm'.normalize('NFD');
  const long = letters(5001);
  const sentence = 'This sentence is longer than forty characters.';
  it.each([
    ['NFD', gap(decomposed), ['text.not-nfc', 'gaps.csv', 2, 'scope_vi', decomposed]],
    ['TCVN3', gap('Së Néi vô'), ['text.legacy-encoding', 'gaps.csv', 2, 'scope_vi', 'Së Néi vô']],
    [
      'lost letters',
      gap('S\uFFFD Nội vụ'),
      ['text.replacement-character', 'gaps.csv', 2, 'scope_vi', 'S\uFFFD Nội vụ'],
    ],
    ['no-break space', gap('Sở\u00A0Nội vụ'), ['text.invisible', 'gaps.csv', 2, 'scope_vi', 'Sở\u00A0Nội vụ']],
    ['edge space', gap('Sở Nội vụ '), ['text.edge-spaces', 'gaps.csv', 2, 'scope_vi', 'Sở Nội vụ ']],
    ['too long', gap(long), ['text.too-long', 'gaps.csv', 2, 'scope_vi', long.slice(0, 200)]],
    [
      'untranslated',
      { gaps: [aGap({ scope: textOf(sentence, sentence) })] },
      ['text.untranslated', 'gaps.csv', 2, 'scope_en', sentence],
    ],
    [
      'an alias',
      { units: [...good.units, aUnit({ id: 'other', aliases: ['a', 'b\u200B'] })] },
      ['text.invisible', 'units.csv', 6, 'aliases', 'b\u200B'],
    ],
  ] as const)('%s', (_, tables, expected) => {
    expect(briefIssuesOf(tables)).toEqual([expected]);
  });

  it('takes an invisible character for an error in an id only', () => {
    expect(issuesOf({ gaps: [aGap({ id: 'a\u200Bb' })] }).map((issue) => issue.severity)).toEqual(['error']);
    expect(issuesOf(gap('a\u200Bb')).map((issue) => issue.severity)).toEqual(['warning']);
  });

  it('lets short names be the same in both languages', () => {
    expect(briefIssuesOf({ gaps: [aGap({ scope: textOf('Kon Plông', 'Kon Plông') })] })).toEqual([]);
  });
});

describe('every issue', () => {
  it('says why and what to do in both languages, in NFC, with the severity of its code', () => {
    const issues = issuesOf({
      sources: [aSource({ url: 'x' })],
      gaps: [aGap({ unit: 'y' }), aGap()],
      targets: [aTarget({ value: 120 })],
    });
    expect(issues).toHaveLength(4);
    for (const { code, severity, reason, remedy } of issues) {
      expect(Object.entries(severities)).toContainEqual([code, severity]);
      for (const text of [reason.vi, reason.en, remedy.vi, remedy.en]) {
        expect(text).toMatch(/[.?]$/);
        expect(text).toBe(text.normalize('NFC'));
      }
    }
  });
});
