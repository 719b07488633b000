import type { PageInput } from '../../data/page-input.ts';
import type { ChangeParty, ChangeRow } from '../../domain/changes/change-rows.ts';
import type { FormRow } from '../../domain/changes/counts-by-form.ts';
import type { ChangeForm } from '../../domain/records/codes.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { LegalDocument } from '../../domain/records/records.ts';
import type { ReportColumn, ReportRow } from '../../domain/report/report-document.ts';
import type { DraftAppendix } from '../../domain/report/report-part.ts';
import { citeDocument } from '../../ui/citation.ts';
import { codeNames } from '../../ui/code-names.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { emptyCell, wordsCell } from '../../ui/sheets/report-cells.ts';
import { sourcesNote } from '../../ui/sheets/report-notes.ts';
import { inferredSign } from '../../ui/words/inferred-time.ts';
import { reorganisationMessages } from './reorganisation-messages.ts';
import type { ReorganisationModel } from './reorganisation-model.ts';
import {
  actNames,
  type ActRows,
  issuerName,
  numberedName,
  rowsByYear,
  type YearRows,
} from './reorganisation-report-acts.ts';
import { type ReorganisationReportMessages, reorganisationReportMessages } from './reorganisation-report-messages.ts';

/** From this share of rows on that cite their act in full, the column of acts is wide. */
const manySingle = 0.15;

function columnsOf({ number, t9 }: ReorganisationReportMessages, isWide: boolean): readonly ReportColumn[] {
  const words = { isNumber: false, rule: null } as const;
  return [
    { ...words, id: 'no', heads: [number], index: 'A', width: 4 },
    { ...words, id: 'old', heads: [t9.columns.old], index: 'B', width: isWide ? 28 : 32 },
    { ...words, id: 'form', heads: [t9.columns.form], index: 'C', width: 10 },
    { ...words, id: 'new', heads: [t9.columns.new], index: 'D', width: 23 },
    { ...words, id: 'decision', heads: [t9.columns.decision], index: 'E', width: isWide ? 22 : 18 },
    { ...words, id: 'effective', heads: [t9.columns.effective], index: 'F', width: 8 },
    { id: 'posts', heads: [t9.columns.posts], index: '1', isNumber: true, width: 6, rule: null },
  ];
}

/** From so many changes on the table is set in the least type: it runs over many pages. */
const manyChanges = 60;

/** Forms that take no unit, and forms that leave none. */
const formsFromNothing: ReadonlySet<ChangeForm> = new Set(['establishment']);
const formsToNothing: ReadonlySet<ChangeForm> = new Set(['dissolution', 'cessation']);

/** Names of one side of a change; how many there are where the source names none or only some. */
function partiesText(
  parties: readonly ChangeParty[],
  stated: number | null,
  isEmptyByForm: boolean,
  language: Language,
): string {
  const { t9 } = reorganisationReportMessages[language];
  const { partOf, unnamed } = reorganisationMessages[language];
  if (parties.length === 0 && stated === null) return isEmptyByForm ? '' : unnamed;
  const names = parties.map(({ id, unit, share }) => {
    const name = unit?.name[language] ?? id;
    return share === 'part' ? `${name} (${partOf})` : name;
  });
  if (stated === null || stated === names.length) return names.join('; ');
  const count = formatNumber(stated, language);
  return names.length === 0 ? t9.statedCount(count) : t9.namedOf(names.join('; '), count);
}

/** Clause, document and issuer of a change, as they are cited on paper. */
export function decisionText({ change, document }: ChangeRow, language: Language): string {
  const clause = change.clause?.[language] ?? null;
  if (document === null) return clause ?? reorganisationMessages[language].noDocument;
  const cited = `${citeDocument(document, language)}, ${document.issuer[language]}`;
  return clause === null ? cited : `${clause}, ${cited}`;
}

/** What a row of the table says of its act: the clause alone below the act, all of it otherwise. */
function decisionCellText(row: ChangeRow, actName: string | null, language: Language): string {
  const { change, document } = row;
  const clause = change.clause?.[language] ?? null;
  const cited =
    document === null ? null : (actName ?? `${citeDocument(document, language)}, ${issuerName(document, language)}`);
  if (clause === null && cited === null) return reorganisationMessages[language].noDocument;
  return [clause, cited].filter((part) => part !== null).join(', ');
}

function isInferred({ change: { effectiveOn, dating } }: ChangeRow): boolean {
  return effectiveOn !== null && dating.basis === 'inferred';
}

/** The day of effect; what is inferred carries a sign that a note explains. */
function effectiveText(row: ChangeRow, language: Language): string {
  const { effectiveOn } = row.change;
  if (effectiveOn === null) return reorganisationReportMessages[language].t9.noDate;
  return `${formatDate(effectiveOn.iso, language)}${isInferred(row) ? inferredSign : ''}`;
}

