import { type RefObject, useContext, useState } from 'react';
import type { PageInput } from '../../data/page-input.ts';
import { SampleMarkContext } from '../../ui/charts/sample-mark-context.ts';
import { CopyButton } from '../../ui/controls/copy-button.tsx';
import { usePageAddresses } from '../../ui/controls/page-address-context.ts';
import { saveBlob } from '../../ui/controls/save-blob.ts';
import { useMessages } from '../../ui/language/language-context.ts';
import { actionsMessages } from './actions-messages.ts';
import type { AssembledReport } from './assemble-report.ts';
import { fileLayout } from './file-layout.ts';
import { printedBlocks } from './printed-blocks.ts';
import styles from './report-page.module.css';
import type { ReportProduct } from './report-params.ts';
import { chartPictures, codePicture, sheetsReady, shownPieces } from './sheets-on-page.ts';
import { useWhenMade } from './use-when-made.ts';

interface ReportActionsProps {
  readonly input: PageInput;
  readonly product: ReportProduct;
  /** Null while its parts are being made. */
  readonly report: AssembledReport | null;
  /** Whether it will have appendices, which Excel is offered for. */
  readonly hasWorkbook: boolean;
  /** What holds the sheets. */
  readonly sheets: RefObject<HTMLElement | null>;
}

type Outcome =
  | { readonly kind: 'idle' | 'waiting' | 'printing' | 'notReady' | 'working' | 'failed' | 'noWorkbook' }
  | { readonly kind: 'done'; readonly name: string };

/** A report with what goes into its files besides: all of one drawing, so that no file mixes two days or languages. */
interface MadeReport {
  readonly report: AssembledReport;
  /** Without its extension. */
  readonly fileName: string;
  /** Mark of made-up data on pictures of charts; null for none. */
  readonly mark: string | null;
  /** Address at which the origin of a figure opens, as of the day of the report. */
  readonly originAddress: (origin: string) => string;
}

/** Makes a file of a report; null where there is nothing to put into it. */
type Write = (made: MadeReport) => Promise<Blob | null>;

async function loadExcel(): Promise<Write> {
  const { reportWorkbook } = await import('../../data/export/report-workbook.ts');
  return ({ report }) => reportWorkbook(report.document, fileLayout(report));
}

/** Prints the sheets, or makes Word and Excel of the same document; each waits for what it needs and says so. */
export function ReportActions({ input, product, report, hasWorkbook, sheets }: ReportActionsProps) {
  const text = useMessages(actionsMessages);
  const addresses = usePageAddresses();
  const mark = useContext(SampleMarkContext);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const made = useWhenMade<MadeReport>(
    report === null
      ? null
      : {
          report,
          fileName: `${text.files[product]}-${input.place}-${input.day}`,
          mark,
          originAddress: (origin) =>
            new URL(addresses.hrefOf('', { origin, asOf: input.day }), window.location.href).href,
        },
  );

  const print = async () => {
    try {
      const root = (await made.wait()) === null ? null : sheets.current;
      const isReady = root !== null && (await sheetsReady(root));
      setOutcome({ kind: isReady ? 'printing' : 'notReady' });
      if (isReady) window.print();
    } catch {
      setOutcome({ kind: 'notReady' });
    }
  };

  const make = async (extension: string, load: () => Promise<Write>) => {
    try {
      // First, so that nothing comes between the report and what is read of its sheets.
      const write = await load();
      await made.wait();
      const root = sheets.current;
      // The pictures of Word are those of the sheets.
      if (extension === 'docx' && (root === null || !(await sheetsReady(root)))) throw new Error('No sheets');
      // Another choice may have been made meanwhile.
      const present = made.get();
      if (present === null) throw new Error('No report');
      setOutcome({ kind: 'working' });
      const blob = await write(present);
      if (blob === null) {
        setOutcome({ kind: 'noWorkbook' });
        return;
      }
      const name = `${present.fileName}.${extension}`;
      saveBlob(blob, name);
      setOutcome({ kind: 'done', name });
    } catch {
      setOutcome({ kind: 'failed' });
    }
  };

  const loadWord = async (): Promise<Write> => {
    const { reportDocx } = await import('../../data/export/report-docx.ts');
    return async ({ report: printed, mark: printedMark, originAddress }) => {
      const { document: snapshot, onePage, shorter } = printed;
      const root = sheets.current;
      if (root === null) throw new Error('No sheets');
      const blocks = onePage ? printedBlocks(snapshot.blocks, shorter, shownPieces(root)) : snapshot.blocks;
      const pictures = await chartPictures(root, printedMark);
      // They may be those of another choice by now.
      if (made.get()?.report !== printed) throw new Error('Another report');
      const { hasQr, address } = snapshot.foot;
      const code = hasQr === false ? null : await codePicture(address);
      return await reportDocx(
        { ...snapshot, blocks },
        { ...fileLayout(printed), onePage, pictures, code, originAddress },
      );
    };
  };

  const isBusy = outcome.kind === 'waiting' || outcome.kind === 'working';
  const start = (run: () => Promise<void>) => () => {
    if (isBusy) return;
    setOutcome({ kind: 'waiting' });
    void run();
  };
  return (
    <div className={styles.actions} role="group" aria-label={text.actions}>
      <button type="button" aria-disabled={isBusy} onClick={start(print)}>
        {text.print}
      </button>
      <button type="button" aria-disabled={isBusy} onClick={start(() => make('docx', loadWord))}>
        {text.word}
      </button>
      {hasWorkbook ? (
        <button type="button" aria-disabled={isBusy} onClick={start(() => make('xlsx', loadExcel))}>
          {text.excel}
        </button>
      ) : null}
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
