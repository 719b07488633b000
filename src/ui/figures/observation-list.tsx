import type { ReactNode } from 'react';
import type { LocalText } from '../../domain/records/local-text.ts';
import type { Observation } from '../../domain/records/records.ts';
import { useMessages } from '../language/language-context.ts';
import { ObservationCell } from './observation-cell.tsx';
import styles from './observation-list.module.css';

const messages = { vi: { none: 'chưa có số liệu' }, en: { none: 'no figure found' } };

/** What a page knows about its figures beyond their rows. */
export interface FigureContext {
  /** Name of the origin of an observation. */
  readonly originOf: (id: string) => string;
  /** Number of a source in the list of the page. */
  readonly noteOf: (source: string) => number | null;
  /** Observations that other sources contradict. */
  readonly contradicted: ReadonlySet<string>;
}

interface ObservationListProps {
  readonly context: FigureContext;
  readonly observations: readonly Observation[];
  /** Unit of measure after the numbers; left out where a head says it. */
  readonly measure?: LocalText | undefined;
  /** Side by side in lines that wrap, for a row of years. */
  readonly inLines?: boolean;
}

/** Figures under one another, each with its date and source; words where there is none, since missing is not zero. */
export function ObservationList({ context, observations, measure, inLines }: ObservationListProps): ReactNode {
  const text = useMessages(messages);
  if (observations.length === 0) return <span className={styles.missing}>{text.none}</span>;
  const list = observations.map((observation) => (
    <span key={observation.id} className={styles.figure}>
      <ObservationCell
        observation={observation}
        origin={context.originOf(observation.id)}
        note={context.noteOf(observation.source)}
        isContradicted={context.contradicted.has(observation.id)}
        {...(measure === undefined ? {} : { measure })}
      />
    </span>
  ));
  return inLines === true && list.length > 1 ? <span className={styles.lines}>{list}</span> : list;
}
