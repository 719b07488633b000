import { describe, expect, it } from 'vitest';
import { goodPackage, withChange } from '../../testing/build-package.ts';
import {
  aChange,
  aDirective,
  aDocument,
  aGap,
  aMilestone,
  anObservation,
  anObstacle,
  aPhase,
  aTarget,
  aUnit,
  dated,
  dateOf,
  partiesOf,
  textOf,
  undated,
} from '../../testing/build-records.ts';
import { briefIssuesOf, issuesOf } from '../../testing/issues-of.ts';

const good = goodPackage();
const withUnits = (...units: ReturnType<typeof aUnit>[]) => ({ units: [...good.units, ...units] });

/** A unit below `p`. */
function child(from: string | null, to: string | null) {
  const [validFrom, validTo] = [from, to].map((iso) => (iso === null ? null : dateOf(iso)));
  return aUnit({ id: 'c', parent: 'p', validFrom: validFrom ?? null, validTo: validTo ?? null });
}

describe('cycles', () => {
  it.each([
    [
      'parent of itself',
      withUnits(aUnit({ id: 'a', parent: 'a' })),
      ['cycle.parent', 'units.csv', 6, 'parent', 'a'],
      'a → a',
    ],
    [
      'parents, three of them',
      withUnits(aUnit({ id: 'a', parent: 'b' }), aUnit({ id: 'b', parent: 'c' }), aUnit({ id: 'c', parent: 'a' })),
      ['cycle.parent', 'units.csv', 6, 'parent', 'b'],
      'a → b → c → a',
    ],
    [
      'revised targets',
      { targets: [...good.targets, aTarget({ id: 'a', revises: 'b' }), aTarget({ id: 'b', revises: 'a' })] },
      ['cycle.revises', 'targets.csv', 3, 'revises', 'b'],
      'a → b → a',
    ],
    [
      'carried-over target',
      { targets: [...good.targets, aTarget({ id: 'a', carriesOver: 'a' })] },
      ['cycle.carries-over', 'targets.csv', 3, 'carries_over', 'a'],
      'a → a',
    ],
    [
      'replaced documents',
      {
        documents: [
          ...good.documents,
          aDocument({ id: 'a', replaces: ['b'] }),
          aDocument({ id: 'b', replaces: ['a'] }),
        ],
      },
      ['cycle.replaces', 'documents.csv', 3, 'replaces', 'b'],
      'a → b → a',
    ],
    [
      'implemented document',
      { documents: [...good.documents, aDocument({ id: 'a', implements: ['a'] })] },
      ['cycle.implements', 'documents.csv', 3, 'implements', 'a'],
      'a → a',
    ],
    [
      'lineage',
      {
        units: [...good.units, aUnit({ id: 'a' }), aUnit({ id: 'b' })],
        changes: [
          ...good.changes,
          aChange({ id: 'there', form: 'absorption', status: 'planned' }),
          aChange({ id: 'back', form: 'absorption', status: 'planned' }),
        ],
        change_units: [...good.change_units, ...partiesOf('there', ['a'], ['b']), ...partiesOf('back', ['b'], ['a'])],
      },
      ['cycle.lineage', 'change_units.csv', 5, 'unit', 'a'],
      'a → b → a',
    ],
  ] as const)('%s', (_, tables, expected, spelled) => {
    expect(briefIssuesOf(tables)).toEqual([expected]);
    expect(issuesOf(tables)[0]?.reason.vi).toContain(spelled);
  });
});

