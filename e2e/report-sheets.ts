import { expect, type Locator, type Page } from '@playwright/test';

const laysOutWithinMs = 60_000;

/** The sheets of a report, in their order. */
export function sheets(page: Page): Locator {
  return page.locator('[data-sheets] [data-sheet]');
}

/** Waits until the sheets are laid out and every chart on them is drawn. */
export async function expectLaidOut(page: Page): Promise<void> {
  await expect(page.locator('[data-sheets]')).toHaveAttribute('data-ready', 'true', { timeout: laysOutWithinMs });
  await expect(sheets(page).first()).toBeVisible();
  await expect(page.locator('[data-sheet] [data-chart]:not(:has(svg))'), 'charts not drawn').toHaveCount(0);
  // A drawing is fitted into its frame once the browser has told its size, a frame later.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Opens the report page at an address below the site's root and waits for its sheets. */
export async function openReport(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // A built page is that of the default package until its own data are in.
  if (address.includes('package=')) await expect(page.getByText(/^(?:DỮ LIỆU MINH HỌA|SAMPLE DATA): /)).toBeVisible();
  await expectLaidOut(page);
}

/** The code that stands at the foot of the first sheet. */
export async function printedCode(page: Page): Promise<string> {
  const text = (await sheets(page).first().textContent()) ?? '';
  return /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(text)?.[0] ?? '';
}

/** Text without any space, as sheets of a PDF are compared. */
export function unspaced(text: string): string {
  return text.normalize('NFC').replaceAll(/\s/g, '');
}

/** Distances of what stands on the sheets from their edges, in mm: the least of all sheets, and that of the first part from the top. */
export interface SheetEdges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Least distance between the last part of a sheet and its foot; negative where they overlap. */
  readonly aboveFoot: number;
}

/** Measures what stands on the sheets, in the scale in which the screen shows them. */
export async function sheetEdges(page: Page): Promise<SheetEdges> {
  const all = await sheets(page).evaluateAll((found) =>
    found.map((sheet) => {
      const paper = sheet.getBoundingClientRect();
      const widthMm = paper.width > paper.height ? 297 : 210;
      const mm = (px: number) => (px * widthMm) / paper.width;
      const boxes = [...sheet.querySelectorAll('[data-part]')].map((part) => part.getBoundingClientRect());
      const foot = sheet.lastElementChild?.getBoundingClientRect() ?? paper;
      return {
        left: mm(Math.min(...boxes.map((box) => box.left)) - paper.left),
        right: mm(paper.right - Math.max(...boxes.map((box) => box.right))),
        top: mm(Math.min(...boxes.map((box) => box.top)) - paper.top),
        bottom: mm(paper.bottom - Math.max(...boxes.map((box) => box.bottom))),
        aboveFoot: mm(foot.top - Math.max(...boxes.map((box) => box.bottom))),
      };
    }),
  );
  const least = (key: keyof SheetEdges) => Math.min(...all.map((edges) => edges[key]));
  return {
    left: least('left'),
    right: least('right'),
    top: least('top'),
    bottom: least('bottom'),
    aboveFoot: least('aboveFoot'),
  };
}

/** What is wider than its box on the sheets, and words of charts that stand outside their chart. */
export async function clippedOnSheets(page: Page): Promise<readonly string[]> {
  return sheets(page).evaluateAll((found) => {
    const longest = 60;
    const slack = 1;
    const name = ({ localName, textContent }: Element) =>
      `${localName} “${(textContent ?? '').trim().slice(0, longest)}”`;
    const isOut = (inner: DOMRect, outer: DOMRect) =>
      inner.left < outer.left - slack ||
      inner.right > outer.right + slack ||
      inner.top < outer.top - slack ||
      inner.bottom > outer.bottom + slack;
    return found.flatMap((sheet) => {
      const boxes = [...sheet.querySelectorAll('p, th, td, table, figure, figcaption, li')];
      const words = [...sheet.querySelectorAll('figure')].flatMap((figure) =>
        [...figure.querySelectorAll('svg text')].filter((word) =>
          isOut(word.getBoundingClientRect(), figure.getBoundingClientRect()),
        ),
      );
      const paper = sheet.getBoundingClientRect();
      return [
        ...boxes.filter((box) => box.clientWidth > 1 && box.scrollWidth > box.clientWidth + slack),
        ...boxes.filter((box) => isOut(box.getBoundingClientRect(), paper)),
        ...words,
      ].map(name);
    });
  });
}

/** Counts calls of `window.print` in place of the browser's window, with whether the sheets were ready at each. */
export async function watchPrinting(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    window.print = () => {
      const ready = document.querySelector('[data-sheets]')?.getAttribute('data-ready') ?? 'none';
      document.documentElement.append(Object.assign(document.createElement('i'), { className: `printed-${ready}` }));
    };
  });
  return () =>
    page
      .locator('i[class^="printed-"]')
      .evaluateAll((all) => all.map((mark) => mark.className.replace('printed-', '')));
}
