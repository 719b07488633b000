import {
  type ReactNode,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import type { ReportBlock, ReportDocument } from '../../domain/report/report-document.ts';
import { useBoxWidth } from '../charts/use-box-width.ts';
import { FigureLink } from '../controls/figure-link.tsx';
import { useMessages } from '../language/language-context.ts';
import type { FigureRenderer } from './figure-renderer.tsx';
import { formVariables } from './form-variables.ts';
import { LaidSheets } from './laid-sheets.tsx';
import { MeasuringRoom } from './measuring-room.tsx';
import { formOf, sheetSize } from './official-form.ts';
import { SheetContext } from './sheet-context.ts';
import { sheetMessages } from './sheet-messages.ts';
import { sheetFlows } from './sheet-part.ts';
import type { SheetWarning } from './sheet-warning.ts';
import { SheetWarnings } from './sheet-warnings.tsx';
import styles from './sheets-preview.module.css';
import { usePrintAlone } from './use-print-alone.ts';
import { useSheetsLayout } from './use-sheets-layout.ts';
import { useSmallCharts } from './use-small-charts.ts';

interface SheetsPreviewProps {
  readonly document: ReportDocument;
  /** Ready drawings by chart id, of the size that the document gives them. */
  readonly charts: ReadonlyMap<string, ReactNode>;
  /** Told what to know before printing each time the sheets are laid out; the preview shows it as well. */
  readonly onWarnings: (warnings: readonly SheetWarning[]) => void;
  /** Draws a figure that has an origin; by default a link that opens it. On paper figures are plain text. */
  readonly renderLink?: FigureRenderer;
  /** A brief: what does not fit on one page is shortened or left out, which the reader is told. */
  readonly onePage?: true;
  /** The drawing of its charts is still on its way: printed now, the paper says so. */
  readonly isDrawing?: boolean;
  /** What is being done before there is a document to lay out; the last one stays in sight meanwhile. */
  readonly pending?: string;
  /** Priority of its blocks, by id: the lowest is left out first, what is not named never. */
  readonly priorities?: ReadonlyMap<string, number>;
  /** Shorter versions of its blocks, by id, from longer to shorter. */
  readonly shorter?: ReadonlyMap<string, readonly ReportBlock[]>;
}

const noPriorities: ReadonlyMap<string, number> = new Map();
const noShorter: ReadonlyMap<string, readonly ReportBlock[]> = new Map();
const neverChanges = () => () => undefined;

function OriginFigure({ origin, text }: { readonly origin: string; readonly text: string }) {
  const { source } = useMessages(sheetMessages);
  return (
    <FigureLink origin={origin} note={null} label={source}>
      {text}
    </FigureLink>
  );
}

function defaultLink(origin: string, text: string): ReactNode {
  return <OriginFigure origin={origin} text={text} />;
}

/** Scale at which a sheet of this width in mm fits a box of this width in px; never larger than life. */
function scaleFor(boxPx: number, sheetMm: number): number {
  return boxPx === 0 ? 1 : Math.min(1, boxPx / ((sheetMm * 96) / 25.4));
}

/**
 * The sheets of a document as they print, one below the other and no wider than the window. Printing prints them and
 * nothing else of the page; while they are being laid out, the paper says so. Built pages have only that notice.
 * They are laid out anew for another document, map of priorities or map of shorter blocks: these are to stay the same
 * objects as long as they say the same.
 */
export function SheetsPreview(props: SheetsPreviewProps) {
  const { document: report, charts, onWarnings, renderLink = defaultLink } = props;
  const { onePage, priorities = noPriorities, shorter = noShorter } = props;
  const text = useMessages(sheetMessages);
  const root = useRef<HTMLDivElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const hasWindow = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  const width = useBoxWidth(root);
  usePrintAlone(root);

  const input = useMemo(
    () => ({ document: report, flows: sheetFlows(report, shorter), onePage: onePage === true, priorities }),
    [report, shorter, onePage, priorities],
  );
  // While the reader types, the sheets may wait.
  const deferred = useDeferredValue(input);
  // The room stands only for what may be measured now, and whatever it stops begins again with it.
  const measurable = hasWindow && props.pending === undefined ? deferred : null;
  const laidOut = useSheetsLayout(measurable, room);
  // What is laid out but not yet drawn is no report either.
  const isReady = laidOut?.input === input && props.isDrawing !== true && props.pending === undefined;
  const smallCharts = useSmallCharts(root, laidOut);
  const warnings = useMemo(() => [...(laidOut?.warnings ?? []), ...smallCharts], [laidOut, smallCharts]);
  const told = useRef<string | null>(null);
  useEffect(() => {
    // Told again only when they change: else a page that builds its document anew at each telling would never rest.
    const telling = JSON.stringify(warnings);
    if (!isReady || told.current === telling) return;
    told.current = telling;
    onWarnings(warnings);
  }, [isReady, warnings, onWarnings]);

  // By script: what the style sheet does not have may not stand in built pages either.
  useLayoutEffect(() => {
    const variables = {
      ...formVariables(formOf(report.form, onePage === true)),
      '--sheet-scale': `${scaleFor(width, sheetSize.width)}`,
      '--turned-scale': `${scaleFor(width, sheetSize.height)}`,
    };
    for (const [name, value] of Object.entries(variables)) root.current?.style.setProperty(name, value);
  }, [report.form, onePage, width]);

  const measuring = useMemo(
    () => ({ form: report.form, words: report.words, charts: null }),
    [report.form, report.words],
  );
  return (
    <div ref={root} className={styles.root} data-sheets="" data-one-page={onePage} data-ready={isReady}>
      <p className={styles.state} role="status">
        {isReady ? text.pages(laidOut.pages.length) : (props.pending ?? text.pending)}
      </p>
      {isReady ? <SheetWarnings warnings={warnings} /> : <p className={styles.notReady}>{text.notReady}</p>}
      {measurable === null || laidOut?.input === measurable ? null : (
        <SheetContext value={measuring}>
          <MeasuringRoom flows={measurable.flows} room={room} />
        </SheetContext>
      )}
      {laidOut === null ? null : (
        <LaidSheets laidOut={laidOut} charts={charts} renderLink={renderLink} isStale={!isReady} />
      )}
    </div>
  );
}