function rowOf(row: ChangeRow, number: string, actName: string | null, language: Language): ReportRow {
  const { change } = row;
  const form = codeNames[language].form[change.form];
  const isUnnamed = row.originals.length + row.resulting.length === 0;
  const old = partiesText(row.originals, change.originalsStated, formsFromNothing.has(change.form), language);
  const now = partiesText(row.resulting, change.resultingStated, formsToNothing.has(change.form), language);
  return {
    id: change.id,
    kind: 'row',
    cells: [
      wordsCell(number),
      // A change of which neither side is named still has to say what it was.
      wordsCell(isUnnamed ? [change.title[language], old].filter((part) => part !== '').join(': ') : old),
      wordsCell(change.pilot ? reorganisationReportMessages[language].t9.pilot(form) : form),
      wordsCell(now),
      wordsCell(decisionCellText(row, actName, language)),
      wordsCell(effectiveText(row, language)),
      emptyCell,
    ],
  };
}

/** An act with its date, issuer and, where it is the same for all, the day of effect. */
function actText({ document, rows }: ActRows, language: Language): string {
  const { t9, effectiveOn } = reorganisationReportMessages[language];
  const days = [...new Set(rows.map((row) => effectiveText(row, language)))];
  const [day] = days;
  const cited = `${citeDocument(document, language)}, ${document.issuer[language]}`;
  const effective = day === undefined || days.length > 1 ? cited : `${cited}; ${effectiveOn(day)}`;
  return t9.act(effective, formatNumber(rows.length, language));
}

/** What the rows below the head of an act call it. */
function namesOfActs(years: readonly YearRows[], language: Language): ReadonlyMap<LegalDocument, string> {
  return actNames([...new Set(years.flatMap(({ acts }) => acts.map(({ document }) => document)))], language);
}

/** The rows of all changes with their heads, numbered from first to last. */
function tableRows(
  years: readonly YearRows[],
  names: ReadonlyMap<LegalDocument, string>,
  width: number,
  language: Language,
): readonly ReportRow[] {
  const { t9 } = reorganisationReportMessages[language];
  const number = (value: number) => formatNumber(value, language);
  const head = (id: string, text: string): ReportRow => ({
    id,
    kind: 'group',
    cells: Array.from({ length: width }, (_, at) => (at === 1 ? wordsCell(text) : emptyCell)),
  });
  let last = 0;
  const numbered = (rows: readonly ChangeRow[], actName: string | null) =>
    rows.map((row) => {
      last += 1;
      return rowOf(row, number(last), actName, language);
    });
  return years.flatMap(({ year, count, single, acts }) => {
    const name = year === '' ? t9.undated(number(count)) : t9.year(year, number(count));
    const [only] = acts;
    const isOne = year !== '' && only !== undefined && only.rows.length === count;
    return [
      head(`year-${year}`, isOne ? t9.yearOfAct(year, actText(only, language)) : name),
      ...numbered(single, null),
      ...acts.flatMap((act) => [
        ...(isOne ? [] : [head(`act-${year}-${act.document.id}`, actText(act, language))]),
        ...numbered(act.rows, names.get(act.document) ?? null),
      ]),
    ];
  });
}

/** Changes that are not in force, in words; pilots in force are, and stand in the table. */
export function leftOutTexts(forms: readonly FormRow[], language: Language): readonly string[] {
  const text = reorganisationReportMessages[language];
  const count = (key: 'paused' | 'planned' | 'notKnown') => forms.reduce((sum, row) => sum + row[key], 0);
  return (['paused', 'planned', 'notKnown'] as const).flatMap((key) =>
    count(key) === 0 ? [] : [text[key](formatNumber(count(key), language))],
  );
}

/** T9: what became of every unit that was rearranged, one row a change in force on the day, by year and act. */
export function successionAppendix(input: PageInput, model: ReorganisationModel, language: Language): DraftAppendix {
  const text = reorganisationReportMessages[language];
  const { t9 } = text;
  const inForce = model.rows.filter(({ change }) => change.status === 'in-force');
  const pilots = inForce.filter(({ change }) => change.pilot).length;
  const number = (value: number) => formatNumber(value, language);
  const years = rowsByYear(inForce);
  const single = years.flatMap((year) => year.single.filter(({ document }) => document !== null)).length;
  const columns = columnsOf(text, single >= manySingle * inForce.length);
  const names = namesOfActs(years, language);
  const rows = tableRows(years, names, columns.length, language);
  const [act] = years.flatMap(({ acts }) => acts);
  const day = formatDate(model.day, language);
  const leftOut = leftOutTexts(model.forms, language);
  return {
    kind: 't9',
    title: t9.title,
    isLandscape: true,
    table: {
      id: 'reorganisation-t9',
      title: t9.title,
      unitLine: null,
      columns,
      rows,
      notes: [
        [
          inForce.length === 0 ? t9.nothing(day) : t9.rows(number(inForce.length - pilots), number(pilots), day),
          ...(leftOut.length === 0 ? [] : [t9.leftOut(leftOut.join('; '))]),
        ].join(' '),
        act === undefined ? null : t9.shortened(names.get(act.document) ?? '', numberedName(act.document, language)),
        inForce.length === 0
          ? null
          : [...(inForce.some(isInferred) ? [t9.inferred(inferredSign)] : []), t9.postsUnknown].join(' '),
        sourcesNote(
          input.data.sources,
          inForce.map(({ change }) => change.source),
          language,
        ),
      ].filter((note) => note !== null),
      ...(inForce.length >= manyChanges ? { isCompact: true as const } : {}),
    },
  };
}
