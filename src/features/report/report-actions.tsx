import { type RefObject, useContext, useState } from 'react';
import type { PageInput } from '../../data/page-input.ts';
import { SampleMarkContext } from '../../ui/charts/sample-mark-context.ts';
import { CopyButton } from '../../ui/controls/copy-button.tsx';
import { usePageAddresses } from '../../ui/controls/page-address-context.ts';
import { saveBlob } from '../../ui/controls/save-blob.ts';
import { useMessages } from '../../ui/language/language-context.ts';
import { officialForms } from '../../ui/sheets/official-form.ts';
import { actionsMessages } from './actions-messages.ts';
import type { AssembledReport } from './assemble-report.ts';
import { printedBlocks } from './printed-blocks.ts';
import styles from './report-page.module.css';
import type { ReportProduct } from './report-params.ts';
import { chartPictures, sheetsReady, shownPieces } from './sheets-on-page.ts';

interface ReportActionsProps {
  readonly input: PageInput;
  readonly product: ReportProduct;
  readonly report: AssembledReport;
  /** What holds the sheets. */
  readonly sheets: RefObject<HTMLElement | null>;
}

type Outcome =
  | { readonly kind: 'idle' | 'waiting' | 'printing' | 'notReady' | 'working' | 'failed' | 'noWorkbook' }
  | { readonly kind: 'done'; readonly name: string };

/** Prints the sheets, or makes Word and Excel of the same document; each waits for what it needs and says so. */
export function ReportActions({ input, product, report, sheets }: ReportActionsProps) {
  const text = useMessages(actionsMessages);
  const addresses = usePageAddresses();
  const mark = useContext(SampleMarkContext);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const { document: snapshot, onePage, shorter } = report;
  const measures = officialForms[snapshot.form];
  const fileName = `${text.files[product]}-${input.place}-${input.day}`;

  const originAddress = (origin: string): string =>
    new URL(addresses.hrefOf('', { origin, asOf: input.day }), window.location.href).href;

  const print = async () => {
    setOutcome({ kind: 'waiting' });
    const isReady = sheets.current !== null && (await sheetsReady(sheets.current));
    setOutcome({ kind: isReady ? 'printing' : 'notReady' });
    if (isReady) window.print();
  };

  const make = async (extension: string, write: () => Promise<Blob | null>) => {
    try {
      const blob = await write();
      if (blob === null) {
        setOutcome({ kind: 'noWorkbook' });
        return;
      }
      const name = `${fileName}.${extension}`;
      saveBlob(blob, name);
      setOutcome({ kind: 'done', name });
    } catch {
      setOutcome({ kind: 'failed' });
    }
  };

  const makeWord = async (): Promise<Blob> => {
    const root = sheets.current;
    if (root === null || !(await sheetsReady(root))) throw new Error('The sheets are not laid out');
    setOutcome({ kind: 'working' });
    const { reportDocx } = await import('../../data/export/report-docx.ts');
    const blocks = onePage ? printedBlocks(snapshot.blocks, shorter, shownPieces(root)) : snapshot.blocks;
    const pictures = await chartPictures(root, mark);
    return await reportDocx({ ...snapshot, blocks }, { measures, pictures, originAddress });
  };

  const makeExcel = async (): Promise<Blob | null> => {
    const { reportWorkbook } = await import('../../data/export/report-workbook.ts');
    return await reportWorkbook(snapshot, measures);
  };

  const isBusy = outcome.kind === 'waiting' || outcome.kind === 'working';
  const start = (kind: 'waiting' | 'working', run: () => Promise<void>) => () => {
    if (isBusy) return;
    setOutcome({ kind });
    void run();
  };
  return (
    <div className={styles.actions} role="group" aria-label={text.actions}>
      <button type="button" aria-disabled={isBusy} onClick={start('waiting', print)}>
        {text.print}
      </button>
      <button type="button" aria-disabled={isBusy} onClick={start('waiting', () => make('docx', makeWord))}>
        {text.word}
      </button>
      {snapshot.appendices.length === 0 ? null : (
        <button type="button" aria-disabled={isBusy} onClick={start('working', () => make('xlsx', makeExcel))}>
          {text.excel}
        </button>
      )}
      <CopyButton
        text={() => window.location.href}
        label={text.copy}
        doneLabel={text.copied}
        failedLabel={text.copyFailed}
      />
      <span role="status">
        {outcome.kind === 'idle' ? null : outcome.kind === 'done' ? text.done(outcome.name) : text[outcome.kind]}
      </span>
    </div>
  );
}
