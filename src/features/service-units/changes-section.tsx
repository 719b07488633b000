import { Fragment, type ReactNode } from 'react';
import type { ChangeParty, ChangeRow } from '../../domain/changes/change-rows.ts';
import { CitedDocument } from '../../ui/figures/cited-document.tsx';
import { codeNames } from '../../ui/code-names.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { SourceNumber } from '../../ui/figures/source-numbers.tsx';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { usePrinting } from '../../ui/print/use-printing.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { serviceUnitsMessages } from './service-units-messages.ts';
import type { ServiceUnitsModel } from './service-units-model.ts';
import styles from '../../ui/page/figure-page.module.css';

// The page is about numbers; the page of reorganisation lists them all.
const shownOnScreen = 12;
const shownOnPaper = 40;

function Names({ parties }: { readonly parties: readonly ChangeParty[] }): ReactNode {
  const language = useLanguage();
  return parties.map(({ id, unit }, at) => (
    <Fragment key={id}>
      {at === 0 ? null : ', '}
      {unit === null ? (
        id
      ) : (
        <PageLink page="unit" params={{ id }}>
          {unit.name[language]}
        </PageLink>
      )}
    </Fragment>
  ));
}

function WhatCell({ row: { change, originals, resulting } }: { readonly row: ChangeRow }) {
  const language = useLanguage();
  return (
    <>
      {change.title[language]}
      <small>
        <Names parties={originals} />
        {resulting.length === 0 ? null : (
          <>
            {' → '}
            <Names parties={resulting} />
          </>
        )}
      </small>
    </>
  );
}

function FormCell({ row: { change } }: { readonly row: ChangeRow }) {
  const text = useMessages(serviceUnitsMessages);
  const language = useLanguage();
  const status = { planned: text.planned, 'not-known': text.notKnown, paused: text.paused, ended: text.ended };
  const marks = [change.pilot ? text.pilot : null, change.status === 'in-force' ? null : status[change.status]].filter(
    (mark) => mark !== null,
  );
  return (
    <>
      {codeNames[language].form[change.form]}
      {marks.map((mark) => (
        <small key={mark}>
          <span className={styles.mark}>{mark}</span>
        </small>
      ))}
    </>
  );
}

function DateCell({ row: { change } }: { readonly row: ChangeRow }) {
  const text = useMessages(serviceUnitsMessages);
  const language = useLanguage();
  if (change.effectiveOn === null) return text.undated;
  return (
    <>
      <span className={styles.whole}>{formatDate(change.effectiveOn.iso, language)}</span>
      {change.dating.basis === 'inferred' ? <small>{text.inferred}</small> : null}
    </>
  );
}

/** Service units of the register that were merged, dissolved or are to be, with a way to all of them. */
export function ChangesSection({ model }: { readonly model: ServiceUnitsModel }) {
  const text = useMessages(serviceUnitsMessages);
  const language = useLanguage();
  const printing = usePrinting();
  const { rows, ended } = model.changes;
  const shown = rows.slice(0, printing ? shownOnPaper : shownOnScreen);
  const place = model.unit === null ? {} : { place: model.unit.id };
  if (rows.length === 0) {
    return (
      <PageSection id="changes" title={text.changesTitle}>
        <p>{text.changesNone}</p>
      </PageSection>
    );
  }
  return (
    <PageSection id="changes" title={text.changesTitle} intro={text.changesIntro(formatNumber(ended, language))}>
      <DataTable
        caption={text.changesTitle}
        hideCaption
        columns={[
          { title: text.changeWhat, isWide: true },
          { title: text.changeForm },
          { title: text.changeOn },
          { title: text.changeDocument },
        ]}
        rows={shown.map((row) => ({
          id: row.change.id,
          cells: [
            <WhatCell key="what" row={row} />,
            <FormCell key="form" row={row} />,
            <DateCell key="date" row={row} />,
            row.document === null ? (
              <span key="document">
                {text.noDocument}
                <SourceNumber note={model.noteOf(row.change.source)} />
              </span>
            ) : (
              <CitedDocument key="document" document={row.document} note={model.noteOf(row.change.source)} />
            ),
          ],
        }))}
      />
      <p className={styles.remark}>
        {shown.length < rows.length ? `${text.changesMore(formatNumber(rows.length - shown.length, language))} ` : ''}
        <PageLink page="reorganisation" params={{ block: 'public-service', ...place }}>
          {text.changesAll}
        </PageLink>
      </p>
    </PageSection>
  );
}
