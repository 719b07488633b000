import { describe, expect, it } from 'vitest';
import { withChange } from '../../testing/build-package.ts';
import { aUnit, dateOf, undated } from '../../testing/build-records.ts';
import { briefIssuesOf, issuesOf } from '../../testing/issues-of.ts';

const ended = (id: string, validTo: string) => aUnit({ id, validTo: dateOf(validTo) });
const begun = (id: string, validFrom: string) => aUnit({ id, validFrom: dateOf(validFrom) });

const atChange = (code: string, column: string, value: string) => [code, 'changes.csv', 3, column, value];

describe('lives and changes', () => {
  const day = { effectiveOn: dateOf('2020-07-01') };
  const year = { effectiveOn: dateOf('2020') };
  it.each([
    ['fits', day, '2020-06-30', '2020-07-01', []],
    ['fits as far as a year tells', year, '2020', '2020', []],
    ['outlives by a day', day, '2020-07-01', '2020-07-01', ['error original-outlives 5']],
    ['outlives a year', year, '2021-03-01', '2020', ['warning original-outlives 5']],
    ['begins a day too early', day, '2020-06-30', '2020-06-30', ['error resulting-begins-before 7']],
    ['begins a year too early', year, '2020', '2019', ['warning resulting-begins-before 7']],
    ['has been planned', { ...day, status: 'planned' }, '2030', '2010', []],
    ['has been paused', { ...day, status: 'paused', endedOn: dateOf('2022') }, '2030', '2010', []],
    ['is undated', { effectiveOn: null, dating: undated }, '2030', '2010', []],
  ] as const)('a consolidation that %s', (_, change, to, from, expected) => {
    const units = [ended('a', to), ended('b', '2020-06-30'), begun('d', from)];
    const issues = issuesOf(withChange({ form: 'consolidation', ...change }, units, ['a', 'b'], ['d']));
    expect(issues.map((one) => `${one.severity} ${one.code.replace('change.', '')} ${one.row}`)).toEqual(expected);
  });

  it('warns of an original without an end and of a new unit without a start', () => {
    const tables = withChange({ form: 'renaming', ...day }, [aUnit({ id: 'a' }), aUnit({ id: 'b' })], ['a'], ['b']);
    expect(issuesOf(tables).map((one) => [one.severity, one.code, one.value])).toEqual([
      ['warning', 'change.original-outlives', 'a'],
      ['warning', 'change.resulting-begins-before', 'b'],
    ]);
  });

  it.each([
    ['separation', 'part'],
    ['transfer', 'part'],
    ['absorption', 'part'],
    ['reorganisation', 'whole'],
  ] as const)('lets the original of a %s (%s) live on', (form, share) => {
    const units = [aUnit({ id: 'a' }), begun('b', '2020-07-01')];
    expect(briefIssuesOf(withChange({ form, ...day }, units, ['a'], ['b'], share))).toEqual([]);
  });
});

describe('rules of the forms', () => {
  const planned = { status: 'planned' } as const;
  const units = ['a', 'b', 'd', 'e'].map((id) => aUnit({ id }));
  it.each([
    [
      'absorption into two',
      { form: 'absorption' },
      ['a'],
      ['b', 'd'],
      [atChange('change.cardinality', 'form', 'absorption')],
    ],
    ['division into one', { form: 'division' }, ['a'], ['b'], [atChange('change.cardinality', 'form', 'division')]],
    [
      'dissolution with a successor',
      { form: 'dissolution' },
      ['a'],
      ['b'],
      [atChange('change.cardinality', 'form', 'dissolution')],
    ],
    [
      'stated number',
      { form: 'division', resultingStated: 1 },
      ['a'],
      [],
      [atChange('change.cardinality', 'resulting_stated', '1')],
    ],
    ['bundled joinings', { form: 'joining', originalsStated: 12, resultingStated: 6 }, [], [], []],
    [
      'too small a stated number',
      { form: 'joining', originalsStated: 2 },
      ['a', 'b', 'd'],
      ['e'],
      [atChange('change.stated-below-named', 'originals_stated', '2')],
    ],
    [
      'two into two',
      { form: 'transfer' },
      ['a', 'b'],
      ['d', 'e'],
      [atChange('change.many-to-many', 'form', 'transfer')],
    ],
    ['nothing named', { form: 'dissolution' }, [], [], [atChange('change.units-unnamed', 'form', 'dissolution')]],
    [
      'half a reorganisation',
      { form: 'reorganisation' },
      ['a'],
      [],
      [atChange('change.units-unnamed', 'form', 'reorganisation')],
    ],
  ] as const)('%s', (_, change, originals, resulting, expected) => {
    expect(briefIssuesOf(withChange({ ...planned, ...change }, units, originals, resulting))).toEqual(expected);
  });

  it.each([
    ['separation', 'whole', ['a'], ['b']],
    ['dissolution', 'part', ['a'], []],
  ] as const)('%s of the %s', (form, share, originals, resulting) => {
    expect(briefIssuesOf(withChange({ ...planned, form }, units, originals, resulting, share))).toEqual([
      ['change.share', 'change_units.csv', 5, 'share', share],
    ]);
  });

  it('refuses a unit on both sides', () => {
    expect(briefIssuesOf(withChange({ ...planned, form: 'absorption' }, units, ['a', 'b'], ['b']))).toEqual([
      ['change.both-sides', 'change_units.csv', 6, 'unit', 'b'],
    ]);
  });
});
