import type { DocumentForm } from '../../domain/report/report-document.ts';

/**
 * Where a measure comes from: Nghị định 30/2020/NĐ-CP, Hướng dẫn 36-HD/VPTW (2018), Hướng dẫn 05-HD/VPTW (27/5/2026),
 * or the common practice of offices where no rule says it.
 */
export type FormSource = 'nd-30-2020' | 'hd-36-2018' | 'hd-05-2026' | 'practice';

/** A measure as this product prints it, within what its source permits. */
export interface Measure {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly source: FormSource;
  /** False where the text of the source could not be had, where published descriptions disagree, or for mere practice. */
  readonly confirmed: boolean;
}

/** Type of one element of the form; size in pt. */
export interface TypeMeasure extends Measure {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
}

/** Distances from the edges of the sheet, in mm, the same for upright and turned sheets. */
export interface SheetMargins {
  readonly top: Measure;
  readonly bottom: Measure;
  readonly left: Measure;
  readonly right: Measure;
}

/** Distance between the lines of the body: in multiples of single spacing, or an exact distance in pt. */
export type LineSpacing = { readonly kind: 'multiple' | 'exact'; readonly distance: Measure };

/** Types of the elements of a document, named as the rules of form name them. */
export interface FormTypes {
  /** Quốc hiệu; in the Party's form the name of the Party. */
  readonly nation: TypeMeasure;
  /** Tiêu ngữ; the Party's form has none. */
  readonly motto: TypeMeasure | null;
  readonly parent: TypeMeasure;
  readonly issuer: TypeMeasure;
  readonly number: TypeMeasure;
  readonly placeAndDate: TypeMeasure;
  readonly typeName: TypeMeasure;
  readonly subject: TypeMeasure;
  readonly body: TypeMeasure;
  /** The body of the one-page brief: the least that the form permits. */
  readonly briefBody: TypeMeasure;
  readonly authority: TypeMeasure;
  readonly signerTitle: TypeMeasure;
  readonly recipientsLabel: TypeMeasure;
  readonly recipients: TypeMeasure;
  readonly pageNumber: TypeMeasure;
  readonly appendixNumber: TypeMeasure;
  readonly appendixTitle: TypeMeasure;
  readonly attachedTo: TypeMeasure;
  /** Largest type of a table; a wide one goes down to the least and no further. */
  readonly table: TypeMeasure;
}

/** All measures of one form. */
export interface OfficialForm {
  readonly margins: SheetMargins;
  readonly types: FormTypes;
  /** First line of a paragraph, mm. */
  readonly indent: Measure;
  /** Gap between paragraphs, pt. */
  readonly paragraphGap: Measure;
  readonly line: LineSpacing;
  /** Rule below issuer and subject, as a share of the line of text; null where the form puts signs in its place. */
  readonly shortRule: Measure | null;
  /** Signs below the issuer and below the subject; null where the form has a rule there. */
  readonly issuerSign: string | null;
  readonly subjectSign: string | null;
  readonly recipientsUnderlined: boolean;
  /** Rules of tables and of the head, pt. */
  readonly rule: Measure;
  /** Top of the page number from the upper edge, mm. Centred, from page 2, in Arabic digits. */
  readonly pageNumberTop: Measure;
}

/** Upright A4 in mm; a turned sheet exchanges them. */
export const sheetSize = { width: 210, height: 297 } as const;

/** Distance of lines that Times New Roman and Tinos have by themselves ("single"), as a multiple of their size. */
export const singleLine = 1.149;

function measure(source: FormSource, value: number, least: number, most: number, confirmed = true): Measure {
  return { value, least, most, source, confirmed };
}

const upright = { bold: false, italic: false, caps: false };
const bold = { ...upright, bold: true };
const boldCaps = { ...bold, caps: true };
const italic = { ...upright, italic: true };

/** Practice of offices, which no rule obtained here confirms. */
const tableType = { ...measure('practice', 12, 10, 12, false), ...upright };
const tableRule = measure('practice', 0.75, 0.5, 0.75, false);
const pageNumberTop = measure('practice', 10, 8, 14, false);

