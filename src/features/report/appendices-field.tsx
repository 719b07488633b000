import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { reportMessages } from './report-messages.ts';
import { reportPageMessages } from './report-page-messages.ts';
import styles from './report-page.module.css';
import { type AppendixKind, appendixKinds } from './report-params.ts';

interface AppendicesFieldProps {
  /** Kinds of which the parts give a table. */
  readonly available: readonly AppendixKind[];
  /** Null for all. */
  readonly chosen: readonly AppendixKind[] | null;
  readonly onToggle: (kind: AppendixKind) => void;
}

/** Which appendices the report has. */
export function AppendicesField({ available, chosen, onToggle }: AppendicesFieldProps) {
  const text = useMessages(reportPageMessages);
  const names = reportMessages[useLanguage()].appendices;
  const wanted = chosen ?? appendixKinds;
  return (
    <fieldset className={styles.group}>
      <legend>{text.appendices}</legend>
      {appendixKinds.map((kind) => (
        <label key={kind} className={styles.choice}>
          <input type="checkbox" checked={wanted.includes(kind)} onChange={() => onToggle(kind)} />
          <span>
            {names[kind]}
            {available.includes(kind) ? null : <small className={styles.hint}> ({text.missing})</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
