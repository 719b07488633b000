import { type BriefBlock, fitOnePage } from './fit-one-page.ts';
import { type MeasuredPart, wholeHeight } from './measure-flows.ts';
import { partName, type SheetPart } from './sheet-part.ts';
import type { SheetWarning } from './sheet-warning.ts';

/** Priority of blocks of a one-page brief, by block id: the lowest is left out first, what is not named never. */
export type BlockPriorities = ReadonlyMap<string, number>;

/** What of a brief stands on its page, and what the reader has to be told about the rest. */
export interface ChosenBrief {
  readonly parts: readonly MeasuredPart[];
  readonly warnings: readonly SheetWarning[];
}

function briefBlocks(parts: readonly MeasuredPart[], priorities: BlockPriorities): readonly BriefBlock[] {
  const heights = new Map<string, number[]>();
  for (const measured of parts) {
    const { id, block, version } = measured.part;
    const versions = heights.get(block ?? id) ?? [];
    versions[version] = (versions[version] ?? 0) + wholeHeight(measured);
    heights.set(block ?? id, versions);
  }
  return [...heights].map(([id, versions]) => ({ id, priority: priorities.get(id) ?? null, heights: versions }));
}

function level({ content }: SheetPart): number {
  return content.kind === 'heading' ? content.level : Number.POSITIVE_INFINITY;
}

/** Whether a heading heads nothing: the next part is a heading as high or higher, or ends the text. */
function headsNothing({ part }: MeasuredPart, next: MeasuredPart | undefined): boolean {
  if (part.content.kind !== 'heading') return false;
  return next === undefined || next.part.content.kind === 'signature' || level(next.part) <= part.content.level;
}

function withoutBareHeadings(parts: readonly MeasuredPart[]): readonly MeasuredPart[] {
  const left = parts.filter((part, index) => !headsNothing(part, parts[index + 1]));
  return left.length === parts.length ? parts : withoutBareHeadings(left);
}

/** The fullest brief that fits a page of the given height, chosen among measured versions of its blocks. */
export function chooseBrief(parts: readonly MeasuredPart[], priorities: BlockPriorities, height: number): ChosenBrief {
  const choice = fitOnePage(briefBlocks(parts, priorities), height);
  const isChosen = ({ part }: MeasuredPart): boolean => choice.get(part.block ?? part.id) === part.version;
  const chosen = withoutBareHeadings(parts.filter(isChosen));
  const names = (wanted: (version: number | null | undefined) => boolean): readonly string[] => {
    const first = new Map<string, string>();
    let heading: string | null = null;
    for (const { part } of parts) {
      const { block, content } = part;
      if (content.kind === 'heading') heading = partName(part).trim();
      if (block === null || !wanted(choice.get(block)) || first.has(block)) continue;
      // A table without a title of its own is known by the heading above it.
      const isUntitled = content.kind === 'table' && content.table.title === null;
      first.set(block, isUntitled && heading !== null ? heading : partName(part));
    }
    return [...first.values()];
  };
  const leftOut = names((version) => version === null);
  const shortened = names((version) => typeof version === 'number' && version > 0);
  return {
    parts: chosen,
    warnings: [
      ...(leftOut.length === 0 ? [] : [{ kind: 'left-out', names: leftOut } as const]),
      ...(shortened.length === 0 ? [] : [{ kind: 'shortened', names: shortened } as const]),
    ],
  };
}
