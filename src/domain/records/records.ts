import type {
  Block,
  ChangeForm,
  ChangeStatus,
  Confidence,
  DocumentKind,
  IndicatorKind,
  Level,
  MilestoneKind,
  ObservationStatus,
  ObstacleCategory,
  ProgressStatus,
  Qualifier,
  SourceKind,
  StaffKind,
  StaffMeasure,
  TargetRule,
  TileLayout,
  UnitKind,
} from './codes.ts';
import type { LocalText } from './local-text.ts';
import type { Dating, PartialDate } from './partial-date.ts';

/** Identifier of a row: lowercase ASCII slug that never changes. */
export type Id = string;

/** A publication that figures and facts are read from. Title and publisher stand as printed. */
export interface Source {
  readonly id: Id;
  readonly title: string;
  readonly publisher: string;
  /** Day printed on the publication; null when none is printed. */
  readonly publishedOn: PartialDate | null;
  /** Null when the address is not known. */
  readonly url: string | null;
  readonly kind: SourceKind;
  readonly note: LocalText | null;
}

/** A legal or Party document. Its identity is number + date + issuer: there are two 18-NQ/TW. */
export interface LegalDocument {
  readonly id: Id;
  /** Null when the source names the document without its number. */
  readonly number: string | null;
  readonly kind: DocumentKind;
  readonly issuer: LocalText;
  readonly issuedOn: PartialDate | null;
  readonly effectiveOn: PartialDate | null;
  readonly endedOn: PartialDate | null;
  readonly subject: LocalText;
  readonly replaces: readonly Id[];
  readonly implements: readonly Id[];
  readonly source: Id;
  readonly dating: Dating;
  readonly note: LocalText | null;
}

/** A phase of a programme, such as 2021–2025 of the rearrangement of public service units. */
export interface Phase {
  readonly id: Id;
  readonly programme: Id;
  readonly programmeName: LocalText;
  readonly name: LocalText;
  readonly startsOn: PartialDate | null;
  readonly endsOn: PartialDate | null;
  readonly document: Id | null;
  readonly source: Id;
  readonly dating: Dating;
  readonly note: LocalText | null;
}

/** A dated (or knowingly undated) event. */
export interface Milestone {
  readonly id: Id;
  readonly title: LocalText;
  readonly unit: Id;
  readonly startsOn: PartialDate | null;
  readonly endsOn: PartialDate | null;
  /** Day a plan had set for it, where a source names one beside the day it took place; null otherwise. */
  readonly plannedOn: PartialDate | null;
  readonly dating: Dating;
  readonly kind: MilestoneKind;
  /** One of the few that mark the road for a reader at the back of a meeting room. */
  readonly major: boolean;
  readonly phase: Id | null;
  readonly document: Id | null;
  readonly source: Id;
  readonly note: LocalText | null;
}

/**
 * An organisation or administrative unit in one state of name, kind and parent (W3C ORG).
 * A rename or a change of parent ends the row and opens another, joined by a change of that form.
 * `code` alone is no identity: 23284 was phường Duy Tân and is now phường Đăk Cấm.
 */
export interface Unit {
  readonly id: Id;
  readonly name: LocalText;
  /** Proper name without its kind ("Đăk Cấm"); null for organisations. */
  readonly shortName: string | null;
  readonly aliases: readonly string[];
  readonly kind: UnitKind;
  /** Null for administrative units, which belong to no block. */
  readonly block: Block | null;
  readonly level: Level;
  readonly parent: Id | null;
  readonly code: string | null;
  /** First day of this state; null when it began before the record or on an unknown day. */
  readonly validFrom: PartialDate | null;
  /** Last day of this state (inclusive); null while it lives or when the day is unknown. */
  readonly validTo: PartialDate | null;
  readonly source: Id;
  readonly note: LocalText | null;
}

/** A reorganisation (W3C ORG ChangeEvent). */
export interface ChangeEvent {
  readonly id: Id;
  readonly title: LocalText;
  readonly form: ChangeForm;
  readonly status: ChangeStatus;
  /** A time-limited trial (thí điểm): counted apart. */
  readonly pilot: boolean;
  readonly effectiveOn: PartialDate | null;
  /** Day a pilot or an arrangement was paused or ended. */
  readonly endedOn: PartialDate | null;
  readonly dating: Dating;
  readonly phase: Id | null;
  readonly document: Id | null;
  /** Clause of the document ("khoản 89 Điều 1"). */
  readonly clause: LocalText | null;
  /** Words of the source where they differ from the form ("thành lập … trên cơ sở …"). */
  readonly wording: LocalText | null;
  /** Number of units that went in or came out as the source gives it, where it does not name them all. */
  readonly originalsStated: number | null;
  readonly resultingStated: number | null;
  readonly source: Id;
  readonly note: LocalText | null;
}

/** Who went into a change and who came out of it. */
export interface ChangeUnit {
  readonly change: Id;
  readonly unit: Id;
  readonly role: 'original' | 'resulting';
  /** Whole or part of the unit; a part is never apportioned. */
  readonly share: 'whole' | 'part';
}

/** What is measured. */
export interface Indicator {
  readonly id: Id;
  readonly name: LocalText;
  /** Unit of measure as printed: "người", "biên chế", "tỷ đồng", "%". */
  readonly measure: LocalText;
  /** Which way is wanted; null where neither is. */
  readonly direction: 'down' | 'up' | null;
  readonly kind: IndicatorKind;
  readonly staffMeasure: StaffMeasure | null;
  readonly definition: LocalText;
}

