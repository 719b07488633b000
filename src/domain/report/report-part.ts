import type { ReportBlock, ReportCell, ReportRun, ReportTable } from './report-document.ts';

/** A figure of the one-page brief beside the target it is held against. */
export interface BriefFigure {
  readonly id: string;
  /** What it counts (`commune-units`) where another part may give the same count from other evidence. */
  readonly counts?: string;
  /** What is measured, where, from when to when. */
  readonly name: string;
  readonly now: ReportCell;
  readonly asOf: string;
  /** What must be reached by when; null where no target is set. */
  readonly target: ReportCell | null;
  /** Met, exceeded, on track, behind, or why it cannot be said. */
  readonly standing: string;
  /** The lower, the sooner it is shown; 1 to 9. */
  readonly rank: number;
}

/** What a subject adds to the one-page brief. */
export interface BriefPart {
  /** One sentence with the main figure; null where nothing is known. */
  readonly headline: readonly ReportRun[] | null;
  readonly figures: readonly BriefFigure[];
  /** What is worst, worst first: one line each. */
  readonly worst: readonly (readonly ReportRun[])[];
  /** Open obstacles and what is proposed or ordered, most urgent first: one line each. */
  readonly obstacles: readonly (readonly ReportRun[])[];
}

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
