import { Fragment, type ReactNode } from 'react';
import type { ChangeEvent, Id, LegalDocument, Unit } from '../../domain/records/records.ts';
import { CitedDocument } from '../../ui/figures/cited-document.tsx';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import styles from './reorganisation-page.module.css';
import { reorganisationMessages } from './reorganisation-messages.ts';

/** Raised number of a source, leading to the list of the page; nothing where the source is not known. */
function SourceMark({ note }: { readonly note: number | null }) {
  const text = useMessages(reorganisationMessages);
  if (note === null) return null;
  return (
    <sup>
      <a href={`#source-${note}`} aria-label={`${text.source} ${note}`}>
        {note}
      </a>
    </sup>
  );
}

/** A unit to be named; without one the id has to do. */
export interface NamedUnit {
  readonly id: Id;
  readonly unit: Unit | null;
  readonly share?: 'whole' | 'part';
}

/** Names of units, each leading to its page; a unit of which only a part went in says so. */
export function UnitLinks({ units }: { readonly units: readonly NamedUnit[] }) {
  const text = useMessages(reorganisationMessages);
  const language = useLanguage();
  return units.map(({ id, unit, share }, index) => (
    <Fragment key={id}>
      {index === 0 ? null : ', '}
      {unit === null ? (
        id
      ) : (
        <PageLink page="unit" params={{ id }}>
          {unit.name[language]}
        </PageLink>
      )}
      {share === 'part' ? ` (${text.partOf})` : ''}
    </Fragment>
  ));
}

/** Units as a list for {@link UnitLinks}. */
export function named(units: readonly Unit[]): readonly NamedUnit[] {
  return units.map((unit) => ({ id: unit.id, unit }));
}

interface CitationProps {
  readonly change: ChangeEvent;
  readonly document: LegalDocument | null;
  readonly note: number | null;
}

/** Clause and document of a change with the number of its source. */
export function ChangeCitation({ change, document, note }: CitationProps) {
  const language = useLanguage();
  const text = useMessages(reorganisationMessages);
  const clause = change.clause?.[language] ?? null;
  return document === null ? (
    <>
      {clause ?? text.noDocument}
      <SourceMark note={note} />
    </>
  ) : (
    <>
      {clause === null ? '' : `${clause}, `}
      <CitedDocument document={document} note={note} />
    </>
  );
}

/** When a change took effect, whether that day is inferred, and until when it held. */
export function EffectiveDate({ change }: { readonly change: ChangeEvent }): ReactNode {
  const text = useMessages(reorganisationMessages);
  const language = useLanguage();
  const { effectiveOn, endedOn, dating } = change;
  const notes = [
    effectiveOn !== null && dating.basis === 'inferred' ? text.inferred : null,
    endedOn === null ? null : text.until(formatDate(endedOn.iso, language)),
  ].filter((note) => note !== null);
  return (
    <>
      <span className={styles.whole}>
        {effectiveOn === null ? text.undated : formatDate(effectiveOn.iso, language)}
      </span>
      {notes.length === 0 ? null : <small>{notes.join('; ')}</small>}
    </>
  );
}
