/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page takes nothing along from here */
import type { Locator, Page } from '@playwright/test';

/** Where something stands on a drawing, in CSS pixels from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A filled mark: what it is filled with, its frame, and what lies on it and does not count. */
export interface FilledMark {
  /** Fills and dashes from the ground up, without the chart's id: marks of one look have one. */
  readonly look: string;
  /** Whether the fill is meant to be black, a pattern, or so pale that only its outline is sure to be printed. */
  readonly ground: 'black' | 'pattern' | 'blank';
  readonly box: Box;
  readonly covered: readonly Box[];
}

/** A small mark that its outline tells apart: a point of a line, the sign of a status, a sample in a key. */
interface SmallMark {
  readonly look: string;
  readonly box: Box;
}

interface ChartText {
  readonly text: string;
  readonly box: Box;
}

/** What there is to see on a drawing; boxes in CSS pixels from its upper left corner. */
export interface ChartParts {
  readonly texts: readonly ChartText[];
  readonly filled: readonly FilledMark[];
  readonly small: readonly SmallMark[];
}

/** Finds texts and marks of a chart, on the file that is copied: a drawing on the page may still change its size. */
export async function chartParts(reader: Page, chart: PaperChart): Promise<ChartParts> {
  await reader.setContent(chart.whole);
  return reader.locator('svg').evaluate((svg) => {
    const smallest = 5;
    const largestSign = 44;
    // Paler than that and without an outline it is ground, no mark.
    const palest = 200;
    const darkLine = 128;
    const outside = svg.getBoundingClientRect();
    const boxOf = (element: Element): Box => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x - outside.x, y: y - outside.y, width, height };
    };
    const isSeen = (element: Element) =>
      element.closest('defs, clipPath, [visibility="hidden"]') === null &&
      getComputedStyle(element).visibility === 'visible' &&
      getComputedStyle(element).opacity !== '0';
    const texts = [...svg.querySelectorAll('text')]
      .filter((text) => isSeen(text) && (text.textContent ?? '').trim() !== '')
      .map((text) => ({ text: text.textContent ?? '', box: boxOf(text) }));

    const name = (value: string) => value.replace(/^url\("?#.*?(\w+)-(\w+)"?\)$/, '$1 $2');
    const brightness = (colour: string) => {
      if (colour === 'white') return 255;
      const [red = 255, green = 255, blue = 255] = [...colour.matchAll(/\d+/g)].map(Number);
      return 0.299 * red + 0.587 * green + 0.114 * blue;
    };
    // What is that pale is ground: no chart tells anything by it.
    const toneOf = (fill: string) => (fill.startsWith('rgb') && brightness(fill) > 235 ? 'white' : name(fill));
    // Bands of a flow are told apart by where they lead.
    const shapes = [...svg.querySelectorAll('rect, path, circle')].filter((shape) => {
      const { fill, fillOpacity, stroke } = getComputedStyle(shape);
      const box = boxOf(shape);
      return (
        isSeen(shape) &&
        ((stroke !== 'none' && brightness(stroke) < darkLine) || fill.startsWith('url') || brightness(fill) < palest) &&
        fill !== 'none' &&
        !fill.startsWith('rgba(') &&
        Number(fillOpacity) > 0 &&
        shape.closest('[data-band], [data-link], .recharts-tooltip-cursor') === null &&
        box.width >= smallest &&
        box.height >= smallest
      );
    });
    const key = ({ x, y, width, height }: Box) => [x, y, width, height].map(Math.round).join(' ');
    const bars = shapes.filter(
      (shape) =>
        shape.localName !== 'circle' && shape.closest('[data-status], [data-shape], [data-mark="due"]') === null,
    );
    const stacks = new Map<string, { box: Box; fills: string[]; dashes: string; last: number }>();
    for (const shape of bars) {
      const last = shapes.indexOf(shape);
      const box = boxOf(shape);
      const { fill, stroke, strokeDasharray } = getComputedStyle(shape);
      const stack = stacks.get(key(box));
      const dashes = stroke === 'none' ? '' : ` ${strokeDasharray}`;
      if (stack === undefined) stacks.set(key(box), { box, fills: [toneOf(fill)], dashes, last });
      else {
        stack.fills.push(toneOf(fill));
        stack.dashes = dashes;
        stack.last = last;
      }
    }
    const meets = (a: Box, b: Box) =>
      a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
    const filled = [...stacks.values()]
      .filter(({ box }) => box.width >= 10 && box.height >= 8)
      .map(({ box, fills, dashes, last }): FilledMark => {
        const [ground = ''] = fills;
        const isPattern = fills.some((fill) => /^\w+ \w+$/.test(fill)) && !/^part (?:0|8)$/.test(fills.join());
        const isBlack = ground === 'part 0' || (!isPattern && brightness(ground) < 100 && ground !== 'part 8');
        return {
          look: isBlack ? `black${dashes}` : `${fills.join(' + ')}${dashes}`,
          ground: isPattern ? 'pattern' : isBlack ? 'black' : 'blank',
          box,
          covered: [
            ...texts.map((text) => text.box),
            ...shapes.slice(last + 1).map(boxOf),
            ...[...svg.querySelectorAll('line')].map(boxOf).map(({ x, y, width, height }) => ({
              x: x - 1,
              y: y - 1,
              width: width + 2,
              height: height + 2,
            })),
          ].filter((other) => meets(box, other) && key(other) !== key(box)),
        };
      });
    const small = [...svg.querySelectorAll<SVGElement>('[data-status], [data-shape], g[data-mark]')]
      .filter(isSeen)
      .flatMap((mark): SmallMark[] => {
        const box = boxOf(mark);
        const look = Object.entries(mark.dataset).join(' ');
        return Math.max(box.width, box.height) <= largestSign && box.width > 0 ? [{ look, box }] : [];
      });
    // The largest of each look say what it looks like.
    const few = <T extends { look: string; box: Box }>(all: readonly T[], most: number): T[] =>
      [...new Set(all.map(({ look }) => look))].flatMap((look) =>
        all
          .filter((one) => one.look === look)
          .sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height)
          .slice(0, most),
      );
    return {
      texts,
      filled: few(filled, 2),
      small: few(small, 1),
    };
  });
}

