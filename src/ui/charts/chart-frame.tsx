import { type ReactNode, useContext, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { saveBlob } from '../controls/save-blob.ts';
import { chartToPng, chartToSvg, type ImageCaption } from './chart-image.ts';
import styles from './chart-frame.module.css';
import type { ChartSpec } from './chart-spec.ts';
import { citedSources, lineOf } from '../page/cited-sources.ts';
import { LazyChart } from './lazy-chart.tsx';
import { SampleMarkContext } from './sample-mark-context.ts';
import { useMessages } from '../language/language-context.ts';
import { usePrinting } from '../print/use-printing.ts';

const messages = {
  vi: {
    showTable: 'Xem bảng số liệu',
    hideTable: 'Ẩn bảng số liệu',
    downloadPng: 'Tải hình PNG',
    downloadSvg: 'Tải hình SVG',
    notDrawn: 'Biểu đồ chưa vẽ xong khi in trang này; xem số liệu trong bảng.',
    failed: 'Không tải được phần vẽ hình; bảng số liệu vẫn đầy đủ.',
    retry: 'Vẽ lại',
    unit: 'Đơn vị tính',
    asOf: 'Số liệu tính đến ngày',
    source: 'Nguồn',
  },
  en: {
    showTable: 'Show the numbers as a table',
    hideTable: 'Hide the table',
    downloadPng: 'Download PNG',
    downloadSvg: 'Download SVG',
    notDrawn: 'The chart was not drawn yet when this page was printed; see the numbers in the table.',
    failed: 'The drawing code could not be loaded; the table is complete.',
    retry: 'Draw again',
    unit: 'Unit',
    asOf: 'As of',
    source: 'Source',
  },
};

export interface ChartFrameProps {
  /** Unique on the page and stable between builds. */
  readonly id: string;
  /** What the chart says, as a sentence: "102 xã, phường, thị trấn còn 40". */
  readonly title: string;
  /** Unit of measure; empty for none. */
  readonly unit: string;
  /** The day the figures stand at, formatted; empty when they have several. */
  readonly asOf: string;
  readonly sources: ReactNode;
  readonly spec: ChartSpec;
  /** The same numbers as a table: the accessible version of the drawing. Null where the page shows that table anyway. */
  readonly table: ReactNode;
  /** Name of the downloaded images, without extension. */
  readonly fileName: string;
  /** A node of a flow was chosen, by Enter or by pointer. */
  readonly onSelect?: ((id: string) => void) | undefined;
  /** Level of the heading, 3 unless told. */
  readonly headingLevel?: 2 | 3 | 4;
}

/** The sources of a picture: numbers point to a list that stays behind on the page, so each is written out. */
function sourcesInWords(line: Element | null, word: string): string {
  const cited = line === null ? [] : citedSources(line).map(({ text }) => text.replace(/ https?:\/\/\S+$/, ''));
  if (cited.length === 0) return lineOf(line);
  return cited.length === 1
    ? `${word}: ${cited.join('')}`
    : [`${word}:`, ...cited.map((text) => `– ${text}`)].join('\n');
}

/** A chart with everything that makes it citable: what it says, unit, date, sources, its numbers as a table, its image. */
export function ChartFrame(props: ChartFrameProps): ReactNode {
  const { id, title, unit, asOf, sources, spec, table, fileName } = props;
  const labels = useMessages(messages);
  const frame = useRef<HTMLElement>(null);
  const sourceLine = useRef<HTMLDivElement>(null);
  const headingId = useId();
  const [live, setLive] = useState(false);
  const [open, setOpen] = useState(false);
  const [isForPaper, setForPaper] = useState(false);
  const printing = usePrinting();
  const mark = useContext(SampleMarkContext);
  const Heading = `h${props.headingLevel ?? 3}` as const;
  const unitLine = unit === '' ? '' : `${labels.unit}: ${unit}`;
  const asOfLine = asOf === '' ? '' : `${labels.asOf}: ${asOf}`;

  const download = async (extension: 'png' | 'svg'): Promise<void> => {
    // A file is for paper and slides: its letters must not depend on the width of this window.
    flushSync(() => setForPaper(true));
    try {
      const drawing = frame.current?.querySelector<SVGSVGElement>('svg.recharts-surface');
      if (!drawing) return;
      const caption: ImageCaption = {
        title,
        unit: unitLine,
        asOf: asOfLine,
        mark,
        source: sourcesInWords(sourceLine.current, labels.source),
      };
      const image = extension === 'png' ? chartToPng(drawing, caption) : chartToSvg(drawing, caption);
      setForPaper(false);
      saveBlob(await image, `${fileName}.${extension}`);
    } finally {
      setForPaper(false);
    }
  };

  return (
    <figure ref={frame} className={styles['frame']} aria-labelledby={headingId}>
      <Heading id={headingId} className={styles['title']}>
        {title}
      </Heading>
      {unitLine !== '' && (
        <p className={styles['unit']} data-chart-line="">
          {unitLine}
        </p>
      )}
      <div className={styles['drawing']}>
        <LazyChart
          id={id}
          spec={spec}
          title={title}
          failureText={labels.failed}
          retryText={labels.retry}
          notDrawnText={labels.notDrawn}
          isForPaper={isForPaper}
          onSelect={props.onSelect}
          onLive={setLive}
        />
      </div>
      <div className={styles['footer']}>
        {mark !== null && <p className={styles['mark']}>{mark}</p>}
        {asOfLine !== '' && <p data-chart-line="">{asOfLine}</p>}
        <div ref={sourceLine} data-chart-sources="">
          {labels.source}: {sources}
        </div>
      </div>
      <div className={styles['downloads']} data-ready={live ? 'yes' : 'no'}>
        <button type="button" onClick={() => void download('png')}>
          {labels.downloadPng}
        </button>
        <button type="button" onClick={() => void download('svg')}>
          {labels.downloadSvg}
        </button>
      </div>
      {table === null ? null : (
        <details
          className={styles['table']}
          open={open || printing}
          onToggle={(event) => {
            if (!printing) setOpen(event.currentTarget.open);
          }}
        >
          <summary>{open ? labels.hideTable : labels.showTable}</summary>
          <div className={styles['scroll']}>{table}</div>
        </details>
      )}
    </figure>
  );
}
