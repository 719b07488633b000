import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSource, aDirective, aDocument, anObstacle, dateOf, textOf } from '../../testing/build-records.ts';
import type { Directive, Obstacle } from '../records/records.ts';
import { compareDirectives, obstacleChains } from './obstacle-chains.ts';
import { obstacleFindings } from './obstacle-findings.ts';

const day = '2026-11-23';

function obstacle(id: string, changes: Partial<Obstacle> = {}): Obstacle {
  return anObstacle({ id, raisedOn: dateOf('2025-01-01'), ...changes });
}

function directive(id: string, answers: readonly string[], changes: Partial<Directive> = {}): Directive {
  return aDirective({ id, answers, issuedOn: dateOf('2025-02-01'), dueOn: null, status: 'open', ...changes });
}

const obstacles = [
  obstacle('unanswered'),
  obstacle('unanswered-unreported', { status: 'not-reported', raisedOn: dateOf('2020') }),
  obstacle('late'),
  obstacle('perhaps-late'),
  obstacle('due'),
  obstacle('no-deadline'),
  obstacle('all-done'),
  obstacle('gone', { status: 'resolved' }),
  obstacle('later', { raisedOn: dateOf('2026-11-24') }),
];
const directives = [
  directive('done', ['all-done', 'gone', 'late'], { status: 'resolved' }),
  directive('free', ['no-deadline', 'nowhere']),
  directive('soon', ['due'], { dueOn: dateOf('2026-12-15') }),
  directive('far', ['due'], { dueOn: dateOf('2027') }),
  directive('over-9', ['late', 'late'], { dueOn: dateOf('2026-11-14') }),
  directive('over-145', ['late'], { dueOn: dateOf('2026-06') }),
  directive('past-300', ['perhaps-late'], { dueOn: dateOf('2026-01-27'), status: 'not-reported' }),
  directive('unbound', [], { status: 'not-reported' }),
  directive('answers-later', ['later'], { outcome: textOf('đã có báo cáo') }),
  directive('not-yet', ['due'], { issuedOn: dateOf('2026-12') }),
];
const nothingElse = { sources: [], documents: [], observations: [], obstacles: [], directives: [] };
const chains = obstacleChains({ ...nothingElse, obstacles, directives }, day);
const ids = (links: readonly { readonly directive: Directive }[]) => links.map((link) => link.directive.id);

describe('obstacleChains', () => {
  it('orders directives by urgency: overdue, past due, due, without deadline, carried out', () => {
    expect(ids(chains.directives)).toEqual([
      'over-145',
      'over-9',
      'past-300',
      'soon',
      'far',
      'free',
      'unbound',
      'answers-later',
      'done',
    ]);
  });

  it('orders chains by what is most pressing in them', () => {
    expect(chains.chains.map(({ obstacle: { id }, standing }) => [id, standing])).toEqual([
      ['late', 'overdue'],
      ['perhaps-late', 'past-due'],
      ['unanswered-unreported', 'unanswered'],
      ['unanswered', 'unanswered'],
      ['due', 'due'],
      ['no-deadline', 'no-deadline'],
      ['all-done', 'carried-out'],
      ['gone', 'resolved'],
    ]);
  });

  it('joins obstacles and directives both ways; what is unknown or not known yet is passed over', () => {
    const [late] = chains.chains;
    expect(ids(late?.directives ?? [])).toEqual(['over-145', 'over-9', 'done']);
    const answersOf = (id: string) =>
      chains.directives.find((link) => link.directive.id === id)?.answers.map((row) => row.id);
    expect(answersOf('over-9')).toEqual(['late']);
    expect(answersOf('free')).toEqual(['no-deadline']);
    expect(answersOf('answers-later')).toEqual([]);
  });

  it('without a date of its own, a row is known from the date of its document', () => {
    const documents = [aDocument({ id: 'young', issuedOn: dateOf('2025-09-01') })];
    const undated = {
      ...nothingElse,
      obstacles: [obstacle('o', { raisedOn: null, document: 'young' })],
      directives: [directive('d', ['o'], { issuedOn: null, document: 'young' })],
      documents,
    };
    const before = obstacleChains(undated, '2025-08-31');
    expect([before.chains.length, before.directives.length]).toEqual([0, 0]);
    const [chain] = obstacleChains(undated, '2025-09-01').chains;
    expect(chain?.age).toBeNull();
    expect(chain?.document?.id).toBe('young');
    expect(ids(chain?.directives ?? [])).toEqual(['d']);
  });

  it('what came of a directive is not known before it was carried out', () => {
    const outcome = textOf('đã tuyển đủ');
    const rows = [directive('d', [], { status: 'resolved', resolvedOn: dateOf('2025-06-01'), outcome })];
    const outcomeOn = (on: string) => obstacleChains({ ...nothingElse, directives: rows }, on).directives[0]?.outcome;
    expect(outcomeOn('2025-05-31')).toBeNull();
    expect(outcomeOn('2025-06-01')).toEqual(outcome);
  });

  it('what came of a directive on an unknown day, or so far, is known once nothing is reported later', () => {
    const outcome = textOf('đã tuyển một phần');
    const rows = [directive('d', [], { issuedOn: dateOf('2022-07'), outcome })];
    const data = { ...nothingElse, directives: rows, sources: [aSource({ publishedOn: dateOf('2024-12-16') })] };
    const outcomeOn = (on: string) => obstacleChains(data, on).directives[0]?.outcome;
    expect(outcomeOn('2022-08-01')).toBeNull();
    expect(outcomeOn('2024-12-15')).toBeNull();
    expect(outcomeOn('2024-12-16')).toEqual(outcome);
  });
});

