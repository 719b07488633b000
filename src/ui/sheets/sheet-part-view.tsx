import type { ReportAppendix, ReportChart, ReportRun } from '../../domain/report/report-document.ts';
import { RunsText } from './figure-renderer.tsx';
import { FittedDrawing } from './fitted-drawing.tsx';
import { type TableSize, tableSizes } from './measure-table.ts';
import { useSheetSetting } from './sheet-context.ts';
import { DraftMark, SheetHead } from './sheet-head.tsx';
import { partName, type SheetPart } from './sheet-part.ts';
import styles from './sheet-parts.module.css';
import { AppendixSignatures, SheetSignature } from './sheet-signature.tsx';
import { SheetTable } from './sheet-table.tsx';
import { sliceRuns } from './slice-runs.ts';

/** The piece of a part that stands on one page: rows of a table, or lines of a text with where they begin in it. */
export interface PartPiece {
  readonly from: number;
  readonly to: number;
  readonly of: number;
  readonly lineStarts: readonly number[] | null;
  readonly tableSize: TableSize;
  readonly breaksWords: boolean;
}

/** A part as a whole, as it is measured. */
export const wholePiece: PartPiece = {
  from: 0,
  to: Number.POSITIVE_INFINITY,
  of: 1,
  lineStarts: null,
  tableSize: tableSizes[0],
  breaksWords: false,
};

interface LinesViewProps {
  readonly className: string | undefined;
  readonly runs: readonly ReportRun[];
  readonly piece: PartPiece;
}

/** A paragraph, or those of its lines that stand on one page. */
function LinesView({ className, runs, piece }: LinesViewProps) {
  const { from, to, lineStarts } = piece;
  if (lineStarts === null) {
    return (
      <p className={className}>
        <RunsText runs={runs} />
      </p>
    );
  }
  const start = lineStarts[from] ?? 0;
  const end = lineStarts[to];
  return (
    <p
      className={className}
      data-continued={from > 0 ? '' : undefined}
      data-continues={end === undefined ? undefined : ''}
    >
      <RunsText runs={sliceRuns(runs, start, end ?? Number.POSITIVE_INFINITY)} />
    </p>
  );
}

/** The title, or those of drawings side by side, each above its own. */
function ChartTitle({ chart: { id, title, titles } }: { readonly chart: ReportChart }) {
  if (titles === undefined) return <figcaption className={styles.chartTitle}>{title}</figcaption>;
  return (
    <figcaption className={styles.chartTitle} data-sides="">
      {titles.map((one, at) => {
        // Two may be alike.
        const key = `${id}-${at}`;
        return <span key={key}>{one}</span>;
      })}
    </figcaption>
  );
}

function ChartView({ chart }: { readonly chart: ReportChart }) {
  const { charts } = useSheetSetting();
  return (
    <figure className={styles.chart}>
      <ChartTitle chart={chart} />
      <FittedDrawing
        id={chart.id}
        alternative={chart.alternative}
        widthMm={chart.widthMm}
        heightMm={chart.heightMm}
        drawing={charts?.get(chart.id)}
      />
      <p className={styles.caption}>{chart.caption}</p>
    </figure>
  );
}

function NotesLabel() {
  const { words } = useSheetSetting();
  return (
    <p className={styles.note}>
      <RunsText runs={[{ text: words.notes, bold: true, italic: true }]} />
    </p>
  );
}

interface NoteViewProps {
  readonly text: string;
  readonly isOnly: boolean;
  readonly piece: PartPiece;
}

function NoteView({ text, isOnly, piece }: NoteViewProps) {
  const { words } = useSheetSetting();
  const runs = isOnly
    ? [{ text: words.notes, bold: true, italic: true }, { text: ` ${text}` }]
    : [{ text: `- ${text}` }];
  return <LinesView className={styles.note} runs={runs} piece={piece} />;
}

function AppendixHead({ appendix }: { readonly appendix: ReportAppendix }) {
  return (
    <div className={styles.appendixHead}>
      <p className={styles.appendixNumber}>{appendix.number}</p>
      <p className={styles.appendixTitle}>{appendix.title}</p>
      <p className={styles.attachedTo}>{appendix.attachedTo}</p>
    </div>
  );
}

/** Level below the heading of the preview (2). Those of a brief have no number and no chapter above them. */
function headingLevel({ level, number }: { readonly level: 1 | 2 | 3; readonly number: string }): number {
  return level === 2 && number === '' ? 3 : level + 2;
}

function Content({ part, piece }: { readonly part: SheetPart; readonly piece: PartPiece }) {
  const { content } = part;
  switch (content.kind) {
    case 'head':
      return <SheetHead head={content.head} />;
    case 'draft':
      return <DraftMark />;
    case 'heading':
      return (
        <p className={styles.heading} role="heading" aria-level={headingLevel(content)} data-level={content.level}>
          {partName(part)}
        </p>
      );
    case 'text':
      return <LinesView className={styles.text} runs={content.runs} piece={piece} />;
    case 'table-title':
      return <p className={styles.tableTitle}>{content.text}</p>;
    case 'unit-line':
      return <p className={styles.unitLine}>{content.text}</p>;
    case 'table':
      return (
        <SheetTable
          table={content.table}
          shares={content.shares}
          from={piece.from}
          to={piece.to}
          size={piece.tableSize}
          breaks={piece.breaksWords}
        />
      );
    case 'notes-label':
      return <NotesLabel />;
    case 'note':
      return <NoteView text={content.text} isOnly={content.isOnly} piece={piece} />;
    case 'chart':
      return <ChartView chart={content.chart} />;
    case 'signature':
      return <SheetSignature signature={content.signature} recipients={content.recipients} />;
    case 'appendix-head':
      return <AppendixHead appendix={content.appendix} />;
    case 'appendix-signatures':
      return <AppendixSignatures {...content} />;
  }
}

/** A part of a sheet, whole or the piece of it that one page has. */
export function SheetPartView({ part, piece }: { readonly part: SheetPart; readonly piece: PartPiece }) {
  return (
    <div className={styles.part} data-kind={part.content.kind} data-part={part.id}>
      <Content part={part} piece={piece} />
    </div>
  );
}
