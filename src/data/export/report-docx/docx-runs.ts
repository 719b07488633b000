import { ExternalHyperlink, Paragraph, type ParagraphChild, TextRun, type UnderlineType } from 'docx';
import type { ReportRun } from '../../../domain/report/report-document.ts';
import { printableText } from './printable-text.ts';

/** Form of a run; `size` in half points. */
export type RunFormat = Readonly<{
  bold?: boolean;
  italics?: boolean;
  allCaps?: boolean;
  style?: string;
  size?: number;
  underline?: { type: typeof UnderlineType.SINGLE };
}>;

/** A text as runs, a new line where the text has one. */
export function textRuns(text: string, format: RunFormat = {}): readonly TextRun[] {
  return printableText(text)
    .split('\n')
    .map((line, at) => new TextRun({ ...format, text: line, ...(at === 0 ? {} : { break: 1 }) }));
}

/** Whether an address may be a link: pages of the web only. */
function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

/** A text that leads to an address; plain text where that is no address of the web. */
export function linkRuns(text: string, address: string, format: RunFormat = {}): readonly ParagraphChild[] {
  if (!isWebAddress(address)) return textRuns(text, format);
  return [
    new ExternalHyperlink({
      link: printableText(address),
      children: [...textRuns(text, { style: 'Hyperlink', ...format })],
    }),
  ];
}

/** The runs of a paragraph; a figure leads to its origin where that has an address, without looking like a link. */
export function reportRuns(
  runs: readonly ReportRun[],
  originAddress: (origin: string) => string | null,
): readonly ParagraphChild[] {
  return runs.flatMap(({ text, bold = false, italic = false, origin }): readonly ParagraphChild[] => {
    const format = { ...(bold ? { bold } : {}), ...(italic ? { italics: italic } : {}) };
    const address = origin === undefined ? null : originAddress(origin);
    if (address === null || !isWebAddress(address)) return textRuns(text, format);
    return [new ExternalHyperlink({ link: printableText(address), children: [...textRuns(text, format)] })];
  });
}

/** A paragraph of one text in a style. */
export function styledText(text: string, style: string, format: RunFormat = {}): Paragraph {
  return new Paragraph({ style, children: [...textRuns(text, format)] });
}
