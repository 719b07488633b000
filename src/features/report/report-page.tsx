import { type ReactNode, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { ReportChart } from '../../domain/report/report-document.ts';
import type { PageInput } from '../../data/page-input.ts';
import { printWidth } from '../../ui/charts/chart-metrics.ts';
import type { ChartSpec } from '../../ui/charts/chart-spec.ts';
import { useChartDrawing } from '../../ui/charts/use-chart-drawing.ts';
import { usePageAddresses } from '../../ui/controls/page-address-context.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { SheetsPreview } from '../../ui/sheets/sheets-preview.tsx';
import { type AssembledReport, assembleReport } from './assemble-report.ts';
import { pairWidth } from './chart-widths.ts';
import { ChoiceForm } from './choice-form.tsx';
import { CopyNotice } from './copy-notice.tsx';
import { hasAppendices, type PartOutline, type PartsInTheMaking } from './part-outline.ts';
import { ReportActions } from './report-actions.tsx';
import { printedSearch, reportCode } from './report-address.ts';
import { placeNames } from './report-context.ts';
import { reportPageMessages } from './report-page-messages.ts';
import styles from './report-page.module.css';
import { type ChangeParams, parseReportParams, type ReportParams, serialiseReportParams } from './report-params.ts';
import { checkReport } from './report-totals.ts';
import { TotalsSection } from './totals-section.tsx';

interface ReportPageProps {
  readonly input: PageInput;
  readonly params: ReportParams;
  readonly onParams: (change: ChangeParams) => void;
  /** All parts there are, in their usual order. */
  readonly outlines: readonly PartOutline[];
  /** Those that the choices need. */
  readonly making: PartsInTheMaking;
}

const neverChanges = () => () => undefined;
/** The preview shows its warnings itself. */
const ignoreWarnings = () => undefined;

/** Origin of the site, which paper needs and a built page does not know. */
function useSiteOrigin(): string {
  return useSyncExternalStore(
    neverChanges,
    () => window.location.origin,
    () => '',
  );
}

interface ShownReport {
  /** Of the present choices, the same object as long as they say the same; null while its parts are being made. */
  readonly ready: AssembledReport | null;
  /** The same, or meanwhile the one before; at the very beginning one without any part, which is never laid out. */
  readonly shown: AssembledReport;
  readonly isFirst: boolean;
}

function useReport({ input, params, making }: Pick<ReportPageProps, 'input' | 'params' | 'making'>): ShownReport {
  const { parts } = making;
  const language = useLanguage();
  const origin = useSiteOrigin();
  const addresses = usePageAddresses();
  const code = reportCode(input, params, language);
  const address = `${origin}${addresses.hrefOf('report', printedSearch(input, params, code))}`;
  // Parameters are read anew from the address at each drawing: compared by what they say.
  const choice = new URLSearchParams(serialiseReportParams({ ...params, printed: null })).toString();
  const ready = useMemo(() => {
    if (parts === null) return null;
    const own = parseReportParams(Object.fromEntries(new URLSearchParams(choice)));
    return assembleReport({ input, parts, params: own, language, code, address });
  }, [input, parts, choice, language, code, address]);
  const [last, setLast] = useState(ready);
  const [blank] = useState(() => assembleReport({ input, parts: [], params, language, code, address }));
  if (ready !== null && ready !== last) setLast(ready);
  const shown = ready ?? last;
  return { ready, shown: shown ?? blank, isFirst: shown === null };
}

/** Drawings of the charts at the width of paper, and what to do when they cannot be had. */
function useDrawings({ document: { blocks, words }, charts, shorter }: AssembledReport) {
  const drawing = useChartDrawing();
  const hasFailed = drawing.state === 'failed';
  const Drawing = drawing.state === 'ready' ? drawing.Drawing : null;
  const drawings = useMemo((): ReadonlyMap<string, ReactNode> => {
    // A chart with fewer rows has an id of its own.
    const all = [...blocks, ...[...shorter.values()].flat()].flatMap((block) =>
      block.kind === 'chart' ? [block.chart] : [],
    );
    if (hasFailed) {
      const inWords = ({ alternative }: ReportChart) => (
        <p className={styles.inWords} data-failed="">
          {words.missingChart} {alternative}
        </p>
      );
      return new Map(all.map((chart) => [chart.id, inWords(chart)]));
    }
    if (Drawing === null) return new Map();
    const titles = new Map(all.map(({ id, title }) => [id, title]));
    const draw = (id: string, specs: readonly ChartSpec[]) => {
      const width = specs.length === 1 ? printWidth : pairWidth;
      return specs.map((spec, at) => {
        // Two may be of one kind.
        const own = `${id}-${at}`;
        return <Drawing key={own} id={own} spec={spec} width={width} title={titles.get(id) ?? ''} />;
      });
    };
    return new Map(
      [...charts].map(([id, specs]) => [
        id,
        <div key={id} className={styles.drawings}>
          {draw(id, specs)}
        </div>,
      ]),
    );
  }, [Drawing, hasFailed, blocks, words, charts, shorter]);
  return {
    drawings,
    isDrawing: charts.size > 0 && drawing.state === 'loading',
    retry: hasFailed ? drawing.retry : null,
  };
}

/** The official brief, report or appendices: choices, a preview that is the print, and the same as Word and Excel. */
export function ReportPage({ input, params, onParams, outlines, making }: ReportPageProps) {
  const text = useMessages(reportPageMessages);
  const language = useLanguage();
  const sheets = useRef<HTMLDivElement>(null);
  const { ready, shown: report, isFirst } = useReport({ input, params, making });
  const { drawings, isDrawing, retry } = useDrawings(report);
  const tables = useMemo(() => checkReport(report.document), [report]);
  const place = placeNames(input, language);
  const number = (value: number) => formatNumber(value, language);
  const pending = ready === null ? text.making(number(making.made + 1), number(making.asked)) : null;
  return (
    <>
      <h1>{text.title(place.full)}</h1>
      <p className={styles.lead}>{text.lead(formatDate(input.day, language))}</p>
      <p className={styles.hint}>{text.draft}</p>
      <noscript>
        <p>{text.needsScript}</p>
      </noscript>
      <CopyNotice input={input} params={params} />
      <div className={styles.page}>
        <ChoiceForm day={input.day} place={place} parts={outlines} params={params} onParams={onParams} />
        <section className={styles.preview} aria-labelledby="report-preview">
          <h2 id="report-preview">{text.preview}</h2>
          <ReportActions
            input={input}
            product={params.product}
            report={ready}
            hasWorkbook={hasAppendices(outlines, params)}
            sheets={sheets}
          />
          {making.failed.length === 0 ? null : (
            <p className={styles.warning} role="alert">
              {text.partsFailed(making.failed.map((title) => `“${title}”`).join(', '))}
            </p>
          )}
          {retry === null ? null : (
            <p className={styles.warning} role="alert">
              {text.chartsFailed}{' '}
              <button type="button" onClick={retry}>
                {text.retry}
              </button>
            </p>
          )}
          <div ref={sheets}>
            <SheetsPreview
              document={report.document}
              charts={drawings}
              isDrawing={isDrawing}
              onWarnings={ignoreWarnings}
              priorities={report.priorities}
              shorter={report.shorter}
              {...(report.onePage ? { onePage: true } : {})}
              {...(pending === null ? {} : { pending })}
            />
          </div>
        </section>
        {isFirst ? null : <TotalsSection tables={tables} />}
      </div>
    </>
  );
}
