import type { PageInput } from '../../data/page-input.ts';
import type { DocumentStateKind } from '../../domain/documents/document-state.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { stateShapes } from './document-words.ts';
import { documentsMessages } from './documents-messages.ts';
import type { DocumentsBase } from './documents-model.ts';
import styles from './documents.module.css';
import page from '../../ui/page/figure-page.module.css';
import { serialiseDocumentsParams, defaultDocumentsParams } from './documents-params.ts';
import { stateMessages } from './state-messages.ts';

/** State first asked for, then the rest of the way of a document. */
const order: readonly DocumentStateKind[] = [
  'in-force',
  'replaced',
  'ended',
  'not-yet-in-force',
  'cannot-be-said',
  'no-validity',
];

function StateCounts({ base }: { readonly base: DocumentsBase }) {
  const text = useMessages(documentsMessages);
  const states = useMessages(stateMessages);
  const language = useLanguage();
  const { rows } = base.register;
  const onlyIssue = rows.filter(({ state }) => state.kind === 'in-force' && state.since.basis === 'issued').length;
  const counted = order
    .map((kind) => ({ kind, count: rows.filter(({ state }) => state.kind === kind).length }))
    .filter(({ count }) => count > 0);
  return (
    <ul className={styles.counts}>
      {counted.map(({ kind, count }) => (
        <li key={kind}>
          <PageLink page="documents" params={serialiseDocumentsParams({ ...defaultDocumentsParams, state: kind })}>
            <span aria-hidden="true">{stateShapes[kind]}</span> <b>{formatNumber(count, language)}</b>{' '}
            {states.name[kind]}
          </PageLink>
          {kind === 'in-force' && onlyIssue > 0 ? (
            <small>{text.lead.onlyIssue(formatNumber(onlyIssue, language))}</small>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

interface DocumentsLeadProps {
  readonly input: PageInput;
  readonly base: DocumentsBase;
}

/** How many documents there are, in which state on the day shown, and what to take care with. */
export function DocumentsLead({ input, base }: DocumentsLeadProps) {
  const text = useMessages(documentsMessages);
  const language = useLanguage();
  const day = formatDate(input.day, language);
  const { rows, sameNumber, later } = base.register;
  const carrying = rows.filter(
    ({ resting: { observations, targets, changes } }) => observations.length + targets.length + changes.length > 0,
  ).length;
  const sentences = [
    carrying === 0 ? null : text.lead.resting(formatNumber(carrying, language)),
    sameNumber.length === 0 ? null : text.lead.sameNumber(formatNumber(sameNumber.length, language)),
    later === 0 ? null : text.lead.later(formatNumber(later, language), day),
  ].filter((sentence) => sentence !== null);
  return (
    <>
      <p className={page.lead}>
        {rows.length === 0 ? text.lead.none : text.lead.known(formatNumber(rows.length, language), day)}
      </p>
      {rows.length === 0 ? null : <StateCounts base={base} />}
      {sentences.length === 0 ? null : <p className={page.lead}>{sentences.join(' ')}</p>}
    </>
  );
}
