import { type ReactNode, useState } from 'react';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { usePrinting } from '../../ui/print/use-printing.ts';
import { staffingMessages } from './staffing-messages.ts';
import styles from './staffing-page.module.css';

interface UnfoldProps<Row> {
  readonly rows: readonly Row[];
  /** Rows shown at first. */
  readonly first: number;
  /** Rows that paper shows; all unless told. */
  readonly mostOnPaper?: number;
  readonly children: (shown: readonly Row[]) => ReactNode;
}

/** A long list of which the first rows show until the reader asks for all; paper has what it can hold. */
export function Unfold<Row>({ rows, first, mostOnPaper = rows.length, children }: UnfoldProps<Row>) {
  const text = useMessages(staffingMessages);
  const language = useLanguage();
  const printing = usePrinting();
  const [all, setAll] = useState(false);
  const most = printing ? mostOnPaper : all ? rows.length : first;
  const shown = rows.slice(0, most);
  const count = (value: number) => formatNumber(value, language);
  return (
    <>
      {children(shown)}
      {mostOnPaper < rows.length ? (
        <p className={styles.paperOnly}>{text.onPaper(count(mostOnPaper), count(rows.length))}</p>
      ) : null}
      {shown.length < rows.length ? (
        <p className={styles.tools}>
          <span role="status">{text.shown(count(shown.length), count(rows.length))}</span>
          <button type="button" onClick={() => setAll(true)}>
            {text.showAll(count(rows.length))}
          </button>
        </p>
      ) : null}
    </>
  );
}
