import { codeNames } from '../../ui/code-names.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { staffKindNames } from '../../ui/words/staff-kind-names.ts';
import { staffingMessages } from './staffing-messages.ts';
import styles from './staffing-page.module.css';
import type { StaffingParams } from './staffing-params.ts';

/** The filters that are set, in words, for whoever reads the page on paper; nothing when none is. */
export function FilterSummary({ params }: { readonly params: StaffingParams }) {
  const text = useMessages(staffingMessages);
  const language = useLanguage();
  const { block, level, kind, year } = params;
  const parts = [
    block === null ? null : `${text.block}: ${codeNames[language].block[block]}`,
    level === null ? null : `${text.level}: ${codeNames[language].level[level]}`,
    kind === null ? null : `${text.kind}: ${staffKindNames[language][kind]}`,
    year === null ? null : `${text.year}: ${year}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : (
    <p className={styles.note}>
      {text.filteredBy}: {parts.join('; ')}.
    </p>
  );
}
