import type { Contradiction, Observation } from '../../domain/records/records.ts';
import type { ContradictionParties } from '../../domain/provenance/contradiction-parties.ts';
import { DocumentLink } from '../controls/document-link.tsx';
import { FigureLink } from '../controls/figure-link.tsx';
import { PageLink } from '../controls/page-link.tsx';
import { formatDate, formatPeriod, formatReported } from '../format.ts';
import { useLanguage, useMessages } from '../language/language-context.ts';
import styles from './contradiction-list.module.css';
import type { FigureContext } from './observation-list.tsx';

const messages = {
  vi: {
    source: 'nguồn',
    undated: 'không rõ ngày',
    followed: 'Dữ liệu theo',
    notFollowed: 'Dữ liệu không theo nguồn nào.',
    documents: 'Văn bản:',
    units: 'Đơn vị:',
  },
  en: {
    source: 'source',
    undated: 'no date',
    followed: 'The data follow',
    notFollowed: 'The data follow neither.',
    documents: 'Documents:',
    units: 'Units:',
  },
};

/** Sources that disagree, with the figures, documents and units that it is about, as far as a page shows them. */
export interface ShownContradiction extends ContradictionParties {
  readonly contradiction: Contradiction;
  readonly observations: readonly Observation[];
}

interface FigureProps {
  readonly context: FigureContext;
  readonly observation: Observation;
}

function Figure({ context, observation }: FigureProps) {
  const text = useMessages(messages);
  const language = useLanguage();
  const { reported, asOf, periodStart, periodEnd, source } = observation;
  const time = asOf === null ? formatPeriod(periodStart, periodEnd, language) : formatDate(asOf.iso, language);
  return (
    <FigureLink origin={context.originOf(observation.id)} note={context.noteOf(source)} label={text.source}>
      {formatReported(reported, language)} ({time ?? text.undated})
    </FigureLink>
  );
}

/** The documents and units that a contradiction names, each leading to its page. */
function Parties({ documents, units }: ContradictionParties) {
  const text = useMessages(messages);
  const language = useLanguage();
  return (
    <>
      {documents.length === 0 ? null : (
        <ul className={styles.figures}>
          <li>{text.documents}</li>
          {documents.map((document) => (
            <li key={document.id}>
              <DocumentLink document={document} />
            </li>
          ))}
        </ul>
      )}
      {units.length === 0 ? null : (
        <ul className={styles.figures}>
          <li>{text.units}</li>
          {units.map((unit) => (
            <li key={unit.id}>
              <PageLink page="unit" params={{ id: unit.id }}>
                {unit.name[language]}
              </PageLink>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface ContradictionListProps {
  readonly context: FigureContext;
  readonly contradictions: readonly ShownContradiction[];
}

/** Where sources disagree, the figures side by side, and which of them the data follow; nothing is repaired. */
export function ContradictionList({ context, contradictions }: ContradictionListProps) {
  const text = useMessages(messages);
  const language = useLanguage();
  return (
    <ul className={styles.list}>
      {contradictions.map(({ contradiction, observations, documents, units }) => (
        <li key={contradiction.id}>
          <b>≠ {contradiction.title[language]}</b>
          <p>
            {contradiction.detail[language]}{' '}
            {contradiction.followed === null
              ? text.notFollowed
              : `${text.followed}: ${contradiction.followed[language]}`}
          </p>
          <ul className={styles.figures}>
            {observations.map((observation) => (
              <li key={observation.id}>
                <Figure context={context} observation={observation} />
              </li>
            ))}
          </ul>
          <Parties documents={documents} units={units} />
        </li>
      ))}
    </ul>
  );
}