/** A chart as it is on paper: its name, the drawing as a file of its own, and that of its letters alone. */
export interface PaperChart {
  readonly name: string;
  readonly whole: string;
  readonly letters: string;
}

/** The drawing as an SVG file that looks as the page shows it, whole and with nothing but its letters. */
async function paperChart(drawing: Locator): Promise<PaperChart> {
  return drawing.evaluate((svg) => {
    const carried =
      'fill fill-opacity stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin paint-order opacity visibility display font-family font-size font-weight font-style text-anchor font-variant-numeric'.split(
        ' ',
      );
    const carry = (from: Element, to: Element) => {
      const style = getComputedStyle(from);
      for (const name of carried) to.setAttribute(name, style.getPropertyValue(name));
      to.removeAttribute('style');
      for (const [index, child] of [...from.children].entries()) {
        const copy = to.children[index];
        if (copy !== undefined) carry(child, copy);
      }
    };
    const file = document.importNode(svg, true);
    carry(svg, file);
    const { width, height } = svg.getBoundingClientRect();
    if (!file.hasAttribute('viewBox')) file.setAttribute('viewBox', `0 0 ${width} ${height}`);
    file.setAttribute('width', `${width}`);
    file.setAttribute('height', `${height}`);
    const written = () => new XMLSerializer().serializeToString(file);
    const whole = written();
    for (const element of file.querySelectorAll('*')) {
      const isLetter = element.closest('text') !== null && element.getAttribute('visibility') !== 'hidden';
      element.setAttribute('visibility', isLetter ? 'visible' : 'hidden');
      if (!isLetter) continue;
      element.setAttribute('fill', '#000');
      element.setAttribute('stroke', 'none');
    }
    const name = svg.getAttribute('aria-label') ?? svg.textContent?.slice(0, 60) ?? '';
    return { name, whole, letters: written() };
  });
}

const mostOfPage = 8;

/** Takes the drawings with letters from a part of the page that is laid out for paper; of many alike, some. */
export async function chartsOnPaper(page: Page, within: string): Promise<readonly PaperChart[]> {
  const drawings = await page.locator(`${within} svg:has(text)`).filter({ visible: true }).all();
  const step = Math.max(1, drawings.length / mostOfPage);
  const some = drawings.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  return Promise.all(some.map(paperChart));
}
