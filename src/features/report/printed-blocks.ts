import type { ReportBlock } from '../../domain/report/report-document.ts';

/** Id of a piece of the text on the sheets: block, version of it, place in it. */
const pieceId = /^text\/(?<block>.+)\/(?<version>\d+)\/\d+$/u;

/**
 * The blocks as the sheets show them: those that the one page had no room for are left out, others stand in the shorter
 * version that was chosen. So Word says what the paper says. `pieces` are the ids of the pieces on the sheets.
 */
export function printedBlocks(
  blocks: readonly ReportBlock[],
  shorter: ReadonlyMap<string, readonly ReportBlock[]>,
  pieces: readonly string[],
): readonly ReportBlock[] {
  const versions = new Map<string, number>();
  for (const piece of pieces) {
    const { block, version } = pieceId.exec(piece)?.groups ?? {};
    if (block !== undefined) versions.set(block, Number(version));
  }
  return blocks.flatMap((block) => {
    const version = versions.get(block.id);
    if (version === undefined) return [];
    return version === 0 ? [block] : (shorter.get(block.id)?.[version - 1] ?? []);
  });
}