const state: OfficialForm = {
  margins: {
    // A millimetre more than the least: printers and PDF files round to parts of one.
    top: measure('nd-30-2020', 21, 20, 25),
    bottom: measure('nd-30-2020', 21, 20, 25),
    left: measure('nd-30-2020', 31, 30, 35),
    right: measure('nd-30-2020', 16, 15, 20),
  },
  types: {
    nation: { ...measure('nd-30-2020', 12, 12, 13), ...boldCaps },
    motto: { ...measure('nd-30-2020', 13, 13, 14), ...bold },
    parent: { ...measure('nd-30-2020', 12, 12, 13), ...upright, caps: true },
    issuer: { ...measure('nd-30-2020', 12, 12, 13), ...boldCaps },
    number: { ...measure('nd-30-2020', 13, 13, 13), ...upright },
    placeAndDate: { ...measure('nd-30-2020', 13, 13, 14), ...italic },
    typeName: { ...measure('nd-30-2020', 14, 13, 14), ...boldCaps },
    subject: { ...measure('nd-30-2020', 14, 13, 14), ...bold },
    body: { ...measure('nd-30-2020', 14, 13, 14), ...upright },
    briefBody: { ...measure('nd-30-2020', 13, 13, 14), ...upright },
    authority: { ...measure('nd-30-2020', 14, 13, 14), ...boldCaps },
    signerTitle: { ...measure('nd-30-2020', 14, 13, 14), ...boldCaps },
    recipientsLabel: { ...measure('nd-30-2020', 12, 12, 12), ...bold, italic: true },
    recipients: { ...measure('nd-30-2020', 11, 11, 11), ...upright },
    pageNumber: { ...measure('nd-30-2020', 13, 13, 14), ...upright },
    appendixNumber: { ...measure('nd-30-2020', 14, 13, 14), ...bold },
    appendixTitle: { ...measure('nd-30-2020', 14, 13, 14), ...boldCaps },
    attachedTo: { ...measure('nd-30-2020', 14, 13, 14), ...italic },
    table: tableType,
  },
  indent: measure('nd-30-2020', 12.7, 10, 12.7),
  paragraphGap: measure('nd-30-2020', 6, 6, 12),
  line: { kind: 'multiple', distance: measure('nd-30-2020', 1.1, 1, 1.5) },
  shortRule: measure('nd-30-2020', 0.4, 1 / 3, 1 / 2),
  issuerSign: null,
  subjectSign: null,
  recipientsUnderlined: false,
  rule: tableRule,
  pageNumberTop,
};

const party: OfficialForm = {
  margins: {
    top: measure('hd-36-2018', 20, 20, 20),
    bottom: measure('hd-36-2018', 20, 20, 20),
    left: measure('hd-36-2018', 30, 30, 30),
    right: measure('hd-36-2018', 15, 15, 15),
  },
  types: {
    // Published descriptions of the newer guidance give 13 to 15.
    nation: { ...measure('hd-36-2018', 15, 13, 15, false), ...boldCaps },
    motto: null,
    parent: { ...measure('hd-36-2018', 14, 14, 14), ...upright, caps: true },
    issuer: { ...measure('hd-36-2018', 14, 14, 14), ...boldCaps },
    number: { ...measure('hd-36-2018', 14, 14, 14), ...upright },
    placeAndDate: { ...measure('hd-36-2018', 14, 14, 14), ...italic },
    typeName: { ...measure('hd-36-2018', 16, 15, 16), ...boldCaps },
    subject: { ...measure('hd-36-2018', 14, 14, 15), ...bold },
    body: { ...measure('hd-05-2026', 14, 14, 14, false), ...upright },
    briefBody: { ...measure('hd-05-2026', 14, 14, 14, false), ...upright },
    authority: { ...measure('hd-36-2018', 14, 14, 14), ...boldCaps },
    signerTitle: { ...measure('hd-36-2018', 14, 14, 14), ...upright, caps: true },
    recipientsLabel: { ...measure('hd-36-2018', 14, 14, 14), ...upright },
    recipients: { ...measure('hd-36-2018', 12, 11, 12, false), ...upright },
    pageNumber: { ...measure('hd-36-2018', 14, 13, 14), ...upright },
    appendixNumber: { ...measure('practice', 14, 13, 14, false), ...bold },
    appendixTitle: { ...measure('practice', 14, 13, 14, false), ...boldCaps },
    attachedTo: { ...measure('practice', 14, 13, 14, false), ...italic },
    table: tableType,
  },
  indent: measure('hd-05-2026', 10, 10, 10, false),
  paragraphGap: measure('hd-36-2018', 6, 6, 12, false),
  line: { kind: 'exact', distance: measure('hd-05-2026', 18, 18, 20, false) },
  shortRule: null,
  issuerSign: '*',
  subjectSign: '-----',
  recipientsUnderlined: true,
  rule: tableRule,
  pageNumberTop,
};

/** The measures of each form: one place for all that paper, screen and files have to agree on. */
export const officialForms: Readonly<Record<DocumentForm, OfficialForm>> = { state, party };

/** The measures of a document: those of its form, on one page with the body of the brief. */
export function formOf(form: DocumentForm, isOnePage: boolean): OfficialForm {
  const measures = officialForms[form];
  return isOnePage ? { ...measures, types: { ...measures.types, body: measures.types.briefBody } } : measures;
}
