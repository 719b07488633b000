import type {
  ReportAppendix,
  ReportBlock,
  ReportChart,
  ReportDocument,
  ReportHead,
  ReportRun,
  ReportSignature,
  ReportTable,
} from '../../domain/report/report-document.ts';
import { columnShares } from './column-shares.ts';
import type { SheetOrientation } from './flow-item.ts';
import { officialForms, sheetSize } from './official-form.ts';

/** What a part of a sheet shows. A table is taken apart, so that only its rows are split. */
export type PartContent =
  | { readonly kind: 'head'; readonly head: ReportHead }
  | { readonly kind: 'draft' }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly number: string; readonly text: string }
  | { readonly kind: 'text'; readonly runs: readonly ReportRun[] }
  | { readonly kind: 'table-title'; readonly text: string }
  | { readonly kind: 'unit-line'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly table: ReportTable;
      /** Share of the width of each column; they add up to 1. */
      readonly shares: readonly number[];
    }
  | { readonly kind: 'notes'; readonly notes: readonly string[] }
  | { readonly kind: 'chart'; readonly chart: ReportChart }
  | { readonly kind: 'signature'; readonly signature: ReportSignature; readonly recipients: readonly string[] }
  | { readonly kind: 'appendix-head'; readonly appendix: ReportAppendix }
  | {
      readonly kind: 'appendix-signatures';
      readonly left: ReportSignature;
      readonly right: ReportSignature;
      readonly placeAndDate: string | null;
    };

/** A part of a sheet, measured and laid out as one. */
export interface SheetPart {
  /** Unique in the document. */
  readonly id: string;
  /** The block of the report that it belongs to; null for what every document has. */
  readonly block: string | null;
  /** 0 for the full version of its block, 1 and more for shorter ones. */
  readonly version: number;
  readonly content: PartContent;
}

/** The text of the report or one appendix, taken apart. */
export interface SheetFlow {
  readonly id: string;
  readonly orientation: SheetOrientation;
  readonly parts: readonly SheetPart[];
}

/** Shorter versions of blocks, from longer to shorter, by block id. */
export type ShorterBlocks = ReadonlyMap<string, readonly ReportBlock[]>;

function tableContents(
  { title, unitLine, notes }: ReportTable,
  table: ReportTable,
  widthMm: number,
): readonly PartContent[] {
  return [
    ...(title === null ? [] : [{ kind: 'table-title', text: title } as const]),
    ...(unitLine === null ? [] : [{ kind: 'unit-line', text: unitLine } as const]),
    { kind: 'table', table, shares: columnShares(table, widthMm) },
    ...(notes.length === 0 ? [] : [{ kind: 'notes', notes } as const]),
  ];
}

function blockContents(block: ReportBlock, widthMm: number): readonly PartContent[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', level: block.level, number: block.number, text: block.text }];
    case 'paragraph':
      return [{ kind: 'text', runs: block.runs }];
    case 'bullets':
      return block.items.map((runs) => ({ kind: 'text', runs: [{ text: '- ' }, ...runs] }));
    case 'table':
      return tableContents(block.table, block.table, widthMm);
    case 'chart':
      return [{ kind: 'chart', chart: block.chart }];
  }
}

function partsOf(block: ReportBlock, shorter: ShorterBlocks, widthMm: number): readonly SheetPart[] {
  const versions = [block, ...(shorter.get(block.id) ?? [])];
  return versions.flatMap((version, number) =>
    blockContents(version, widthMm).map((content, place) => ({
      id: `text/${block.id}/${number}/${place}`,
      block: block.id,
      version: number,
      content,
    })),
  );
}

function whole(flow: string, contents: readonly PartContent[]): readonly SheetPart[] {
  return contents.map((content) => ({ id: `${flow}//${content.kind}`, block: null, version: 0, content }));
}

/** Width of the text of a sheet, mm. */
type TextWidths = Readonly<Record<SheetOrientation, number>>;

/** `isDraft`: it is the first sheet of all and bears the mark itself. */
function appendixFlow(
  appendix: ReportAppendix,
  head: ReportHead | null,
  widths: TextWidths,
  isDraft: boolean,
): SheetFlow {
  const { id, left, right, table } = appendix;
  const flow = `appendix/${id}`;
  const placeAndDate = head?.placeAndDate ?? appendix.placeAndDate ?? null;
  const orientation = appendix.isLandscape ? 'landscape' : 'portrait';
  return {
    id: flow,
    orientation,
    parts: whole(flow, [
      ...(isDraft ? [{ kind: 'draft' } as const] : []),
      { kind: 'appendix-head', appendix },
      // The head has the title already.
      ...tableContents(
        { ...table, title: table.title === appendix.title ? null : table.title },
        table,
        widths[orientation],
      ),
      { kind: 'appendix-signatures', left, right, placeAndDate },
    ]),
  };
}

/** A document as flows of parts, with all versions of its blocks; the first flow is the text, where it has any. */
export function sheetFlows(document: ReportDocument, shorter: ShorterBlocks): readonly SheetFlow[] {
  const { head, blocks, signature, recipients } = document;
  const { left, right } = officialForms[document.form].margins;
  const widths = {
    portrait: sheetSize.width - left.value - right.value,
    landscape: sheetSize.height - left.value - right.value,
  };
  const text: readonly SheetPart[] = [
    ...whole('text', head === null ? [] : [{ kind: 'head', head }]),
    ...blocks.flatMap((block) => partsOf(block, shorter, widths.portrait)),
    ...whole('text', signature === null ? [] : [{ kind: 'signature', signature, recipients }]),
  ];
  return [
    ...(text.length === 0 ? [] : [{ id: 'text', orientation: 'portrait', parts: text } as const]),
    ...document.appendices.map((appendix, at) => appendixFlow(appendix, head, widths, head === null && at === 0)),
  ];
}

const holdsPrevious: ReadonlySet<PartContent['kind']> = new Set(['notes', 'signature', 'appendix-signatures']);
const holdsNext: ReadonlySet<PartContent['kind']> = new Set([
  'draft',
  'heading',
  'table-title',
  'unit-line',
  'appendix-head',
]);

/** Whether the next part must begin on the page where this one ends; a text ending in a colon announces the next. */
export function keepsWithNext({ content }: SheetPart, next: SheetPart | undefined): boolean {
  if (next === undefined) return false;
  if (holdsNext.has(content.kind) || holdsPrevious.has(next.content.kind)) return true;
  return content.kind === 'text' && (content.runs.at(-1)?.text.trimEnd().endsWith(':') ?? false);
}

/** What a part is called in a warning: its title or its first words. */
export function partName({ content }: SheetPart): string {
  switch (content.kind) {
    case 'heading':
      return `${content.number} ${content.text}`;
    case 'text': {
      const text = content.runs.map((run) => run.text).join('');
      return text.length > 60 ? `${text.slice(0, 60)}…` : text;
    }
    case 'table':
      return content.table.title ?? content.table.columns.map(({ heads }) => heads.join(', ')).join(' · ');
    case 'chart':
      return content.chart.title;
    case 'table-title':
    case 'unit-line':
      return content.text;
    case 'notes':
      return content.notes.join(' ');
    case 'head':
      return content.head.subject;
    case 'appendix-head':
      return content.appendix.title;
    case 'signature':
      return content.signature.title;
    case 'appendix-signatures':
      return content.right.title;
    case 'draft':
      return '';
  }
}
