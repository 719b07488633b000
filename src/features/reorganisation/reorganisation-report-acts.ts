import type { ChangeRow } from '../../domain/changes/change-rows.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { LegalDocument } from '../../domain/records/records.ts';
import { citeDocument, documentKindNames } from '../../ui/citation.ts';

/** From so many changes in a year on an act heads them by itself, and each row names only its clause. */
const leastOfAct = 3;

/** Changes of one year by the same act. */
export interface ActRows {
  readonly document: LegalDocument;
  readonly rows: readonly ChangeRow[];
}

/** Changes of one year, or of some with few: those by acts of their own first, then act by act. */
export interface YearRows {
  /** `2025`; `2023, 2022, 2020` where each has few; empty where no date is known. */
  readonly year: string;
  readonly count: number;
  readonly single: readonly ChangeRow[];
  readonly acts: readonly ActRows[];
}

function yearOf({ change: { effectiveOn } }: ChangeRow): string {
  return effectiveOn?.iso.slice(0, 4) ?? '';
}

/** A year of fewer changes shares its head with those beside it. */
const leastOfYear = 3;

/** Years that share a head, in the order given. */
function yearGroups(rows: readonly ChangeRow[]): readonly (readonly string[])[] {
  const isFew = (year: string) => year !== '' && rows.filter((row) => yearOf(row) === year).length < leastOfYear;
  const groups: string[][] = [];
  for (const year of new Set(rows.map(yearOf))) {
    const last = groups.at(-1);
    if (last !== undefined && isFew(year) && last.every(isFew)) last.push(year);
    else groups.push([year]);
  }
  return groups;
}

/** Changes by year and, within it, by the acts that order several of them; otherwise in the order given. */
export function rowsByYear(rows: readonly ChangeRow[]): readonly YearRows[] {
  return yearGroups(rows).map((years) => {
    const own = rows.filter((row) => years.includes(yearOf(row)));
    const documents = [...new Set(own.flatMap(({ document }) => document ?? []))];
    const acts = documents
      .map((document) => ({ document, rows: own.filter((row) => row.document === document) }))
      .filter((act) => act.rows.length >= leastOfAct);
    const inActs = new Set(acts.flatMap((act) => act.rows));
    return { year: years.join(', '), count: own.length, single: own.filter((row) => !inActs.has(row)), acts };
  });
}

/** Number and code of the kind at the head of a document number: 1677 and NQ of `1677/NQ-UBTVQH15`, 316 and QĐ of `316-QĐ/TW`. */
const numberHead = /^(?<number>\d+[a-z]?)[/-](?<code>\p{Lu}+)(?=[/-]|$)/u;

function briefName({ number }: LegalDocument): string | null {
  const { number: ordinal, code } = numberHead.exec(number ?? '')?.groups ?? {};
  return ordinal === undefined || code === undefined ? null : `${code} ${ordinal}`;
}

/** Kind and number without date and issuer, for rows below one that gives both. */
export function numberedName(document: LegalDocument, language: Language): string {
  const { kind, number } = document;
  if (number === null) return citeDocument(document, language);
  return `${documentKindNames[language][kind]} ${language === 'vi' ? 'số ' : ''}${number}`;
}

/**
 * The least by which each act is still told from the others of the table: `NQ 1677`, as officials abbreviate; with kind
 * and number in full where two would read alike, or the number has no such head.
 */
export function actNames(documents: readonly LegalDocument[], language: Language): ReadonlyMap<LegalDocument, string> {
  const brief = documents.map(briefName);
  return new Map(
    documents.map((document, at) => {
      const name = brief[at] ?? null;
      const isClear = name !== null && brief.filter((other) => other === name).length === 1;
      return [document, isClear ? name : citeDocument(document, language)];
    }),
  );
}

/** The usual abbreviations of issuers. */
const issuerAbbreviations = [
  ['Ủy ban nhân dân', 'UBND'],
  ['Hội đồng nhân dân', 'HĐND'],
] as const;

/** Name of an issuer as it stands in a narrow column: UBND, HĐND. */
export function issuerName({ issuer }: LegalDocument, language: Language): string {
  const name = issuer[language];
  return language === 'vi'
    ? issuerAbbreviations.reduce((text, [full, abbreviation]) => text.replace(full, abbreviation), name)
    : name;
}
