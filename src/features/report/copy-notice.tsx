import type { PageInput } from '../../data/page-input.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { copyStanding, dataVersion } from './report-address.ts';
import { reportPageMessages } from './report-page-messages.ts';
import styles from './report-page.module.css';
import type { ReportParams } from './report-params.ts';

/** Tells a reader who comes from a printed copy whether newer figures exist. */
export function CopyNotice({ input, params }: { readonly input: PageInput; readonly params: ReportParams }) {
  const { copies } = useMessages(reportPageMessages);
  const standing = copyStanding(input, params, useLanguage());
  const { printed } = params;
  if (printed === null || standing === null) return null;
  const words =
    standing === 'same' || standing === 'other-view' || standing === 'unknown-version'
      ? copies[standing](printed.code, printed.version)
      : copies[standing](printed.code, printed.version, dataVersion(input));
  return (
    <p className={standing === 'same' ? styles.good : styles.warning} role="status">
      {words}
    </p>
  );
}
