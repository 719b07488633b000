import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { reportPageMessages } from './report-page-messages.ts';
import styles from './report-page.module.css';
import type { CheckedTable, NamedDifference } from './report-totals.ts';

/** What of the tables of the report does not add up; nothing is mended. */
export function TotalsSection({ tables }: { readonly tables: readonly CheckedTable[] }) {
  const text = useMessages(reportPageMessages);
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const bad = tables.filter(({ differences }) => differences.length > 0);
  const count = bad.reduce((sum, { differences }) => sum + differences.length, 0);
  const say = (difference: NamedDifference) => {
    const figures = [difference.printed, difference.computed, difference.difference] as const;
    const [printed, computed, rest] = figures;
    const words = difference.kind === 'sum' ? text.sumText : text.ruleText;
    const missing = difference.missingRows === 0 ? '' : `; ${text.missingRows(number(difference.missingRows))}`;
    const where = text.sum(difference.row, difference.index, difference.column);
    return `${where}: ${words(number(printed), number(computed), number(rest))}${missing}`;
  };
  return (
    <section className={styles.totals} aria-labelledby="report-totals">
      <h2 id="report-totals">{text.totals}</h2>
      {tables.length === 0 ? <p>{text.totalsNone}</p> : null}
      {tables.length > 0 && count === 0 ? <p>{text.totalsGood(number(tables.length))}</p> : null}
      {count === 0 ? null : (
        <>
          <p className={styles.warning}>{text.totalsBad(number(count), number(tables.length))}</p>
          <ul>
            {bad.map((table) => (
              <li key={table.id}>
                {table.name}
                <ul>
                  {table.differences.map((difference) => (
                    <li key={`${difference.kind} ${difference.rowId} ${difference.columnId}`}>{say(difference)}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
