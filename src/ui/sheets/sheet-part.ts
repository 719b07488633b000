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
import type { TableSize } from './measure-table.ts';
import type { SheetOrientation, Strength } from './flow-item.ts';
import { officialForms, sheetSize } from './official-form.ts';
import { type TableSettings, tableSettings } from './table-settings.ts';

/** What a part of a sheet shows. A table is taken apart, so that pages break between its rows and between its notes. */
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
      /** The largest type for it, pt. */
      readonly size: TableSize;
    }
  /** Stands above several notes. */
  | { readonly kind: 'notes-label' }
  /** `isOnly`: the label stands before it on its line; one of several has a dash there. */
  | { readonly kind: 'note'; readonly text: string; readonly isOnly: boolean }
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

function noteContents(notes: readonly string[]): readonly PartContent[] {
  const isOnly = notes.length === 1;
  const contents = notes.map((text) => ({ kind: 'note', text, isOnly }) as const);
  return notes.length > 1 ? [{ kind: 'notes-label' }, ...contents] : contents;
}

function tableContents(
  { title, unitLine, notes }: ReportTable,
  table: ReportTable,
  settingOf: TableSettings,
): readonly PartContent[] {
  return [
    ...(title === null ? [] : [{ kind: 'table-title', text: title } as const]),
    ...(unitLine === null ? [] : [{ kind: 'unit-line', text: unitLine } as const]),
    { kind: 'table', table, ...settingOf(table) },
    ...noteContents(notes),
  ];
}

function blockContents(block: ReportBlock, settingOf: TableSettings): readonly PartContent[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', level: block.level, number: block.number, text: block.text }];
    case 'paragraph':
      return [{ kind: 'text', runs: block.runs }];
    case 'bullets':
      return block.items.map((runs) => ({ kind: 'text', runs: [{ text: '- ' }, ...runs] }));
    case 'table':
      return tableContents(block.table, block.table, settingOf);
    case 'chart':
      return [{ kind: 'chart', chart: block.chart }];
  }
}

function partsOf(block: ReportBlock, shorter: ShorterBlocks, settingOf: TableSettings): readonly SheetPart[] {
  const versions = [block, ...(shorter.get(block.id) ?? [])];
  return versions.flatMap((version, number) =>
    blockContents(version, settingOf).map((content, place) => ({
      id: `text/${block.id}/${number}/${place}`,
      block: block.id,
      version: number,
      content,
    })),
  );
}

function whole(flow: string, contents: readonly PartContent[]): readonly SheetPart[] {
  return contents.map((content, place) => ({
    id: `${flow}//${content.kind}-${place}`,
    block: null,
    version: 0,
    content,
  }));
}

/** Width of the text of a sheet, mm. */
type TextWidths = Readonly<Record<SheetOrientation, number>>;

/** The flow that an appendix is, also on its laid pages. */
export function flowOfAppendix({ id }: Pick<ReportAppendix, 'id'>): string {
  return `appendix/${id}`;
}

/** `isDraft`: it is the first sheet of all and bears the mark itself. */
function appendixFlow(
  appendix: ReportAppendix,
  head: ReportHead | null,
  widths: TextWidths,
  isDraft: boolean,
): SheetFlow {
  const { left, right, table } = appendix;
  const flow = flowOfAppendix(appendix);
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
        tableSettings([table], widths[orientation]),
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
  const tables = [...blocks, ...[...shorter.values()].flat()].flatMap((block) =>
    block.kind === 'table' ? [block.table] : [],
  );
  const settingOf = tableSettings(tables, widths.portrait);
  const text: readonly SheetPart[] = [
    ...whole('text', head === null ? [] : [{ kind: 'head', head }]),
    ...blocks.flatMap((block) => partsOf(block, shorter, settingOf)),
    ...whole('text', signature === null ? [] : [{ kind: 'signature', signature, recipients }]),
  ];
  return [
    ...(text.length === 0 ? [] : [{ id: 'text', orientation: 'portrait', parts: text } as const]),
    ...document.appendices.map((appendix, at) => appendixFlow(appendix, head, widths, head === null && at === 0)),
  ];
}

const signatures: ReadonlySet<PartContent['kind']> = new Set(['signature', 'appendix-signatures']);
const holdsNext: ReadonlySet<PartContent['kind']> = new Set([
  'draft',
  'heading',
  'table-title',
  'unit-line',
  'notes-label',
  'appendix-head',
]);

/** Whether a text announces what follows. */
function announces(content: PartContent): boolean {
  return content.kind === 'text' && (content.runs.at(-1)?.text.trimEnd().endsWith(':') ?? false);
}

/**
 * How strongly the end of a part holds on to what follows. A signature is never alone on a page: the last two notes,
 * or the last rows and the only note, go with it. Else notes may leave their table, but not their label.
 */
export function holdOf({ content }: SheetPart, following: readonly SheetPart[]): Strength {
  const [next, second] = following;
  if (next === undefined) return 'none';
  if (holdsNext.has(content.kind) || signatures.has(next.content.kind) || announces(content)) return 'firm';
  if (content.kind !== 'table' && content.kind !== 'note') return 'none';
  if (next.content.kind === 'notes-label') return 'weak';
  if (next.content.kind !== 'note') return 'none';
  // The next one is the last, and may have a single line.
  if (second !== undefined && signatures.has(second.content.kind)) return 'soft';
  return content.kind === 'table' ? 'weak' : 'none';
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text;
}

/** What a part is called in a warning: its title or its first words. */
export function partName({ content }: SheetPart): string {
  switch (content.kind) {
    case 'heading':
      return content.number === '' ? content.text : `${content.number} ${content.text}`;
    case 'text':
      return shortened(content.runs.map((run) => run.text).join(''));
    case 'table':
      return content.table.title ?? content.table.columns.map(({ heads }) => heads.join(', ')).join(' · ');
    case 'chart':
      return content.chart.title;
    case 'table-title':
    case 'unit-line':
      return content.text;
    case 'note':
      return shortened(content.text);
    case 'head':
      return content.head.subject;
    case 'appendix-head':
      return content.appendix.title;
    case 'signature':
      return content.signature.title;
    case 'appendix-signatures':
      return content.right.title;
    case 'draft':
    case 'notes-label':
      return '';
  }
}
