/** A source as the list of a page has it: its number there and its line. */
interface CitedSource {
  readonly number: number;
  readonly text: string;
}

/** The sources that a part of a page cites by number, in the order of the list of the page, each once. */
export function citedSources(part: Element): readonly CitedSource[] {
  const links = [...part.querySelectorAll('a[href^="#source-"]')];
  const ids = links.map((link) => link.getAttribute('href')?.slice(1) ?? '');
  return [...new Set(ids)]
    .map((id) => ({ number: Number(id.replace('source-', '')), text: lineOf(document.getElementById(id)) }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.number - b.number);
}

/** What an element says, in one line. */
export function lineOf(element: Element | null): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
