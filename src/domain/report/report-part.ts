import type { ReportBlock, ReportCell, ReportChart, ReportRun, ReportTable } from './report-document.ts';

/** A figure of the one-page brief beside the target it is held against. */
export interface BriefFigure {
  readonly id: string;
  /** What it counts (`commune-units`) where another part may give the same count from other evidence. */
  readonly counts?: string;
  /** What is measured, where, from when to when. */
  readonly name: string;
  readonly now: ReportCell;
  readonly asOf: string;
  /** What must be reached; null where no target is set. */
  readonly target: ReportCell | null;
  /** By when; left out where no date is stated. */
  readonly due?: string;
  /** Met, exceeded, on track, behind, or why it cannot be said. */
  readonly standing: string;
  /** The lower, the sooner it is shown; 1 to 9. */
  readonly rank: number;
}

/** One thing that the reader of the brief has to act on. */
export interface BriefItem {
  readonly id: string;
  /** Which target, obstacle or order it is, in few words. */
  readonly what: ReportCell;
  /** How it stands: what is missing, who must act, by when. */
  readonly state: ReportCell;
}

/** The most pressing things of a kind, and how many there are of it in all. */
export interface BriefItems {
  /** The worst or most urgent first. */
  readonly items: readonly BriefItem[];
  /** Never fewer than the items. */
  readonly all: number;
  /** What is counted, in the numbers of the report, where the things are of several kinds ("13 vướng mắc …, 12 chỉ đạo …"). */
  readonly counted?: string;
}

/** Nothing of a kind. */
export const noBriefItems: BriefItems = { items: [], all: 0 };

/** What a subject adds to the one-page brief. */
export interface BriefPart {
  /** One sentence with the main figure; null where nothing is known. */
  readonly headline: readonly ReportRun[] | null;
  readonly figures: readonly BriefFigure[];
  /** What is behind its target or over its limit; null where the subject does not tell. */
  readonly worst: BriefItems | null;
  /** Open obstacles and what is ordered; null where the subject does not tell. */
  readonly obstacles: BriefItems | null;
  /** What is asked for about open obstacles, and by whom; null where the subject does not tell. */
  readonly proposals: BriefItems | null;
  /** Targets whose result cannot be said: which one, and what is missing. */
  readonly unsaid: BriefItems;
  /** Charts that only the brief shows, the most telling first; what they draw is kept with those of the text. */
  readonly charts?: readonly ReportChart[];
}

/** A subject that has nothing for the brief. */
export const nothingForBrief: BriefPart = {
  headline: null,
  figures: [],
  worst: null,
  obstacles: null,
  proposals: null,
  unsaid: noBriefItems,
};

/** A table for an appendix, not yet numbered: T1–T4, T8 and T9 of the reporting forms. */
export interface DraftAppendix {
  readonly kind: 't1' | 't2' | 't3' | 't4' | 't8' | 't9';
  readonly title: string;
  readonly isLandscape: boolean;
  readonly table: ReportTable;
}

/** What one subject gives to a report, in one language, as of one day. */
export interface ReportPart {
  readonly id: string;
  /** Heading of its chapter. */
  readonly title: string;
  /** Its text; headings in it begin at level 2 and are numbered by the report. */
  readonly blocks: readonly ReportBlock[];
  readonly brief: BriefPart;
  readonly appendices: readonly DraftAppendix[];
}
