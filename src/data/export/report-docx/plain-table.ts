import { BorderStyle, type Paragraph, TableCell, VerticalAlignTable, WidthType } from 'docx';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Borders of a table that shows none: the heads and signatures of official documents stand side by side in one. */
export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const;

/** No room in the cells of such a table. */
export const noMargins = { top: 0, bottom: 0, left: 0, right: 0 } as const;

type CellPlace = (typeof VerticalAlignTable)[keyof typeof VerticalAlignTable];

/** A cell of such a table; `size` is its width in twips. */
export function plainCell(
  size: number,
  children: readonly Paragraph[],
  verticalAlign: CellPlace = VerticalAlignTable.TOP,
): TableCell {
  return new TableCell({ width: { size, type: WidthType.DXA }, children: [...children], verticalAlign });
}
