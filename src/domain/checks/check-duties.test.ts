import { describe, expect, it } from 'vitest';
import { progressStatuses } from '../records/codes.ts';
import { aDirective, anObstacle, dateOf, textOf, undated } from '../../testing/build-records.ts';
import { briefIssuesOf, issuesOf } from '../../testing/issues-of.ts';

const resolvedOn = dateOf('2023-01-15');

describe('a day of resolution', () => {
  it.each(progressStatuses)('with the status %s', (status) => {
    const issue = (file: string) =>
      status === 'resolved' ? [] : [['progress.resolved-on-unresolved', file, 2, 'resolved_on', '2023-01-15']];
    expect(briefIssuesOf({ obstacles: [anObstacle({ status, resolvedOn })] })).toEqual(issue('obstacles.csv'));
    expect(briefIssuesOf({ directives: [aDirective({ status, resolvedOn })] })).toEqual(issue('directives.csv'));
  });

  it('may be unknown although it is resolved', () => {
    const tables = {
      obstacles: [anObstacle({ status: 'resolved' })],
      directives: [aDirective({ status: 'resolved' })],
    };
    expect(briefIssuesOf(tables)).toEqual([]);
  });

  it('is an error where it and the status exclude each other', () => {
    expect(issuesOf({ obstacles: [anObstacle({ status: 'open', resolvedOn })] })[0]?.severity).toBe('error');
  });
});

describe('who proposes something about an obstacle', () => {
  it.each([
    ['with the proposal', textOf('Bổ sung biên chế'), textOf('Sở Nội vụ'), []],
    ['not named', textOf('Bổ sung biên chế'), null, []],
    ['without any proposal', null, null, []],
    [
      'named, the proposal is not',
      null,
      textOf('Sở Nội vụ'),
      [['obstacle.proposer-alone', 'obstacles.csv', 2, 'proposed_by_vi', 'Sở Nội vụ']],
    ],
  ])('%s', (_, proposal, proposedBy, expected) => {
    expect(briefIssuesOf({ obstacles: [anObstacle({ proposal, proposedBy })] })).toEqual(expected);
  });
});

describe('an outcome', () => {
  it.each(progressStatuses)('with the status %s', (status) => {
    const tables = { directives: [aDirective({ status, outcome: textOf('Đã bổ sung 120 biên chế') })] };
    expect(issuesOf(tables).map(({ code, severity, column }) => [code, severity, column])).toEqual(
      status === 'not-reported' ? [['directive.outcome-not-reported', 'warning', 'status']] : [],
    );
  });

  it('may be missing although the directive is resolved', () => {
    expect(briefIssuesOf({ directives: [aDirective({ status: 'resolved', resolvedOn })] })).toEqual([]);
  });
});

describe('a directive of August 2022 that answers an obstacle', () => {
  it.each([
    ['2022-07', 0],
    ['2022-08', 0],
    ['2022', 0],
    ['2022-09-01', 1],
    ['2023', 1],
  ])('raised in %s', (raised, count) => {
    const obstacles = [anObstacle({ raisedOn: dateOf(raised) })];
    expect(briefIssuesOf({ obstacles })).toEqual(
      Array.from({ length: count }, () => [
        'directive.answers-later-obstacle',
        'directives.csv',
        2,
        'answers',
        'few-teachers',
      ]),
    );
  });

  it('raised or issued on an unknown day', () => {
    expect(briefIssuesOf({ obstacles: [anObstacle({ raisedOn: null, dating: undated })] })).toEqual([]);
    const directives = [aDirective({ issuedOn: null })];
    expect(briefIssuesOf({ obstacles: [anObstacle({ raisedOn: dateOf('2030') })], directives })).toEqual([]);
  });
});
