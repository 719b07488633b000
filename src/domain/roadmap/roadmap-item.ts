import type { DirectiveState } from '../obstacles/directive-state.ts';
import type { ChangeForm } from '../records/codes.ts';
import type { LocalText } from '../records/local-text.ts';
import type { Dating, PartialDate } from '../records/partial-date.ts';
import type { ChangeEvent, Directive, Id, LegalDocument, Milestone, Phase, Unit } from '../records/records.ts';
import type { TargetResult, TargetStatus } from '../targets/target-result.ts';

/** A fact that can stand on the road: a row of the data, or the end (`ending`) that a row of `changes` tells of. */
export interface Fact {
  readonly kind: 'phase' | 'milestone' | 'document' | 'change' | 'ending' | 'target' | 'directive';
  readonly id: Id;
}

/**
 * How an item stands to the day:
 * - `done`: over, or happened; `running`: begun, not over;
 * - `ahead`: laid down for a later day; `planned`: only planned for one;
 * - `late`: its day has passed and it certainly was not reached; `unknown`: its day has passed and nothing tells what
 *   became of it;
 * - `unsure`: the date as printed (a month, a year) leaves open whether it lies before or after the day.
 */
export type RoadmapStanding = 'done' | 'running' | 'ahead' | 'planned' | 'late' | 'unknown' | 'unsure';

interface ItemBase {
  /** Stable, as it stands in addresses: `milestone.nq18-issued`, `changes.2025-07-01`. */
  readonly id: string;
  readonly lane: string;
  /** As printed. `endsOn` is null for what happens once, and for an end that no source states; both null: undated. */
  readonly startsOn: PartialDate | null;
  readonly endsOn: PartialDate | null;
  /** How sure the dates are; of several facts `inferred` only where all are. */
  readonly dating: Dating;
  /** How many of the facts have an inferred date. */
  readonly inferred: number;
  /** What a plan had set, shown beside what happened; null when no source names it. */
  readonly plannedOn: PartialDate | null;
  /** The date is that of a plan: when it took place is not known, or was not on the day. */
  readonly isPlan: boolean;
  readonly standing: RoadmapStanding;
  readonly documents: readonly Id[];
  readonly sources: readonly Id[];
  readonly facts: readonly Fact[];
}

/** A phase of a programme. */
export interface PhaseItem extends ItemBase {
  readonly kind: 'phase';
  readonly phase: Phase;
}

/** A milestone of the place or the country. */
export interface MilestoneItem extends ItemBase {
  readonly kind: 'milestone';
  readonly milestone: Milestone;
  readonly unit: Unit;
  /** Days later (+) or earlier (−) than planned; null unless both days are known and it took place. */
  readonly delay: number | null;
}

/** A document at its day of issue. */
export interface DocumentItem extends ItemBase {
  readonly kind: 'document';
  readonly document: LegalDocument;
}

/** Changes of one form. */
export interface FormOfChanges {
  readonly form: ChangeForm;
  readonly count: number;
}

/** All changes that take effect on one date. */
export interface ChangesItem extends ItemBase {
  readonly kind: 'changes';
  /** In the order of the table, with the status that they had on the day. */
  readonly changes: readonly ChangeEvent[];
  /** Those that took or take effect, by form, in the order of the forms; paused and ended ones among them. */
  readonly forms: readonly FormOfChanges[];
  readonly effective: number;
  readonly planned: number;
  /** No source tells whether they were carried out. */
  readonly notKnown: number;
  /** Trials among all of them. */
  readonly pilots: number;
}

/** All pilots and arrangements that were paused or ended on one date. */
export interface EndingsItem extends ItemBase {
  readonly kind: 'endings';
  readonly changes: readonly ChangeEvent[];
  readonly paused: number;
  readonly ended: number;
  readonly pilots: number;
}

/** Targets by what can be said of them on the day. */
export type TargetTally = Readonly<Record<TargetStatus, number>>;

/** The targets of one phase that are due on one date. */
export interface TargetsOfPhase {
  readonly phase: Id;
  readonly tally: TargetTally;
  readonly count: number;
}

/** All targets that are due on one date. */
export interface TargetsItem extends ItemBase {
  readonly kind: 'targets';
  /** Worst first (`rankTargets`). */
  readonly results: readonly TargetResult[];
  readonly tally: TargetTally;
  /** In the order of the table of phases. */
  readonly phases: readonly TargetsOfPhase[];
}

/** A directive at its deadline, or at the day it was carried out with the deadline as what was planned. */
export interface DirectiveItem extends ItemBase {
  readonly kind: 'directive';
  readonly directive: Directive;
  readonly state: DirectiveState;
  /** Days after (+) or before (−) the deadline; null unless both days are known. */
  readonly delay: number | null;
}

export type RoadmapItem =
  | PhaseItem
  | MilestoneItem
  | DocumentItem
  | ChangesItem
  | EndingsItem
  | TargetsItem
  | DirectiveItem;

/** A lane of the road; a programme has one of its own, with its phases. */
export interface RoadmapLane {
  readonly id: string;
  readonly kind: 'programme' | 'place' | 'country' | 'documents' | 'changes' | 'targets' | 'directives';
  /** Name of the programme; null for the other kinds. */
  readonly programme: LocalText | null;
}

/** What one kind of facts gives to the road. Every fact is in an item, or not yet known, or outside. */
export interface RoadmapPart {
  readonly items: readonly RoadmapItem[];
  /** Dated later than the day, and nothing tells that they were known on it. */
  readonly notYetKnown: readonly Fact[];
  /** Not of the road: superseded, told by another fact, or of a unit or an indicator that the data do not hold. */
  readonly outside: readonly Fact[];
}