/** One comparable line of figures. Only points of one series make one line, one sum, one rate. */
export interface Series {
  readonly id: Id;
  readonly indicator: Id;
  readonly unit: Id;
  readonly block: Block | null;
  readonly level: Level | null;
  readonly staffKind: StaffKind | null;
  readonly reason: LocalText | null;
  readonly method: LocalText | null;
  readonly decree: Id | null;
  readonly field: LocalText | null;
  readonly autonomyGroup: 1 | 2 | 3 | 4 | null;
  readonly countsWhat: LocalText;
  /** Day from which a cumulative figure counts; null when the source does not state it or it has no meaning. */
  readonly startsWhen: PartialDate | null;
  readonly startsNote: LocalText | null;
}

/** Why a figure is missing: searched and unknown, or a thing that does not exist here. Zero is neither. */
export type Missing = 'unknown' | 'not-applicable';

/** A printed value with its qualifier, or the reason why there is none. */
export type ReportedValue =
  | { readonly value: number; readonly high: number | null; readonly qualifier: Qualifier }
  | { readonly missing: Missing };

/** A figure: one value of one series, for a period or as of a date. */
export interface Observation {
  readonly id: Id;
  readonly series: Id;
  readonly periodStart: PartialDate | null;
  readonly periodEnd: PartialDate | null;
  readonly asOf: PartialDate | null;
  readonly dating: Dating;
  readonly reported: ReportedValue;
  readonly status: ObservationStatus;
  readonly confidence: Confidence;
  readonly source: Id;
  readonly document: Id | null;
  /** Where in the source: paragraph, table, page. */
  readonly locator: LocalText | null;
  readonly note: LocalText | null;
}

/** What must be reached. A revised target is a new row that names the one it revises. */
export interface Target {
  readonly id: Id;
  readonly name: LocalText;
  readonly indicator: Id;
  readonly unit: Id;
  readonly block: Block | null;
  readonly level: Level | null;
  readonly staffKind: StaffKind | null;
  readonly phase: Id;
  readonly rule: TargetRule;
  readonly baselineOn: PartialDate | null;
  /** Null when no source gives it; the target then "cannot be said". */
  readonly baselineValue: number | null;
  /** Percent for `reduce-by-percent`, otherwise in the indicator's unit of measure; null for `complete`. */
  readonly value: number | null;
  /** Upper end where the document gives a band (60–70 %). */
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly dueOn: PartialDate | null;
  /** Series whose points measure this target; null when no comparable series exists. */
  readonly series: Id | null;
  /** Conclusion 40-KL/TW: the shortfall of this earlier target is added to this one. */
  readonly carriesOver: Id | null;
  readonly document: Id | null;
  readonly revises: Id | null;
  readonly confidence: Confidence;
  readonly source: Id;
  readonly dating: Dating;
  readonly note: LocalText | null;
}

/** What stands in the way. */
export interface Obstacle {
  readonly id: Id;
  readonly title: LocalText;
  readonly detail: LocalText;
  /** What somebody asks for to get it out of the way, as the source reports it; null where none is reported. */
  readonly proposal: LocalText | null;
  /** Who asks for it; null where the source names no one. */
  readonly proposedBy: LocalText | null;
  readonly category: ObstacleCategory;
  readonly unit: Id;
  readonly raisedOn: PartialDate | null;
  readonly dating: Dating;
  readonly level: Level;
  readonly status: ProgressStatus;
  /** Day it was out of the way; null while it is not, or when no source names the day. */
  readonly resolvedOn: PartialDate | null;
  readonly blocksTargets: readonly Id[];
  readonly blocksChanges: readonly Id[];
  readonly document: Id | null;
  readonly source: Id;
  readonly note: LocalText | null;
}

/** What was ordered. */
export interface Directive {
  readonly id: Id;
  readonly text: LocalText;
  readonly unit: Id;
  readonly assignedTo: LocalText | null;
  readonly issuedOn: PartialDate | null;
  readonly dueOn: PartialDate | null;
  readonly dating: Dating;
  readonly status: ProgressStatus;
  /** Day it was carried out; null while it is not, or when no source names the day. */
  readonly resolvedOn: PartialDate | null;
  /** What came of it, as a source reports it. */
  readonly outcome: LocalText | null;
  readonly answers: readonly Id[];
  readonly document: Id | null;
  readonly source: Id;
  readonly note: LocalText | null;
}

/** What is known to be unknown. */
export interface Gap {
  readonly id: Id;
  readonly question: LocalText;
  readonly indicator: Id | null;
  readonly unit: Id;
  readonly scope: LocalText | null;
  readonly periodStart: PartialDate | null;
  readonly periodEnd: PartialDate | null;
  /** What would fill the gap. */
  readonly remedy: LocalText | null;
  readonly note: LocalText | null;
}

/** Sources that disagree, kept as they stand, with what the compiler of the data follows and why. */
export interface Contradiction {
  readonly id: Id;
  readonly title: LocalText;
  readonly detail: LocalText;
  readonly observations: readonly Id[];
  readonly documents: readonly Id[];
  readonly units: readonly Id[];
  /** Which version is followed and why; null when none is. */
  readonly followed: LocalText | null;
}

/**
 * Where a unit stands in a tile map. Schematic: the compiler of the data keeps neighbours roughly together, and no side
 * of a tile is a border.
 */
export interface Tile {
  readonly layout: TileLayout;
  readonly unit: Id;
  /** Counted from 1, from west to east and from north to south. */
  readonly column: number;
  readonly row: number;
  readonly note: LocalText | null;
}
