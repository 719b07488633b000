import { useMessages } from '../../ui/language/language-context.ts';
import { ruleMessages } from './rule-messages.ts';
import styles from './targets-page.module.css';

interface RuleListProps {
  /** Number of the point that decides, from 1; null marks none. */
  readonly deciding: number | null;
}

/** The seven points by which every target is judged; the one that decides is set off. */
export function RuleList({ deciding }: RuleListProps) {
  const text = useMessages(ruleMessages);
  return (
    <ol className={styles.rule}>
      {text.rule.map((point, index) => (
        <li key={point} className={index + 1 === deciding ? styles.deciding : undefined}>
          {index + 1 === deciding ? <strong>{point}</strong> : point}
        </li>
      ))}
    </ol>
  );
}
