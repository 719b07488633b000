import { type DocumentForm, documentForms } from '../../domain/report/report-document.ts';
import type { DraftAppendix } from '../../domain/report/report-part.ts';
import { readViewCode } from '../../domain/report/view-code.ts';
import { visibleText } from '../../domain/text/invisible-characters.ts';
import { parseDay } from '../../domain/time/partial-date.ts';

/** The one-page brief for the Standing Committee, the full report, or its appendices alone. */
export const reportProducts = ['brief', 'report', 'appendices'] as const;
export type ReportProduct = (typeof reportProducts)[number];

/**
 * Who issues: UBND tỉnh and Sở Nội vụ in the State's form, Tỉnh ủy and Ban Tổ chức Tỉnh ủy in the Party's, or another
 * body named by the reader.
 */
export const issuerKinds = ['committee', 'home-affairs', 'party-committee', 'party-organisation', 'other'] as const;
export type IssuerKind = (typeof issuerKinds)[number];

/** Kinds of appendices in the order in which they are numbered. */
export const appendixKinds = ['t1', 't2', 't3', 't4', 't8', 't9'] as const satisfies readonly DraftAppendix['kind'][];
export type AppendixKind = (typeof appendixKinds)[number];

/** Code and data version that stand on a printed copy, by which it was opened again. */
export interface PrintedCopy {
  readonly code: string;
  readonly version: string;
}

/** What the reader has chosen for the paper; day and package belong to the whole site. */
export interface ReportParams {
  readonly product: ReportProduct;
  readonly issuer: IssuerKind;
  /** Name of another issuer; null for a blank, and with any other kind. */
  readonly name: string | null;
  /** Form of another issuer; the others have one of their own, and it says `state`. */
  readonly form: DocumentForm;
  /** Body above the issuer; null for the one it has. */
  readonly parent: string | null;
  /** Place of issue; null for the place of the package. */
  readonly place: string | null;
  /** Date of issue, `YYYY-MM-DD`; null leaves day and month blank. */
  readonly date: string | null;
  /** Period reported on, `YYYY-MM-DD`; it stands in the subject and cuts no figures. */
  readonly from: string | null;
  readonly to: string | null;
  /** Parts in the order wanted; null for all in their usual order, empty for none. */
  readonly parts: readonly string[] | null;
  /** Appendices wanted; null for all there are. */
  readonly appendices: readonly AppendixKind[] | null;
  /** Whether the first page has a QR code. */
  readonly qr: boolean;
  /** The paper from which the page was opened; null otherwise. */
  readonly printed: PrintedCopy | null;
}

/**
 * A change of the choices, made at once and of those that hold by then: the page may still be drawn for older ones. What
 * changes nothing gives back the same object.
 */
export type ChangeParams = (present: ReportParams) => ReportParams;

/** The choices of a page that is asked for nothing. */
export const defaultReportParams: ReportParams = {
  product: 'brief',
  issuer: 'committee',
  name: null,
  form: 'state',
  parent: null,
  place: null,
  date: null,
  from: null,
  to: null,
  parts: null,
  appendices: null,
  qr: true,
  printed: null,
};

/** Longest name of a body or place, in characters. */
export const longestName = 150;
const longestVersion = 60;
const mostParts = 30;
/** What an address says for an empty choice. */
const nothing = 'none';

function oneOf<T extends string>(known: readonly T[], text: string | undefined): T | null {
  return known.find((value) => value === text) ?? null;
}

/**
 * A name as it is printed: what can be seen of it, in NFC, single spaces, none at the edges, not too long; null where
 * nothing is left.
 */
export function nameFrom(text: string | undefined): string | null {
  const name = visibleText(text ?? '')
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return name === '' || name.length > longestName ? null : name;
}

function isPartId(text: string): boolean {
  return text.length <= 60 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** A list as it stands in an address: null where it says nothing readable, empty only where it says so. */
function listFrom<T extends string>(text: string | undefined, read: (part: string) => T | null): readonly T[] | null {
  if (text === undefined) return null;
  if (text === nothing) return [];
  const found = [...new Set(text.split(',').flatMap((part) => read(part) ?? []))].slice(0, mostParts);
  return found.length === 0 ? null : found;
}

function printedFrom(code: string | undefined, version: string | undefined): PrintedCopy | null {
  const read = readViewCode(code ?? '');
  if (read === null || version === undefined || !/^[\w.+-]+$/.test(version) || version.length > longestVersion)
    return null;
  return { code: read, version };
}

/** Reads the choices from an address; what is missing or misspelt reads as absent. */
export function parseReportParams(search: Readonly<Record<string, string>>): ReportParams {
  const issuer = oneOf(issuerKinds, search['issuer']) ?? defaultReportParams.issuer;
  const isOther = issuer === 'other';
  const kinds = listFrom(search['appendices'], (part) => oneOf(appendixKinds, part));
  return {
    product: oneOf(reportProducts, search['product']) ?? defaultReportParams.product,
    issuer,
    name: isOther ? nameFrom(search['name']) : null,
    form: (isOther ? oneOf(documentForms, search['form']) : null) ?? defaultReportParams.form,
    parent: nameFrom(search['parent']),
    place: nameFrom(search['place']),
    date: parseDay(search['date'] ?? ''),
    from: parseDay(search['from'] ?? ''),
    to: parseDay(search['to'] ?? ''),
    parts: listFrom(search['parts'], (part) => (isPartId(part) && part !== nothing ? part : null)),
    // In the order of the forms, so that equal choices have equal addresses.
    appendices: kinds === null ? null : appendixKinds.filter((kind) => kinds.includes(kind)),
    qr: search['qr'] !== 'no',
    printed: printedFrom(search['code'], search['version']),
  };
}

function listText(list: readonly string[] | null): string | null {
  if (list === null) return null;
  return list.length === 0 ? nothing : list.join(',');
}

/** Writes the choices for an address; whatever is as usual is left out. */
export function serialiseReportParams(params: ReportParams): Readonly<Record<string, string>> {
  const { product, issuer, name, form, parent, place, date, from, to, parts, appendices, qr, printed } = params;
  const isOther = issuer === 'other';
  const entries: readonly (readonly [key: string, text: string | null])[] = [
    ['product', product === defaultReportParams.product ? null : product],
    ['issuer', issuer === defaultReportParams.issuer ? null : issuer],
    ['name', isOther ? name : null],
    ['form', isOther && form !== defaultReportParams.form ? form : null],
    ['parent', parent],
    ['place', place],
    ['date', date],
    ['from', from],
    ['to', to],
    ['parts', listText(parts)],
    ['appendices', listText(appendices)],
    ['qr', qr ? null : 'no'],
    ['code', printed?.code ?? null],
    ['version', printed?.version ?? null],
  ];
  return Object.fromEntries(entries.flatMap(([key, text]) => (text === null ? [] : [[key, text]])));
}
