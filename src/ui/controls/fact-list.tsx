import type { ReactNode } from 'react';
import styles from './fact-list.module.css';

/** One line of a fact list. */
export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

/** Names and values in two columns; one column where it is narrow. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
