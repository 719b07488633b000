import { type RefObject, useContext, useState, useSyncExternalStore } from 'react';
import { SampleMarkContext } from '../charts/sample-mark-context.ts';
import { useMessages } from '../language/language-context.ts';
import styles from './data-table.module.css';
import { citedSources, lineOf } from '../page/cited-sources.ts';
import { tableCopy } from './table-copy.ts';
import { TableOriginContext } from './table-origin-context.ts';

const messages = {
  vi: {
    copy: 'Sao chép bảng',
    done: 'Đã sao chép, dán vào Word hoặc Excel.',
    failed: 'Trình duyệt không cho sao chép.',
    note: 'ghi chú',
    sources: 'Nguồn:',
  },
  en: {
    copy: 'Copy table',
    done: 'Copied; paste it into Word or Excel.',
    failed: 'The browser refused to copy.',
    note: 'note',
    sources: 'Sources:',
  },
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

/** What a reader elsewhere has to know of the table: that its data are made up, their unit, day and sources. */
interface Said {
  readonly mark: string | null;
  readonly origin: string | null;
  readonly note: string;
  readonly sources: string;
}

async function write(table: HTMLTableElement, { caption, columns }: CopyTableProps, said: Said): Promise<void> {
  const cited = citedSources(table);
  // Unit and day of a chart whose numbers the table has.
  const ofChart = [...(table.closest('figure')?.querySelectorAll('[data-chart-line]') ?? [])].map(lineOf);
  const { plain, html } = tableCopy(table, columns, {
    above: [caption, ...(said.mark === null ? [] : [said.mark])],
    below: [
      ...ofChart.filter((line) => line !== ''),
      ...(cited.length === 0 ? [] : [said.sources, ...cited.map(({ number, text }) => `[${number}] ${text}`)]),
      ...(said.origin === null ? [] : [said.origin]),
    ],
    note: said.note,
  });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': blobOf(plain, 'text/plain'), 'text/html': blobOf(html, 'text/html') }),
  ]);
}

/** Copies a table as Word and Excel take it; its place is kept before the page is alive. */
export function CopyTable(props: CopyTableProps) {
  const text = useMessages(messages);
  const mark = useContext(SampleMarkContext);
  const origin = useContext(TableOriginContext);
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
      await write(table, props, { mark, origin, note: text.note, sources: text.sources });
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
