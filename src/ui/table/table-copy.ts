/** A table as plain text (tab-separated, for Excel) and as HTML (for Word). */
export interface TableCopy {
  readonly plain: string;
  readonly html: string;
}

interface Cell {
  readonly text: string;
  readonly isHead: boolean;
  readonly isNumber: boolean;
  readonly span: number;
}

// Source numbers and signs that only decorate are no part of what a cell says.
const leftOut = 'sup, button, [aria-hidden="true"]';

function pieces(node: Node): readonly string[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.textContent ?? ''];
  if (!(node instanceof HTMLElement) || node.matches(leftOut)) return [];
  const inner = [...node.childNodes].flatMap(pieces);
  // Small print stands on a line of its own.
  return ['SMALL', 'P', 'LI', 'DIV', 'BR'].includes(node.tagName) ? ['\n', ...inner, '\n'] : inner;
}

/** What a cell says, in one line: parts that stand on lines of their own are set apart by semicolons. */
function cellText(cell: Element): string {
  return [...cell.childNodes]
    .flatMap(pieces)
    .join('')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('; ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function cellHtml({ text, isHead, isNumber, span }: Cell): string {
  const tag = isHead ? 'th' : 'td';
  const attributes = `${span > 1 ? ` colspan="${span}"` : ''}${isNumber ? ' align="right"' : ' align="left"'}`;
  return `<${tag}${attributes}>${escaped(text)}</${tag}>`;
}

/**
 * A table of the page as it is pasted elsewhere: its caption, its headings, its rows as they read on the screen, and
 * what has to be said with it, such as that its data are made up.
 */
export function tableCopy(
  table: HTMLTableElement,
  caption: string,
  columns: readonly { readonly title: string; readonly isNumber?: boolean }[],
  remark: string | null,
): TableCopy {
  const heads = columns.map(({ title, isNumber = false }): Cell => ({ text: title, isHead: true, isNumber, span: 1 }));
  const body = [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll<HTMLTableCellElement>('th, td')].map(
      (cell, index): Cell => ({
        text: cellText(cell),
        isHead: cell.tagName === 'TH',
        isNumber: columns[index]?.isNumber === true,
        span: cell.colSpan,
      }),
    ),
  );
  const rows = [heads, ...body];
  const lines = rows.map((row) => row.map(({ text }) => text).join('\t'));
  const around = [caption, ...(remark === null ? [] : [remark])];
  return {
    plain: [...around, ...lines].join('\n'),
    html: `${around.map((line) => `<p>${escaped(line)}</p>`).join('')}<table border="1">${rows
      .map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`)
      .join('')}</table>`,
  };
}
