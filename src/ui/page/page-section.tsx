import type { ReactNode } from 'react';
import styles from './page-section.module.css';

interface PageSectionProps {
  readonly id: string;
  readonly title: string;
  readonly intro?: string | undefined;
  readonly children: ReactNode;
}

/** A part of a page with its heading, reachable by its own address. */
export function PageSection({ id, title, intro, children }: PageSectionProps) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {intro === undefined ? null : <p className={styles.intro}>{intro}</p>}
      {children}
    </section>
  );
}
