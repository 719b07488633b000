import type { ReportDocument } from '../../domain/report/report-document.ts';
import { type BlockPriorities, chooseBrief } from './choose-brief.ts';
import { flowItems, type MeasuredPart } from './measure-flows.ts';
import { officialForms, sheetSize } from './official-form.ts';
import { type Flow, type LaidPage, paginate } from './paginate.ts';
import { qrDrawing } from './qr-drawing.ts';
import { partName, type SheetFlow } from './sheet-part.ts';
import type { SheetWarning } from './sheet-warning.ts';

/** What lays a document out: the document, and for a brief in which order blocks are left out. */
export interface SheetsInput {
  readonly document: ReportDocument;
  readonly flows: readonly SheetFlow[];
  readonly onePage: boolean;
  readonly priorities: BlockPriorities;
}

/** A document on its sheets. */
export interface SheetsLayout {
  readonly pages: readonly LaidPage[];
  /** Parts by id, as measured. */
  readonly parts: ReadonlyMap<string, MeasuredPart>;
  readonly warnings: readonly SheetWarning[];
}

const pxOfMm = 96 / 25.4;
/** Kept free at the foot of the content: browsers round heights differently on screen and on paper. */
const slackMm = 1;
/** The QR code stands so far from the lower edge, as the style sheet has it; the content keeps off it by the gap. */
const qrBottomMm = 6;
const qrGapMm = 2;

/** Height for content on a sheet in px; the first sheet leaves room for the QR code. */
function contentHeights({ form, foot }: ReportDocument, height: number, hasCode: boolean): Flow['heights']['portrait'] {
  const { top, bottom } = officialForms[form].margins;
  const size = hasCode && foot.hasQr !== false ? (qrDrawing(foot.address)?.sizeMm ?? 0) : 0;
  const below = Math.max(bottom.value, size === 0 ? 0 : size + qrBottomMm + qrGapMm);
  const content = (lower: number): number => (height - top.value - lower - slackMm) * pxOfMm;
  return { first: content(below), following: content(bottom.value) };
}

function warningsOfParts(parts: readonly MeasuredPart[]): readonly SheetWarning[] {
  return parts.flatMap(({ part, table }) =>
    (table?.cutColumns ?? []).map((id): SheetWarning => {
      const columns = part.content.kind === 'table' ? part.content.table.columns : [];
      const column = columns.find((candidate) => candidate.id === id)?.heads.join(', ') ?? id;
      return { kind: 'word-cut', name: partName(part), column, sizePt: table?.size ?? 0 };
    }),
  );
}

/** Lays the measured parts of each flow out on sheets. */
export function layOutSheets(input: SheetsInput, measuredFlows: readonly (readonly MeasuredPart[])[]): SheetsLayout {
  const { document, flows, onePage, priorities } = input;
  const { hasQr, address } = document.foot;
  const warnings: SheetWarning[] = hasQr !== false && qrDrawing(address) === null ? [{ kind: 'no-code' }] : [];
  const measured: MeasuredPart[] = [];
  const laid = flows.map((flow, index): Flow => {
    const heights = {
      portrait: contentHeights(document, sheetSize.height, index === 0),
      landscape: contentHeights(document, sheetSize.width, index === 0),
    };
    let parts = measuredFlows[index] ?? [];
    if (onePage && flow.id === 'text') {
      const brief = chooseBrief(parts, priorities, heights.portrait.first);
      ({ parts } = brief);
      warnings.push(...brief.warnings);
    } else parts = parts.filter(({ part }) => part.version === 0);
    measured.push(...parts);
    return { id: flow.id, items: flowItems(flow, parts), heights };
  });
  const layout = paginate(laid);
  const byId = new Map(measured.map((part) => [part.part.id, part]));
  const textPages = layout.pages.filter(({ flow }) => flow === 'text').length;
  if (onePage && textPages > 1) warnings.push({ kind: 'not-one-page', pages: textPages });
  warnings.push(...warningsOfParts(measured));
  for (const { kind, id } of layout.warnings) {
    const part = byId.get(id)?.part;
    if (part !== undefined) warnings.push({ kind, name: partName(part) });
  }
  return { pages: layout.pages, parts: byId, warnings };
}
