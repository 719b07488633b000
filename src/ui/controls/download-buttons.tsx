import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../language/language-context.ts';
import { saveBlob } from './save-blob.ts';

const messages = {
  vi: {
    xlsx: 'Tải Excel (XLSX)',
    csv: 'Tải CSV',
    cancel: 'Dừng',
    working: 'Đang tạo tệp…',
    failed: 'Không tạo được tệp. Hãy thử lại.',
    done: (name: string) => `Đã tạo tệp ${name}.`,
  },
  en: {
    xlsx: 'Download Excel (XLSX)',
    csv: 'Download CSV',
    cancel: 'Stop',
    working: 'Making the file…',
    failed: 'The file could not be made. Try again.',
    done: (name: string) => `${name} has been made.`,
  },
};

/** Format of a table as a file. */
export type TableFormat = 'csv' | 'xlsx';

interface DownloadButtonsProps {
  /** What is downloaded, in words, for those who do not see where the buttons stand. */
  readonly label: string;
  /** Name of the file without its extension. */
  readonly fileName: string;
  /** Makes the file; may be stopped by the signal. */
  readonly make: (format: TableFormat, signal: AbortSignal) => Promise<Blob>;
}

type Outcome = { readonly kind: 'idle' | 'working' | 'failed' } | { readonly kind: 'done'; readonly name: string };

/** Downloads of a table as a workbook and as text, with what became of them said aloud. */
export function DownloadButtons({ label, fileName, make }: DownloadButtonsProps) {
  const text = useMessages(messages);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const download = async (format: TableFormat) => {
    const control = new AbortController();
    stop.current = control;
    setOutcome({ kind: 'working' });
    const name = `${fileName}.${format}`;
    try {
      saveBlob(await make(format, control.signal), name);
      setOutcome({ kind: 'done', name });
    } catch {
      setOutcome({ kind: control.signal.aborted ? 'idle' : 'failed' });
    }
  };

  const isWorking = outcome.kind === 'working';
  const button = (format: TableFormat) => (
    <button
      type="button"
      aria-label={`${text[format]}: ${label}`}
      aria-disabled={isWorking}
      onClick={() => void (isWorking || download(format))}
    >
      {text[format]}
    </button>
  );
  return (
    <>
      {button('xlsx')} {button('csv')}{' '}
      {isWorking ? (
        <button type="button" onClick={() => stop.current?.abort()}>
          {text.cancel}
        </button>
      ) : null}
      <span role="status">
        {outcome.kind === 'working' ? text.working : null}
        {outcome.kind === 'failed' ? text.failed : null}
        {outcome.kind === 'done' ? text.done(outcome.name) : null}
      </span>
    </>
  );
}
