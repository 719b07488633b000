/** The lines of a text as the browser broke it. */
export interface MeasuredLines {
  /** Character of the text with which each line begins. */
  readonly starts: readonly number[];
  readonly lineHeight: number;
}

/** Where a text of one paragraph breaks. Its lines are of one height, which the form sets. */
export function measureLines(paragraph: HTMLElement): MeasuredLines {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const starts: number[] = [0];
  let offset = 0;
  let bottom: number | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    for (let index = 0; index < text.length; index += 1) {
      if (text.charAt(index).trim() === '') continue;
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const rect = range.getBoundingClientRect();
      // Below the whole last line: letters of other faces only stand a little higher or lower.
      if (bottom !== null && rect.top + rect.height / 2 > bottom) starts.push(offset + index);
      bottom = rect.bottom;
    }
    offset += text.length;
  }
  return { starts, lineHeight: paragraph.getBoundingClientRect().height / starts.length };
}
