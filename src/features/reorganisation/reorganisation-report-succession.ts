import type { PageInput } from '../../data/page-input.ts';
import type { ChangeParty, ChangeRow } from '../../domain/changes/change-rows.ts';
import type { FormRow } from '../../domain/changes/counts-by-form.ts';
import type { ChangeForm } from '../../domain/records/codes.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { ReportColumn, ReportRow } from '../../domain/report/report-document.ts';
import type { DraftAppendix } from '../../domain/report/report-part.ts';
import { citeDocument } from '../../ui/citation.ts';
import { codeNames } from '../../ui/code-names.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { emptyCell, wordsCell } from '../../ui/sheets/report-cells.ts';
import { sourcesNote } from '../../ui/sheets/report-notes.ts';
import { reorganisationMessages } from './reorganisation-messages.ts';
import type { ReorganisationModel } from './reorganisation-model.ts';
import { type ReorganisationReportMessages, reorganisationReportMessages } from './reorganisation-report-messages.ts';

function columnsOf({ number, t9 }: ReorganisationReportMessages): readonly ReportColumn[] {
  const words = { isNumber: false, rule: null } as const;
  return [
    { ...words, id: 'no', heads: [number], index: 'A', width: 4 },
    { ...words, id: 'old', heads: [t9.columns.old], index: 'B', width: 27 },
    { ...words, id: 'form', heads: [t9.columns.form], index: 'C', width: 11 },
    { ...words, id: 'new', heads: [t9.columns.new], index: 'D', width: 22 },
    { ...words, id: 'decision', heads: [t9.columns.decision], index: 'E', width: 25 },
    { ...words, id: 'effective', heads: [t9.columns.effective], index: 'F', width: 10 },
    { id: 'posts', heads: [t9.columns.posts], index: '1', isNumber: true, width: 8, rule: null },
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

function effectiveText({ change: { effectiveOn, dating } }: ChangeRow, language: Language): string {
  const text = reorganisationMessages[language];
  if (effectiveOn === null) return text.undated;
  const date = formatDate(effectiveOn.iso, language);
  return dating.basis === 'inferred' ? `${date} (${text.inferred})` : date;
}

function rowOf(row: ChangeRow, number: string, language: Language): ReportRow {
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
      wordsCell(decisionText(row, language)),
      wordsCell(effectiveText(row, language)),
      emptyCell,
    ],
  };
}

function yearOf({ change: { effectiveOn } }: ChangeRow): string {
  return effectiveOn?.iso.slice(0, 4) ?? '';
}

/** Changes that are not in force, in words; pilots in force are, and stand in the table. */
export function leftOutTexts(forms: readonly FormRow[], language: Language): readonly string[] {
  const text = reorganisationReportMessages[language];
  const count = (key: 'paused' | 'planned' | 'notKnown') => forms.reduce((sum, row) => sum + row[key], 0);
  return (['paused', 'planned', 'notKnown'] as const).flatMap((key) =>
    count(key) === 0 ? [] : [text[key](formatNumber(count(key), language))],
  );
}

/** T9: what became of every unit that was rearranged, one row a change in force on the day, grouped by year. */
export function successionAppendix(input: PageInput, model: ReorganisationModel, language: Language): DraftAppendix {
  const text = reorganisationReportMessages[language];
  const { t9 } = text;
  const columns = columnsOf(text);
  const inForce = model.rows.filter(({ change }) => change.status === 'in-force');
  const number = (value: number) => formatNumber(value, language);
  const rows = inForce.flatMap((row, at): readonly ReportRow[] => {
    const year = yearOf(row);
    const previous = inForce[at - 1];
    const own = rowOf(row, number(at + 1), language);
    if (previous !== undefined && yearOf(previous) === year) return [own];
    const count = number(inForce.filter((other) => yearOf(other) === year).length);
    const head = year === '' ? t9.undated(count) : t9.year(year, count);
    const cells = columns.map((_, column) => (column === 1 ? wordsCell(head) : emptyCell));
    return [{ id: `year-${year}`, kind: 'group', cells }, own];
  });
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
        inForce.length === 0
          ? t9.nothing(day)
          : t9.rows(number(inForce.length), number(inForce.filter(({ change }) => change.pilot).length), day),
        leftOut.length === 0 ? null : t9.leftOut(leftOut.join('; ')),
        inForce.length === 0 ? null : t9.postsUnknown,
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
