import { type RefObject, useContext, useState, useSyncExternalStore } from 'react';
import { SampleMarkContext } from '../charts/sample-mark-context.ts';
import { useMessages } from '../language/language-context.ts';
import styles from './data-table.module.css';
import { tableCopy } from './table-copy.ts';

const messages = {
  vi: {
    copy: 'Sao chép bảng',
    done: 'Đã sao chép, dán vào Word hoặc Excel.',
    failed: 'Trình duyệt không cho sao chép.',
  },
  en: { copy: 'Copy table', done: 'Copied; paste it into Word or Excel.', failed: 'The browser refused to copy.' },
};

interface CopyTableProps {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly isNumber?: boolean }[];
}

const never = () => () => undefined;

function blobOf(text: string, type: string): Blob {
  return new Blob([text], { type });
}

async function write(table: HTMLTableElement, props: CopyTableProps, mark: string | null): Promise<void> {
  const { plain, html } = tableCopy(table, props.caption, props.columns, mark);
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': blobOf(plain, 'text/plain'), 'text/html': blobOf(html, 'text/html') }),
  ]);
}

/** Copies a table as Word and Excel take it; its place is kept before the page is alive. */
export function CopyTable(props: CopyTableProps) {
  const text = useMessages(messages);
  const mark = useContext(SampleMarkContext);
  const [outcome, setOutcome] = useState<'idle' | 'done' | 'failed'>('idle');
  const isAlive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const copy = async () => {
    const table = props.table.current;
    if (table === null) return;
    try {
      await write(table, props, mark);
      setOutcome('done');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <div className={styles.copy}>
      <span aria-live="polite">{outcome === 'idle' ? '' : text[outcome]}</span>
      {isAlive ? (
        <button type="button" aria-label={`${text.copy}: ${props.caption}`} onClick={() => void copy()}>
          {text.copy}
        </button>
      ) : null}
    </div>
  );
}