describe('obstacleFindings', () => {
  const findings = obstacleFindings(chains);

  it.each([
    ['overdue as reported', findings.overdue, ['over-145', 'over-9']],
    ['past due with nothing reported, apart', findings.pastDue, ['past-300']],
    ['due within 30 days', findings.dueSoon, ['soon']],
    ['without deadline and outcome', findings.withoutDeadline, ['free', 'unbound', 'answers-later']],
    ['answering no recorded obstacle', findings.withoutObstacle, ['unbound', 'answers-later']],
  ])('directives %s', (_, found, expected) => {
    expect(ids(found)).toEqual(expected);
  });

  it('a directive without deadline is no finding once it is known what came of it', () => {
    const rows = [directive('answered', [], { outcome: textOf('đã có báo cáo') }), directive('silent', [])];
    const known = obstacleFindings(obstacleChains({ ...nothingElse, directives: rows }, day));
    expect(ids(known.withoutDeadline)).toEqual(['silent']);
  });

  it('obstacles that stand without a directive', () => {
    expect(findings.unanswered.map((chain) => chain.obstacle.id)).toEqual(['unanswered-unreported', 'unanswered']);
  });
});

describe('laws of chains', () => {
  const anyDirective = fc
    .record({
      id: fc.uuid(),
      answers: fc.subarray(['late', 'due', 'gone', 'nowhere']),
      issuedOn: fc.option(fc.constantFrom('2025-02-01', '2026-12', '2027').map(dateOf)),
      dueOn: fc.option(fc.constantFrom('2026-01-27', '2026-06', '2026-11-23', '2027', '2026-12-01').map(dateOf)),
      status: fc.constantFrom('open' as const, 'resolved' as const, 'not-reported' as const),
    })
    .map((changes) => aDirective(changes));

  it('every known directive is overdue, past due, due, without deadline or carried out, in that order', () => {
    fc.assert(
      fc.property(fc.array(anyDirective), (rows) => {
        const found = obstacleChains({ ...nothingElse, obstacles, directives: rows }, day);
        const { overdue, pastDue } = obstacleFindings(found);
        expect(overdue.every(({ directive: { status } }) => status !== 'not-reported')).toBe(true);
        expect(pastDue.every(({ directive: { status } }) => status === 'not-reported')).toBe(true);
        found.directives.slice(1).forEach((link, at) => {
          const before = found.directives[at];
          expect(before !== undefined && compareDirectives(before, link) <= 0).toBe(true);
        });
        for (const { directives: own, obstacle: row } of found.chains) {
          expect(ids(own)).toEqual(
            ids(found.directives.filter(({ directive: { answers } }) => answers.includes(row.id))),
          );
        }
      }),
    );
  });
});
