import type { Contradiction, Observation } from '../../domain/records/records.ts';
import { FigureLink } from '../controls/figure-link.tsx';
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
  },
  en: {
    source: 'source',
    undated: 'no date',
    followed: 'The data follow',
    notFollowed: 'The data follow neither.',
  },
};

/** Sources that disagree on figures of a page, with those figures. */
export interface ShownContradiction {
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
      {contradictions.map(({ contradiction, observations }) => (
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
        </li>
      ))}
    </ul>
  );
}
