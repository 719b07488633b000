import type { MouseEvent, ReactNode } from 'react';
import styles from './figure-link.module.css';
import { useOriginLinks } from './origin-context.ts';

interface FigureLinkProps {
  /** Names the figure for its origin. */
  readonly origin: string;
  /** Number of its source in the list of sources of the page; null when the page has no such list entry. */
  readonly note: number | null;
  /** Said to screen readers after the figure: "nguồn". */
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * A figure that leads in one step to its origin: with JavaScript the origin opens, without it (and on paper) the
 * raised number points to the list of sources of the page.
 */
export function FigureLink({ origin, note, label, children }: FigureLinkProps) {
  const links = useOriginLinks();
  const open = (event: MouseEvent) => {
    if (links === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    links.open(origin);
  };
  return (
    <a
      className={styles.figure}
      href={note === null ? '#sources' : `#source-${note}`}
      onClick={open}
      data-origin={origin}
    >
      {children}
      <span className={styles.hidden}> ({label})</span>
      {note === null ? null : <sup className={styles.note}>{note}</sup>}
    </a>
  );
}
