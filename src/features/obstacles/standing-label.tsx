import type { ChainStanding, KnownObstacleState } from '../../domain/obstacles/obstacle-chains.ts';
import { progressShapes } from '../../ui/words/progress-words.ts';
import styles from './standing-label.module.css';

interface StandingLabelProps {
  readonly standing: ChainStanding | KnownObstacleState['kind'];
  readonly text: string;
}

/** How an obstacle or a directive stands, as word, shape and colour, so that it survives a black-and-white copy. */
export function StandingLabel({ standing, text }: StandingLabelProps) {
  return (
    <span className={`${styles.standing} ${styles[standing]}`}>
      <span aria-hidden="true">{progressShapes[standing]}</span> {text}
    </span>
  );
}
