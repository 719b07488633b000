import { useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { RuleList } from './rule-list.tsx';
import { ruleMessages } from './rule-messages.ts';
import { targetsMessages } from './targets-messages.ts';
import styles from './targets-page.module.css';

/** The published rules: how a result comes about, and how results are ranked. */
export function RuleSection() {
  const text = useMessages(targetsMessages);
  const rules = useMessages(ruleMessages);
  return (
    <PageSection id="rule" title={text.rule}>
      <h3>{rules.ruleTitle}</h3>
      <RuleList deciding={null} />
      <h3>{rules.rankTitle}</h3>
      <ol className={styles.rule}>
        {rules.rank.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
    </PageSection>
  );
}
