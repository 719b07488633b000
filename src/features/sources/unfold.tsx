import { type ReactNode, useState } from 'react';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import styles from '../../ui/page/figure-page.module.css';
import { usePrinting } from '../../ui/print/use-printing.ts';
import { sourcesMessages } from './sources-messages.ts';

interface UnfoldProps<Row> {
  readonly rows: readonly Row[];
  /** Rows shown at first. */
  readonly first: number;
  readonly children: (shown: readonly Row[]) => ReactNode;
}

/** A long list of which the first rows show until the reader asks for all; paper has all of them. */
export function Unfold<Row>({ rows, first, children }: UnfoldProps<Row>) {
  const text = useMessages(sourcesMessages).unfold;
  const language = useLanguage();
  const printing = usePrinting();
  const [all, setAll] = useState(false);
  const shown = all || printing ? rows : rows.slice(0, first);
  const count = (value: number) => formatNumber(value, language);
  return (
    <>
      {children(shown)}
      {shown.length < rows.length ? (
        <p className={styles.tools}>
          <span role="status">{text.shown(count(shown.length), count(rows.length))}</span>
          <button type="button" onClick={() => setAll(true)}>
            {text.all(count(rows.length))}
          </button>
        </p>
      ) : null}
    </>
  );
}
