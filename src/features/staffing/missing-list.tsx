import type { Gap } from '../../domain/records/records.ts';
import { formatPeriod } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { staffingMessages } from './staffing-messages.ts';
import styles from './staffing-page.module.css';

/** What the data say is missing, and what would fill it. */
export function MissingList({ gaps }: { readonly gaps: readonly Gap[] }) {
  const text = useMessages(staffingMessages);
  const language = useLanguage();
  if (gaps.length === 0) return null;
  return (
    <div className={styles.gaps}>
      <h3>{text.missingData}</h3>
      <ul>
        {gaps.map((gap) => {
          const period = formatPeriod(gap.periodStart, gap.periodEnd, language);
          return (
            <li key={gap.id}>
              {gap.question[language]}
              {period === null ? '' : ` (${period})`}
              {gap.remedy === null ? null : (
                <small>
                  {text.remedy}: {gap.remedy[language]}
                </small>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
