import type { ReportDocument } from '../../domain/report/report-document.ts';
import type { MeasuredPart } from './measure-flows.ts';
import { tableSizes } from './measure-table.ts';
import type { LaidPage, PageSlice } from './paginate.ts';
import { SampleMarks } from './sample-marks.tsx';
import { useSheetSetting } from './sheet-context.ts';
import { SheetFoot } from './sheet-foot.tsx';
import styles from './sheet-page.module.css';
import { flowOfAppendix } from './sheet-part.ts';
import { SheetPartView } from './sheet-part-view.tsx';

function Slice({ slice, measured }: { readonly slice: PageSlice; readonly measured: MeasuredPart | undefined }) {
  if (measured === undefined) return null;
  const { part, lineStarts, table } = measured;
  const piece = {
    ...slice,
    lineStarts,
    tableSize: table?.size ?? tableSizes[0],
    breaksWords: (table?.cutColumns.length ?? 0) > 0,
  };
  return <SheetPartView part={part} piece={piece} />;
}

interface SheetPageProps {
  readonly document: ReportDocument;
  readonly page: LaidPage;
  readonly parts: ReadonlyMap<string, MeasuredPart>;
  /** The first sheet of all has the QR code. */
  readonly isFirst: boolean;
}

/** One sheet as it prints, scaled on the screen. */
export function SheetPage({ document, page, parts, isFirst }: SheetPageProps) {
  const { words } = useSheetSetting();
  const appendix = document.appendices.find((one) => flowOfAppendix(one) === page.flow);
  return (
    <div className={styles.frame} data-orientation={page.orientation}>
      <section
        className={styles.sheet}
        aria-label={`${words.page} ${page.number}`}
        lang={document.language}
        data-sheet=""
      >
        {document.isSample ? <SampleMarks language={document.language} /> : null}
        {page.number === 1 ? null : <p className={styles.pageNumber}>{page.number}</p>}
        <div className={styles.content}>
          {page.slices.map((slice) => (
            <Slice key={slice.id} slice={slice} measured={parts.get(slice.id)} />
          ))}
        </div>
        <SheetFoot
          foot={document.foot}
          place={appendix === undefined ? null : `${appendix.number} ${words.appendixPage} ${page.number}`}
          hasCode={isFirst}
        />
      </section>
    </div>
  );
}
