import type { TargetStatus } from '../../domain/targets/target-result.ts';
import styles from './status-label.module.css';

const shapes: Record<TargetStatus, string> = {
  met: '●',
  exceeded: '▲',
  'on-track': '▶',
  behind: '▼',
  'cannot-be-said': '○',
};

/** A status as word, shape and colour, so that it survives a black-and-white copy. */
export function StatusLabel({ status, text }: { readonly status: TargetStatus; readonly text: string }) {
  return (
    <span className={`${styles.status} ${styles[status]}`}>
      <span aria-hidden="true">{shapes[status]}</span> {text}
    </span>
  );
}
