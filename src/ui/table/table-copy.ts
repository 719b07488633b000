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

// Source numbers, words for screen readers and signs that only decorate are no part of what a cell says.
const leftOut = 'sup, button, [aria-hidden="true"], [data-spoken]';

function pieces(node: Node): readonly string[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.textContent ?? ''];
  if (!(node instanceof HTMLElement) || node.matches(leftOut)) return [];
  const inner = [...node.childNodes].flatMap(pieces);
  // Small print stands on a line of its own.
  return ['SMALL', 'P', 'LI', 'DIV', 'BR'].includes(node.tagName) ? ['\n', ...inner, '\n'] : inner;
}

/** What a cell says, in the lines in which it says it. */
function cellLines(cell: Element): readonly string[] {
  return [...cell.childNodes]
    .flatMap(pieces)
    .join('')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** A number with the minus that spreadsheets know; any other text as it is. */
function pastable(text: string): string {
  return /^−[\d.,]+%?$/.test(text) ? text.replace('−', '-') : text;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function cellHtml({ text, isHead, isNumber, span }: Cell): string {
  const tag = isHead ? 'th' : 'td';
  const attributes = `${span > 1 ? ` colspan="${span}"` : ''}${isNumber ? ' align="right"' : ' align="left"'}`;
  return `<${tag}${attributes}>${escaped(text)}</${tag}>`;
}

function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<p>${escaped(line)}</p>`).join('');
}

/** A row of the page as texts in lines, before it is known which columns need one more for their small print. */
interface ReadRow {
  readonly isGroup: boolean;
  readonly cells: readonly { readonly isHead: boolean; readonly lines: readonly string[] }[];
}

/** What is said around a copied table, line by line, and the word for a column of small print. */
interface TableSurroundings {
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly note: string;
}

/**
 * A table of the page as it is pasted elsewhere: its caption, what has to be said with it, its headings, its rows as
 * they read on the screen. The small print under a figure (its date, what is doubtful) goes into a column of its own,
 * so that the figure is pasted as a number.
 */
export function tableCopy(
  table: HTMLTableElement,
  columns: readonly { readonly title: string; readonly isNumber?: boolean }[],
  { above, below, note }: TableSurroundings,
): TableCopy {
  const read = [...table.querySelectorAll('tbody tr')].map((row): ReadRow => {
    const cells = [...row.querySelectorAll<HTMLTableCellElement>('th, td')];
    return {
      isGroup: cells.length === 1 && (cells[0]?.colSpan ?? 1) > 1,
      cells: cells.map((cell) => ({ isHead: cell.tagName === 'TH', lines: cellLines(cell) })),
    };
  });
  const isNumber = columns.map((column) => column.isNumber === true);
  const hasNotes = columns.map(
    (_, index) =>
      isNumber[index] === true && read.some(({ isGroup, cells }) => !isGroup && (cells[index]?.lines.length ?? 0) > 1),
  );
  const width = columns.length + hasNotes.filter(Boolean).length;
  const plainCell = { isHead: false, isNumber: false, span: 1 };
  const heads = columns.flatMap(({ title }, index): readonly Cell[] => [
    { ...plainCell, text: title, isHead: true, isNumber: isNumber[index] === true },
    ...(hasNotes[index] === true ? [{ ...plainCell, text: `${title} (${note})`, isHead: true }] : []),
  ]);
  const body = read.map(({ isGroup, cells }): readonly Cell[] =>
    cells.flatMap(({ isHead, lines }, index): readonly Cell[] => {
      const [figure = '', ...small] = lines;
      if (isGroup) return [{ ...plainCell, text: lines.join('; '), isHead, span: width }];
      if (hasNotes[index] !== true) {
        const text = isNumber[index] === true ? pastable(lines.join('; ')) : lines.join('; ');
        return [{ ...plainCell, text, isHead, isNumber: isNumber[index] === true }];
      }
      return [
        { ...plainCell, text: pastable(figure), isHead, isNumber: true },
        { ...plainCell, text: small.join('; ') },
      ];
    }),
  );
  const rows = [heads, ...body];
  const lines = rows.map((row) => row.map(({ text }) => text).join('\t'));
  return {
    plain: [...above, ...lines, ...below].join('\n'),
    html: `${paragraphs(above)}<table border="1">${rows
      .map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`)
      .join('')}</table>${paragraphs(below)}`,
  };
}
