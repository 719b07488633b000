import type { ExportCell, TableExport } from '../../data/export/table-export.ts';
import type { PageInput } from '../../data/page-input.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { LegalDocument } from '../../domain/records/records.ts';
import { documentKindNames } from '../../ui/citation.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { type DocumentRegister, type DocumentRow, restingParts } from './document-register.ts';
import { numberAndDate, stateReason } from './document-words.ts';
import { exportMessages } from './export-messages.ts';
import { stateMessages } from './state-messages.ts';

const widths = {
  number: 20,
  kind: 12,
  issuer: 28,
  issuedOn: 12,
  effectiveOn: 12,
  endedOn: 12,
  inferred: 8,
  subject: 56,
  state: 18,
  reason: 40,
  replaces: 28,
  replacedBy: 28,
  implements: 28,
  implementedBy: 28,
  sameNumber: 24,
  observations: 10,
  targets: 10,
  changes: 10,
  others: 10,
  source: 48,
  url: 40,
  note: 40,
} as const;

type Column = keyof typeof widths;

const columns: readonly Column[] = [
  'number',
  'kind',
  'issuer',
  'issuedOn',
  'effectiveOn',
  'endedOn',
  'inferred',
  'subject',
  'state',
  'reason',
  'replaces',
  'replacedBy',
  'implements',
  'implementedBy',
  'sameNumber',
  'observations',
  'targets',
  'changes',
  'others',
  'source',
  'url',
  'note',
];

/** The rows shown as a table with one document a row. */
export function documentsExport(
  input: PageInput,
  register: DocumentRegister,
  rows: readonly DocumentRow[],
  language: Language,
): TableExport {
  const text = exportMessages[language];
  const sources = new Map(input.data.sources.map((row) => [row.id, row]));
  const units = new Map(input.data.units.map((row) => [row.id, row]));
  const listed = (documents: readonly LegalDocument[]) =>
    documents.length === 0 ? null : documents.map((row) => numberAndDate(row, language)).join('; ');
  const cellsOf = (row: DocumentRow): Readonly<Record<Column, ExportCell>> => {
    const { document, relations, state } = row;
    const source = sources.get(document.source);
    return {
      number: document.number,
      kind: documentKindNames[language][document.kind],
      issuer: document.issuer[language],
      issuedOn: document.issuedOn,
      effectiveOn: document.effectiveOn,
      endedOn: document.endedOn,
      inferred: document.dating.basis === 'inferred' ? text.yes : null,
      subject: document.subject[language],
      state: stateMessages[language].name[state.kind],
      reason: stateReason(document, state, register.index, language),
      replaces: listed(relations.replaces),
      replacedBy: listed(relations.replacedBy),
      implements: listed(relations.implements),
      implementedBy: listed(relations.implementedBy),
      sameNumber: listed(row.namesakes),
      ...restingParts(row),
      source: source === undefined ? document.source : `${source.publisher}: ${source.title}`,
      url: source?.url ?? null,
      note: document.note?.[language] ?? document.dating.note?.[language] ?? null,
    };
  };
  return {
    title: text.register,
    notes: [
      `${text.place}: ${units.get(input.place)?.name[language] ?? input.place}`,
      `${text.day}: ${formatDate(input.day, language)}`,
      text.shown(formatNumber(rows.length, language), formatNumber(register.rows.length, language)),
      ...(input.version === undefined ? [] : [`${text.version}: ${input.version}`]),
      text.draft,
    ],
    warning: input.sample ? text.sample : null,
    columns: columns.map((column) => ({ title: text.column[column], width: widths[column] })),
    rows: rows.map((row) => {
      const cells = cellsOf(row);
      return columns.map((column) => cells[column]);
    }),
  };
}

/** Name of the exported file without its extension; one of made-up data says so. */
export function exportFileName({ place, day, sample }: PageInput, language: Language): string {
  const text = exportMessages[language];
  return [...(sample ? [text.sampleName] : []), text.file, place, day].join('-');
}
