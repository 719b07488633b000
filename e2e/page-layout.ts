import { expect, type Page, type ViewportSize } from '@playwright/test';

/** The windows of every page, from wide to narrow: a chart drawn for the window before stands out of the next until it is drawn anew. */
export const windows = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 360, height: 780 },
  { width: 320, height: 640 },
  // 1280 × 1024 at 400 %.
  { width: 320, height: 256 },
];
// A page that does not fit one window is measured in the others all the same.
const softly = expect.configure({ soft: true });

/** Gives the window another size and lets the page lay itself out anew, charts included. */
export async function resize(page: Page, size: ViewportSize): Promise<void> {
  await page.setViewportSize(size);
  // One frame measures the boxes, one draws what follows from it, one shows it.
  await page.evaluate(async () => {
    for (let frames = 0; frames < 3; frames += 1) {
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
  });
}

/** Opens every part of the page that opens on demand, so that nothing escapes the measuring. */
export async function openAllParts(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
}

/** The page is no wider than the window, and no text is wider than its box or outside the window, in charts too. */
export async function expectFits(page: Page, label: string): Promise<void> {
  // Charts are drawn anew shortly after the window has changed.
  await softly
    .poll(() => misfits(page), { message: label, timeout: 5_000 })
    .toEqual({ sideways: 0, widest: [], clipped: [], outside: [], chartText: [] });
}

/** As {@link expectFits} but for the words inside charts: their lines are set by the drawing, and the table has them. */
export async function expectFitsButForCharts(page: Page, label: string): Promise<void> {
  await softly
    .poll(() => misfits(page), { message: label, timeout: 5_000 })
    .toMatchObject({ sideways: 0, widest: [], clipped: [], outside: [] });
}

interface Misfits {
  /** Pixels that the page is wider than its window. */
  readonly sideways: number;
  /** What makes it so, the outermost first. */
  readonly widest: readonly string[];
  /** Boxes narrower than their text, boxes outside the window, words of charts outside it. */
  readonly clipped: readonly string[];
  readonly outside: readonly string[];
  readonly chartText: readonly string[];
}

async function misfits(page: Page): Promise<Misfits> {
  return page.evaluate(() => {
    const longest = 60;
    const right = window.innerWidth + 1;
    const name = ({ localName, textContent }: Element) =>
      `${localName} “${(textContent ?? '').trim().slice(0, longest)}”`;
    const isOutside = (element: Element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < -1 || box.right > right);
    };
    const boxes = [...document.querySelectorAll('h1, h2, h3, th, td, caption, p, li, dt, dd, summary, button, input')];
    const shown = boxes.filter((box) => box.clientWidth > 1 && box.clientHeight > 1);
    const sideways = Math.max(0, document.documentElement.scrollWidth - window.innerWidth);
    return {
      sideways,
      clipped: shown.filter((box) => box.scrollWidth > box.clientWidth + 1).map(name),
      outside: shown.filter(isOutside).map(name),
      widest: sideways === 0 ? [] : [...document.querySelectorAll('body *')].filter(isOutside).slice(0, 5).map(name),
      chartText: [...document.querySelectorAll('main svg text')].filter(isOutside).map(name),
    };
  });
}

/** What stays in place while the page scrolls and covers more than a quarter of the window, as small windows show. */
export async function coveringParts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
      .filter((element) => element.getBoundingClientRect().height > window.innerHeight / 4)
      .map(({ localName, textContent }) => `${localName} “${(textContent ?? '').trim().slice(0, 60)}”`),
  );
}

/** Spaces lines, paragraphs, letters and words as WCAG 1.4.12 lets a reader do, past the page's policy. */
export async function spaceText(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const { styleSheetId } = await devtools.send('CSS.createStyleSheet', { frameId: frameTree.frame.id });
  await devtools.send('CSS.setStyleSheetText', {
    styleSheetId,
    text: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`,
  });
}
