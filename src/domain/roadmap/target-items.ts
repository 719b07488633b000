import type { Id } from '../records/records.ts';
import { evaluateTargets } from '../targets/evaluate-targets.ts';
import { knownTargets, supersededTargets } from '../targets/known-targets.ts';
import { rankTargets } from '../targets/rank-targets.ts';
import type { TargetResult } from '../targets/target-result.ts';
import { byDate, type DateGroup, originsOf } from './group-of-facts.ts';
import type { RoadmapContext } from './roadmap-context.ts';
import type { Fact, RoadmapPart, RoadmapStanding, TargetsItem, TargetTally } from './roadmap-item.ts';

function tallyOf(results: readonly TargetResult[]): TargetTally {
  const count = (status: TargetResult['status']) => results.filter((result) => result.status === status).length;
  return {
    met: count('met'),
    exceeded: count('exceeded'),
    'on-track': count('on-track'),
    behind: count('behind'),
    'cannot-be-said': count('cannot-be-said'),
  };
}

/** Past its deadline a group is late if one target certainly is, and done only if every one is reached. */
function standingOf(results: readonly TargetResult[], tally: TargetTally): RoadmapStanding {
  if (results.every(({ target }) => target.dueOn === null)) return 'unknown';
  if (!results.every(({ duePassed }) => duePassed)) return 'ahead';
  if (tally.behind > 0) return 'late';
  return tally.met + tally.exceeded === results.length ? 'done' : 'unknown';
}

function targetsItem(group: DateGroup<TargetResult>, phases: readonly Id[]): TargetsItem {
  const results = rankTargets(group.rows);
  const tally = tallyOf(results);
  return {
    kind: 'targets',
    id: `targets.${group.key}`,
    lane: 'targets',
    startsOn: group.on,
    endsOn: null,
    ...originsOf(results.map(({ target }) => target)),
    plannedOn: null,
    isPlan: false,
    standing: standingOf(results, tally),
    facts: results.map(({ target }) => ({ kind: 'target', id: target.id })),
    results,
    tally,
    phases: phases.flatMap((phase) => {
      const own = results.filter(({ target }) => target.phase === phase);
      return own.length === 0 ? [] : [{ phase, tally: tallyOf(own), count: own.length }];
    }),
  };
}

function factOf(id: Id): Fact {
  return { kind: 'target', id };
}

/**
 * Deadlines of the targets that had been set by the day, all of one date as one item, judged as everywhere
 * (`evaluateTargets`). A target that another one revises stands for comparison only: it is outside.
 */
export function targetItems({ data, day, figures }: RoadmapContext): RoadmapPart {
  const known = knownTargets(data, day);
  const knownIds = new Set(known.map(({ id }) => id));
  const superseded = supersededTargets(known);
  const units = new Set(data.units.map(({ id }) => id));
  const counted = known.filter(({ id, unit }) => !superseded.has(id) && units.has(unit));
  const countedIds = new Set(counted.map(({ id }) => id));
  const results = evaluateTargets(data, day, figures).filter(({ target }) => countedIds.has(target.id));
  const judged = new Set(results.map(({ target }) => target.id));
  const named = [...new Set([...data.phases.map(({ id }) => id), ...counted.map(({ phase }) => phase)])];
  return {
    items: byDate(results, ({ target }) => target.dueOn).map((group) => targetsItem(group, named)),
    notYetKnown: data.targets.filter(({ id }) => !knownIds.has(id)).map(({ id }) => factOf(id)),
    outside: known.filter(({ id }) => !judged.has(id)).map(({ id }) => factOf(id)),
  };
}
