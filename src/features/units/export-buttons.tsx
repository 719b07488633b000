import { useEffect, useRef, useState } from 'react';
import { saveBlob } from '../../ui/controls/save-blob.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { exportFileName, unitsExport, type UnitsExportRequest } from './units-export.ts';
import { unitsMessages } from './units-messages.ts';

type Format = 'csv' | 'xlsx';
type Outcome = { readonly kind: 'idle' | 'working' | 'failed' } | { readonly kind: 'done'; readonly name: string };

/** Downloads of all filtered rows; made in stretches, so that long ones can be stopped. */
export function ExportButtons({ request }: { readonly request: UnitsExportRequest }) {
  const text = useMessages(unitsMessages);
  const language = useLanguage();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const download = async (format: Format) => {
    stop.current?.abort();
    const control = new AbortController();
    stop.current = control;
    setOutcome({ kind: 'working' });
    const name = `${exportFileName(request.input, text)}.${format}`;
    try {
      // The writers arrive when first asked for.
      const { writeTable } = await import('../../data/export/write-table.ts');
      const names = { rows: text.export.sheet, notes: text.export.notes };
      const blob = await writeTable(unitsExport(request, text, language), format, names, control.signal);
      saveBlob(blob, name);
      setOutcome({ kind: 'done', name });
    } catch {
      if (stop.current === control) setOutcome({ kind: control.signal.aborted ? 'idle' : 'failed' });
    }
  };

  const isWorking = outcome.kind === 'working';
  return (
    <>
      <button type="button" aria-disabled={isWorking} onClick={() => void (isWorking || download('xlsx'))}>
        {text.export.xlsx}
      </button>
      <button type="button" aria-disabled={isWorking} onClick={() => void (isWorking || download('csv'))}>
        {text.export.csv}
      </button>
      {isWorking ? (
        <button type="button" onClick={() => stop.current?.abort()}>
          {text.export.cancel}
        </button>
      ) : null}
      <span role="status">
        {outcome.kind === 'working' ? text.export.working : null}
        {outcome.kind === 'failed' ? text.export.failed : null}
        {outcome.kind === 'done' ? text.export.done(outcome.name) : null}
      </span>
    </>
  );
}
