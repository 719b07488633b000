import type { Gap } from '../../domain/records/records.ts';
import { formatPeriod } from '../format.ts';
import { useLanguage, useMessages } from '../language/language-context.ts';

const messages = {
  vi: { remedy: 'Cần có' },
  en: { remedy: 'Would be settled by' },
};

/** What is known to be unknown: the question, its period, and what would answer it. */
export function GapList({ gaps }: { readonly gaps: readonly Gap[] }) {
  const text = useMessages(messages);
  const language = useLanguage();
  return (
    <ul>
      {gaps.map(({ id, question, periodStart, periodEnd, remedy }) => {
        const period = formatPeriod(periodStart, periodEnd, language);
        return (
          <li key={id}>
            {question[language]}
            {period === null ? '' : ` (${period})`}
            {remedy === null ? null : (
              <small>
                {text.remedy}: {remedy[language]}
              </small>
            )}
          </li>
        );
      })}
    </ul>
  );
}
