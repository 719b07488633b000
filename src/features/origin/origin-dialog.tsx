import type { ReactNode } from 'react';
import type { PackageData } from '../../domain/records/package-data.ts';
import { CopyButton } from '../../ui/controls/copy-button.tsx';
import { FactList } from '../../ui/controls/fact-list.tsx';
import { ModalDialog } from '../../ui/controls/modal-dialog.tsx';
import { formatReported } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { SentenceLine } from '../../ui/sentences/sentence-line.tsx';
import { type FigureOrigin, figureOrigin, type ObservationOrigin } from './figure-origin.ts';
import { countFacts, datingText, observationFacts, targetFacts } from './origin-facts.tsx';
import { originMessages } from './origin-messages.ts';
import { sentenceOfOrigin } from './origin-sentence.ts';

function Siblings({ origin }: { readonly origin: ObservationOrigin }) {
  const text = useMessages(originMessages);
  const language = useLanguage();
  return (
    <>
      {origin.contradictions.length === 0 ? null : (
        <section>
          <h3>{text.contradictions}</h3>
          {origin.contradictions.map((row) => (
            <p key={row.id}>
              <b>{row.title[language]}.</b> {row.detail[language]}{' '}
              {row.followed === null ? null : `${text.followed}: ${row.followed[language]}`}
            </p>
          ))}
        </section>
      )}
      <section>
        <h3>{text.siblings}</h3>
        {origin.siblings.length === 0 ? (
          <p>{text.noSiblings}</p>
        ) : (
          <ul>
            {origin.siblings.map((row) => (
              <li key={row.id}>
                <b>{formatReported(row.reported, language)}</b>: {datingText(row, language)}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function OriginBody({ origin }: { readonly origin: FigureOrigin }) {
  const language = useLanguage();
  switch (origin.kind) {
    case 'observation':
      return (
        <>
          <FactList facts={observationFacts(origin, language)} />
          <Siblings origin={origin} />
        </>
      );
    case 'target':
      return <FactList facts={targetFacts(origin, language)} />;
    case 'commune-count':
      return <FactList facts={countFacts(origin, language)} />;
  }
}

interface OriginDialogProps {
  /** Names the figure; see `originOf`. */
  readonly origin: string;
  /** Null while the package is on its way. */
  readonly data: PackageData | null;
  /** Day as of which targets are judged (`YYYY-MM-DD`), for the ready sentence. */
  readonly day: string | null;
  /** Made-up data: the ready sentence says so. */
  readonly sample: boolean;
  /** What kept the package from arriving; null while nothing has. */
  readonly failure?: ReactNode;
  readonly onClose: () => void;
}

/** Answers "where is this figure from, and as of which day?" (question 5). */
export function OriginDialog({ origin, data, day, sample, failure = null, onClose }: OriginDialogProps) {
  const text = useMessages(originMessages);
  const language = useLanguage();
  const found = data === null ? null : figureOrigin(data, origin);
  return (
    <ModalDialog title={text.title} closeLabel={text.close} onClose={onClose}>
      {data === null && failure === null ? <p role="status">{text.loading}</p> : null}
      {data === null && failure !== null ? (
        <div role="alert">
          <p>{text.failed}</p>
          {failure}
        </div>
      ) : null}
      {data !== null && found === null ? <p role="alert">{text.unknown(origin)}</p> : null}
      {found === null || data === null || day === null ? null : (
        <SentenceLine sentence={sentenceOfOrigin(found, { data, day, sample }, language)} />
      )}
      {found === null ? null : <OriginBody origin={found} />}
      <CopyButton
        text={() => window.location.href}
        label={text.copy}
        doneLabel={text.copied}
        failedLabel={text.copyFailed}
      />
    </ModalDialog>
  );
}
