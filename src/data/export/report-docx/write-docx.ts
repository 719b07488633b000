import { Document, type FileChild, type ISectionOptions, Packer } from 'docx';
import type { ReportAppendix } from '../../../domain/report/report-document.ts';
import { blockParts } from './docx-blocks.ts';
import type { DocxContext } from './docx-context.ts';
import { draftMark, headParts } from './docx-head.ts';
import { pagesOf, textWidthMm } from './docx-pages.ts';
import { styledText } from './docx-runs.ts';
import { appendixSignatures, signatureParts } from './docx-signatures.ts';
import { documentNumbering, documentStyles, paragraphStyles } from './docx-styles.ts';
import { tableParts } from './docx-table.ts';
import { twipsOfMm } from './lengths.ts';
import { printableText } from './printable-text.ts';

/** Head, text and signature, upright; null where the report is a set of appendices only. */
function textPages(context: DocxContext): ISectionOptions | null {
  const { head, blocks } = context.report;
  if (head === null && blocks.length === 0) return null;
  const widthMm = textWidthMm(false, context);
  const children = [
    ...(head === null ? [draftMark(context.report.words.draft)] : headParts(head, widthMm, context)),
    ...blocks.flatMap((block) => blockParts(block, widthMm, context)),
    ...signatureParts(twipsOfMm(widthMm), context),
  ];
  return pagesOf(children, { isLandscape: false, isFirst: true, appendix: null }, context);
}

function appendixPages(appendix: ReportAppendix, isFirst: boolean, context: DocxContext): ISectionOptions {
  const { isLandscape, number, title, attachedTo, table } = appendix;
  const width = twipsOfMm(textWidthMm(isLandscape, context));
  const children: readonly FileChild[] = [
    ...(isFirst && context.report.head === null ? [draftMark(context.report.words.draft)] : []),
    styledText(number, paragraphStyles.appendixNumber),
    styledText(title, paragraphStyles.appendixTitle),
    styledText(attachedTo, paragraphStyles.attachedTo),
    // The head has the title already.
    ...tableParts({ ...table, title: table.title === title ? null : table.title }, width, context, true),
    ...appendixSignatures(appendix, width, context),
  ];
  return pagesOf(children, { isLandscape, isFirst, appendix: number }, context);
}

/** What the file says of itself in its properties. */
function properties({ report: { head, appendices, foot, words } }: DocxContext) {
  const title = head === null ? (appendices[0]?.title ?? '') : `${head.typeName}: ${head.subject}`;
  const creator = head?.issuer ?? 'Tinh Gọn';
  return {
    title: printableText(title),
    subject: printableText(`${words.asOf} ${foot.asOf}`),
    creator: printableText(creator),
    lastModifiedBy: printableText(creator),
    description: printableText(`${words.version} ${foot.version} · ${words.code} ${foot.code}`),
  };
}

/** Writes the report as a Word document. */
export function writeDocx(context: DocxContext): Promise<Blob> {
  const { report, measures, numbers } = context;
  const text = textPages(context);
  const appendices = report.appendices.map((appendix, at) =>
    appendixPages(appendix, text === null && at === 0, context),
  );
  const file = new Document({
    ...properties(context),
    styles: documentStyles(measures, report.language, context.onePage),
    numbering: documentNumbering(numbers, measures.indent.value),
    compatibility: { version: 15 },
    sections: [...(text === null ? [] : [text]), ...appendices],
  });
  return Packer.toBlob(file);
}