describe('order of dates', () => {
  const early = dateOf('2018');
  const late = dateOf('2019-01-01');
  it.each([
    ['unit', withUnits(aUnit({ id: 'a', validFrom: late, validTo: early })), 'units.csv', 6, 'valid_to'],
    ['phase', { phases: [aPhase({ startsOn: late, endsOn: early })] }, 'phases.csv', 2, 'ends_on'],
    ['milestone', { milestones: [aMilestone({ startsOn: late, endsOn: early })] }, 'milestones.csv', 2, 'ends_on'],
    ['gap', { gaps: [aGap({ periodStart: late, periodEnd: early })] }, 'gaps.csv', 2, 'period_end'],
    [
      'directive and its deadline',
      { directives: [aDirective({ issuedOn: late, dueOn: early, answers: [] })] },
      'directives.csv',
      2,
      'due_on',
    ],
    [
      'directive and the day it was carried out',
      {
        directives: [aDirective({ issuedOn: late, dueOn: null, status: 'resolved', resolvedOn: early, answers: [] })],
      },
      'directives.csv',
      2,
      'resolved_on',
    ],
    [
      'obstacle',
      { obstacles: [anObstacle({ raisedOn: late, status: 'resolved', resolvedOn: early })] },
      'obstacles.csv',
      2,
      'resolved_on',
    ],
    [
      'document',
      { documents: [aDocument({ issuedOn: late, effectiveOn: late, endedOn: early })] },
      'documents.csv',
      2,
      'ended_on',
    ],
    [
      'observation',
      { observations: [anObservation({ asOf: null, periodStart: late, periodEnd: early })] },
      'observations.csv',
      2,
      'period_end',
    ],
    [
      'change',
      withChange(
        { form: 'absorption', status: 'paused', effectiveOn: late, endedOn: early },
        [aUnit({ id: 'a' }), aUnit({ id: 'b' })],
        ['a'],
        ['b'],
      ),
      'changes.csv',
      3,
      'ended_on',
    ],
  ] as const)('%s', (_, tables, file, row, column) => {
    expect(briefIssuesOf(tables)).toEqual([['dates.reversed', file, row, column, '2018']]);
  });

  it('lets dates that may be in order pass', () => {
    expect(briefIssuesOf(withUnits(aUnit({ id: 'a', validFrom: dateOf('2018-05-01'), validTo: early })))).toEqual([]);
  });

  it('only warns of a document in force before its issue', () => {
    const tables = { documents: [aDocument({ effectiveOn: dateOf('2025-06-01') })] };
    expect(briefIssuesOf(tables)).toEqual([
      ['document.effective-before-issue', 'documents.csv', 2, 'effective_on', '2025-06-01'],
    ]);
    expect(issuesOf(tables)[0]?.severity).toBe('warning');
  });
});

describe('lives of units', () => {
  const parent = aUnit({ id: 'p', validFrom: dateOf('2010'), validTo: dateOf('2020-12-31') });
  it.each([
    ['within', child('2010-05-01', '2020-12-31'), 0],
    ['of unknown start', child(null, '2015'), 0],
    ['begun too early', child('2009', '2015'), 1],
    ['ended too late', child('2012', '2021-01-01'), 1],
    ['not ended', child('2012', null), 1],
  ])('a child %s', (_, unit, count) => {
    expect(briefIssuesOf(withUnits(parent, unit))).toEqual(
      Array.from({ length: count }, () => ['unit.parent-not-alive', 'units.csv', 7, 'parent', 'p']),
    );
  });

  it.each([
    ['twice at a time', { code: '23284' }, 1],
    ['at another level', { code: '23284', level: 'district' }, 0],
    ['after the first', { code: '23296', validFrom: dateOf('2025-07-01') }, 0],
    ['overlapping by a day', { code: '23296', validFrom: dateOf('2025-06-30') }, 1],
    ['perhaps overlapping', { code: '23296', validFrom: dateOf('2025') }, 0],
  ] as const)('a code used %s', (_, overrides, count) => {
    expect(briefIssuesOf(withUnits(aUnit({ id: 'a', ...overrides })))).toEqual(
      Array.from({ length: count }, () => ['unit.code-overlap', 'units.csv', 6, 'code', overrides.code]),
    );
  });
});

describe('dating', () => {
  it.each([
    ['no basis', { asOf: dateOf('2022'), dating: undated }, ['dating.basis-missing', 'date_basis', null]],
    [
      'no date',
      { asOf: null, reported: { missing: 'unknown' }, dating: dated },
      ['dating.basis-without-date', 'date_basis', 'stated'],
    ],
    ['no note', { dating: { basis: 'inferred', note: null } }, ['dating.note-missing', 'date_note_vi', null]],
  ] as const)('%s', (_, overrides, [code, column, value]) => {
    expect(briefIssuesOf({ observations: [anObservation(overrides)] })).toEqual([
      [code, 'observations.csv', 2, column, value],
    ]);
  });

  it('lets an undated row say why', () => {
    const dating = { basis: null, note: textOf('Bài báo không in ngày') };
    expect(briefIssuesOf({ milestones: [aMilestone({ startsOn: null, dating })] })).toEqual([]);
  });
});
