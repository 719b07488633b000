import type { Language } from '../records/local-text.ts';

/**
 * Rules of form of an official document: the State's (Nghị định 30/2020/NĐ-CP) or the Party's (Hướng dẫn 36-HD/VPTW,
 * Hướng dẫn 05-HD/VPTW). The issuing body decides: UBND and Sở Nội vụ write in the State's, Tỉnh ủy and its boards in
 * the Party's; the two are never mixed.
 */
export const documentForms = ['state', 'party'] as const;
export type DocumentForm = (typeof documentForms)[number];

/** A piece of text in one style. A figure names its origin (`originOf`), so that paper and screen lead to the source. */
export interface ReportRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly origin?: string;
}

/** What a cell of a table says: its text as printed, and its number where it is exactly one. */
export interface ReportCell {
  readonly text: string;
  /** The number behind the text; null for words, gaps and figures that are not exact ("hơn 850"). */
  readonly value: number | null;
  readonly origin?: string;
}

/** How the figures of a column follow from others of its row, as the index row says it: `3=1-2`, `4=3*100/1`. */
export type ColumnRule =
  | { readonly kind: 'difference'; readonly from: string; readonly less: string }
  | { readonly kind: 'percent'; readonly part: string; readonly whole: string };

/** A column of an official table. */
export interface ReportColumn {
  readonly id: string;
  /** Headings from top to bottom; columns side by side with the same upper heading share one cell of it. */
  readonly heads: readonly string[];
  /** Its place in the index row: A, B for words; 1, 2, `3=1-2` for figures. Empty in all columns for no such row. */
  readonly index: string;
  readonly isNumber: boolean;
  /** Share of the width, in parts of the sum of all columns. */
  readonly width: number;
  readonly rule: ColumnRule | null;
}

/** A row of an official table, one cell for each column. */
export interface ReportRow {
  readonly id: string;
  readonly cells: readonly ReportCell[];
  /** `total` is the sum of the rows (TỔNG CỘNG, bold); `group` heads the rows below it. */
  readonly kind: 'row' | 'total' | 'group';
}

/** A table as officials print it: unit line above at the right, index row under the heads, notes below. */
export interface ReportTable {
  readonly id: string;
  readonly title: string | null;
  /** "Đơn vị tính: người"; null where the heads say it. */
  readonly unitLine: string | null;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** "Ghi chú": sources, dates, what does not add up and why. */
  readonly notes: readonly string[];
  /** Set in the least type that is still read from paper, where the page is scarce. */
  readonly isCompact?: true;
}

/** A chart of fixed size; what it draws is kept by whoever shows it, under the same id. */
export interface ReportChart {
  readonly id: string;
  readonly title: string;
  /** Titles of several drawings that stand side by side, each above its own; the title then names them all. */
  readonly titles?: readonly string[];
  /** Unit, date and source as one line below it. */
  readonly caption: string;
  /** What the drawing says in words, for those who do not see it. */
  readonly alternative: string;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** A part of the text of a report. Headings carry their number as officials write it: `I.`, `1.`, `1.1.`, `a)`. */
export type ReportBlock =
  | {
      readonly kind: 'heading';
      readonly id: string;
      readonly level: 1 | 2 | 3;
      readonly number: string;
      readonly text: string;
    }
  | { readonly kind: 'paragraph'; readonly id: string; readonly runs: readonly ReportRun[] }
  | { readonly kind: 'bullets'; readonly id: string; readonly items: readonly (readonly ReportRun[])[] }
  | { readonly kind: 'table'; readonly id: string; readonly table: ReportTable }
  | { readonly kind: 'chart'; readonly id: string; readonly chart: ReportChart };

/** The head of the first page. Number and day stay blank: a print is a draft. */
export interface ReportHead {
  /** Body above the issuer (left, first line); null where there is none. */
  readonly parent: string | null;
  readonly issuer: string;
  /** `Số:       /BC-UBND` (State), `Số       -BC/TU` (Party). */
  readonly number: string;
  /** "Kon Tum, ngày     tháng     năm 2026". */
  readonly placeAndDate: string;
  /** "BÁO CÁO", "TÓM TẮT". */
  readonly typeName: string;
  readonly subject: string;
}

/** Who signs: authority (`TM. ỦY BAN NHÂN DÂN`) and title; the name stays blank. */
export interface ReportSignature {
  readonly authority: string | null;
  readonly title: string;
}

/** A table of its own pages and page numbers, turned where it is wide, with both signatures. */
export interface ReportAppendix {
  readonly id: string;
  /** "Phụ lục I". */
  readonly number: string;
  readonly title: string;
  /** "(Kèm theo Báo cáo số      /BC-UBND ngày     /    /2026)". */
  readonly attachedTo: string;
  /** Place and date above the signatures, where the document has no head that says them. */
  readonly placeAndDate?: string;
  readonly isLandscape: boolean;
  readonly table: ReportTable;
  readonly left: ReportSignature;
  readonly right: ReportSignature;
}

/** What every page repeats at its foot: the day and version of the data, and the address that opens this view again. */
export interface ReportFoot {
  readonly asOf: string;
  readonly version: string;
  /** Short code of view and data version, printed beside the QR. */
  readonly code: string;
  readonly address: string;
  /** False where no QR code of the address is wanted. */
  readonly hasQr?: false;
}

/** Words that the form itself has and no part of the report says, in the language of the report. */
export interface ReportWords {
  /** Name of the State or the Party, at the right of the head. */
  readonly nation: string;
  /** Below the name of the State; null in the Party's form. */
  readonly motto: string | null;
  /** The mark of what has not been issued. */
  readonly draft: string;
  /** The mark of made-up data. */
  readonly sample: string;
  readonly recipients: string;
  readonly notes: string;
  /** Stands before the number of a page. */
  readonly page: string;
  /** Stands at the foot of an appendix between its number and that of the page: "Phụ lục III – trang 2". */
  readonly appendixPage: string;
  /** Stand at the foot before the day and the version of the data and before the short code. */
  readonly asOf: string;
  readonly version: string;
  readonly code: string;
  /** What the QR code is for, and its name. */
  readonly scan: string;
  readonly scanName: string;
  /** Stands before what a chart says where its drawing could not be had. */
  readonly missingChart: string;
}

/**
 * A report as one snapshot: paper, Word, Excel and the screen are made of it, so that they cannot disagree.
 * All texts are in its language, NFC, numbers already formatted.
 */
export interface ReportDocument {
  readonly language: Language;
  readonly form: DocumentForm;
  readonly words: ReportWords;
  /** Made-up data: every page says so. */
  readonly isSample: boolean;
  /** Null for an appendix set without a text of its own. */
  readonly head: ReportHead | null;
  readonly blocks: readonly ReportBlock[];
  readonly signature: ReportSignature | null;
  readonly recipients: readonly string[];
  readonly appendices: readonly ReportAppendix[];
  readonly foot: ReportFoot;
}
