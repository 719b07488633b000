import { type FileChild, HeadingLevel, Paragraph } from 'docx';
import type { ReportBlock } from '../../../domain/report/report-document.ts';
import { chartParts } from './docx-chart.ts';
import type { DocxContext } from './docx-context.ts';
import { reportRuns, textRuns } from './docx-runs.ts';
import { paragraphStyles } from './docx-styles.ts';
import { tableParts } from './docx-table.ts';
import { twipsOfMm } from './lengths.ts';

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A block of the text as paragraphs and tables; `widthMm` is the width of the text. */
export function blockParts(block: ReportBlock, widthMm: number, context: DocxContext): readonly FileChild[] {
  switch (block.kind) {
    case 'heading': {
      const heading = headingLevels[block.level];
      if (context.numbers.counted.has(block.id))
        return [new Paragraph({ heading, children: [...textRuns(block.text)] })];
      // A typed number stands where Word's own count would print another. The indent went with the list.
      const indent = { firstLine: twipsOfMm(context.measures.indent.value) };
      const typed = `${block.number} ${block.text}`.trim();
      return [new Paragraph({ heading, numbering: false, indent, children: [...textRuns(typed)] })];
    }
    case 'paragraph':
      return [new Paragraph({ children: [...reportRuns(block.runs, context.originAddress)] })];
    case 'bullets':
      return block.items.map(
        (item) =>
          new Paragraph({ style: paragraphStyles.bullet, children: [...reportRuns(item, context.originAddress)] }),
      );
    case 'table':
      return tableParts(block.table, twipsOfMm(widthMm), context);
    case 'chart':
      return chartParts(block.chart, widthMm, context);
  }
}
