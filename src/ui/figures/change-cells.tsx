import type { ReactNode } from 'react';
import type { ChangeBetween } from '../../domain/figures/change-between.ts';
import { useLanguage } from '../language/language-context.ts';
import { changeAmountText, changePercentText } from '../words/change-words.ts';
import styles from './observation-list.module.css';

/** By how much a stock changed; empty where that cannot be worked out. */
export function ChangeAmount({ change }: { readonly change: ChangeBetween | null }): ReactNode {
  const language = useLanguage();
  return change === null ? null : <span className={styles.whole}>{changeAmountText(change, language)}</span>;
}

/** The same in percent of the earlier figure. */
export function ChangePercent({ change }: { readonly change: ChangeBetween | null }): ReactNode {
  const language = useLanguage();
  const percent = change === null ? null : changePercentText(change, language);
  return percent === null ? null : <span className={styles.whole}>{percent}</span>;
}
