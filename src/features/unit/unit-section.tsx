import type { ReactNode } from 'react';
import styles from './unit-page.module.css';

interface UnitSectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the page with its heading, reachable by its own address. */
export function UnitSection({ id, title, children }: UnitSectionProps) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
