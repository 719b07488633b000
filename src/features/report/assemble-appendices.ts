import type { Language } from '../../domain/records/local-text.ts';
import { romanNumber } from '../../domain/report/number-headings.ts';
import type { ReportAppendix, ReportBlock, ReportTable } from '../../domain/report/report-document.ts';
import type { DraftAppendix } from '../../domain/report/report-part.ts';
import { formatDate } from '../../ui/format.ts';
import type { ReportContext } from './report-context.ts';
import { attachedTo, placeAndDate } from './report-head.ts';
import { reportMessages } from './report-messages.ts';
import { appendixKinds } from './report-params.ts';
import { totalNotes } from './total-notes.ts';

/** Tables for appendices that the parts give and the reader wants, in the order of the forms. */
function wantedAppendices({ parts, params }: ReportContext): readonly DraftAppendix[] {
  const drafts = parts.flatMap(({ part }) => part.appendices);
  return appendixKinds
    .filter((kind) => params.appendices === null || params.appendices.includes(kind))
    .flatMap((kind) => drafts.filter((draft) => draft.kind === kind));
}

/** The table with a note on each figure that does not add up. */
function withTotalNotes(table: ReportTable, language: Language): ReportTable {
  return { ...table, notes: [...table.notes, ...totalNotes(table, language)] };
}

/** The appendices with their numbers, what they are attached to, and both signatures. A single one has no number. */
export function assembleAppendices(context: ReportContext): readonly ReportAppendix[] {
  const { language, issuer } = context;
  const text = reportMessages[language];
  const drafts = wantedAppendices(context);
  return drafts.map(({ title, isLandscape, table }, at) => ({
    id: table.id,
    number: drafts.length === 1 ? text.appendix : `${text.appendix} ${romanNumber(at + 1)}`,
    title,
    attachedTo: attachedTo(context),
    placeAndDate: placeAndDate(context),
    isLandscape,
    table: withTotalNotes(table, language),
    left: { authority: null, title: text.preparedBy },
    right: issuer.signature,
  }));
}

/** What stands on the page where there is no appendix to print. */
export function noAppendices({ input, language }: ReportContext): ReportBlock {
  const words = reportMessages[language].noAppendices(formatDate(input.day, language));
  return { kind: 'paragraph', id: 'no-appendices', runs: [{ text: words }] };
}
