import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { samplePackage } from './published-data.ts';
import { expectAnswers } from './search-box.ts';

// Every chart can be had as a file that stands by itself in a report or on a slide: one of each kind, on real pages.

const paperWidthMm = 160;
const leastDots = Math.ceil((paperWidthMm / 25.4) * 300);

/** Pages by address with the kinds of charts that are taken from them. */
const pages: readonly (readonly [address: string, kinds: readonly string[]])[] = [
  [`?package=${samplePackage}`, ['before-after', 'timeline', 'progress', 'spans']],
  [`en/staffing/?package=${samplePackage}`, ['lines', 'ledger', 'grouped', 'years']],
  [`en/target/?id=t26-giaoduc&package=${samplePackage}`, ['pace']],
  ['reorganisation/', ['flow', 'years']],
  ['en/villages/', ['stock']],
];

/** Downloads an image of a chart. */
async function download(page: Page, chart: Locator, kind: 'PNG' | 'SVG'): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await chart.getByRole('button', { name: new RegExp(kind) }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toMatch(new RegExp(`^[a-z0-9-]+\\.${kind.toLowerCase()}$`));
  return readFileSync(await file.path());
}

/** Width in dots and dots to the metre, as a PNG states both. */
function pngSize(png: Buffer): { readonly width: number; readonly perMetre: number } {
  const at = png.indexOf('pHYs');
  return { width: png.readUInt32BE(16), perMetre: at === -1 ? 0 : png.readUInt32BE(at + 4) };
}

/** What an SVG file says line by line, and what keeps it from standing alone. */
async function readSvg(reader: Page, svg: string) {
  return reader.evaluate(async (text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
    const isDrawn = await image.decode().then(
      () => image.width > 0,
      () => false,
    );
    const root = file.documentElement;
    const [, , width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
    document.body.replaceChildren(document.importNode(root, true));
    const drawn = [...document.querySelectorAll<SVGGraphicsElement>('body > svg > text')];
    const frame = document.querySelector('body > svg')?.getBoundingClientRect() ?? new DOMRect();
    const out = drawn.filter((line) => {
      const box = line.getBoundingClientRect();
      return box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom;
    });
    const ids = new Set([...file.querySelectorAll('[id]')].map(({ id }) => id));
    const inner = [...text.matchAll(/url\(&quot;#([^&]+)&quot;\)|url\("?#([^")]+)"?\)/g)].map(
      ([, a, b]) => a ?? b ?? '',
    );
    return {
      isDrawn,
      error: file.querySelector('parsererror')?.textContent ?? '',
      lines: [...root.children].filter((child) => child.localName === 'text').map((line) => line.textContent ?? ''),
      name: root.querySelector(':scope > title')?.textContent ?? '',
      out: out.map((line) => line.textContent ?? ''),
      size: { width, height },
      fonts: [...new Set([...file.querySelectorAll('text')].map((one) => one.getAttribute('font-family') ?? ''))],
      unresolved: inner.filter((id) => !ids.has(id)),
      foreign: [
        ...text.matchAll(/(?:href|src)="(?!#)[^"]*"|@import|var\(--|currentColor|<script|<foreignObject|\son\w+=/gi),
      ].map(([found]) => found),
    };
  }, svg);
}

/** A text without its spaces, which lines are broken at. */
function unspaced(words: string): string {
  return words.normalize('NFC').replaceAll(/\s/g, '');
}

async function textOf(locator: Locator): Promise<string> {
  return (await locator.allTextContents()).join('');
}

for (const [address, kinds] of pages) {
  test(`/${address}: charts as files that stand alone (${kinds.join(', ')})`, async ({ page, context }) => {
    const reader = await context.newPage();
    await page.goto(address);
    const isSample = address.includes(samplePackage);
    if (isSample) await expect(page.getByText(/^(?:DỮ LIỆU MINH HỌA|SAMPLE DATA): /)).toBeVisible();
    await expectAnswers(page);
    for (const kind of kinds) {
      const chart = page
        .locator('main figure')
        .filter({ has: page.locator(`[data-kind="${kind}"]`) })
        .first();
      await expect(chart.locator('[data-ready="yes"]'), kind).toBeVisible();
      const title = await textOf(chart.getByRole('heading').first());
      const before = await chart.locator('svg.recharts-surface').evaluate((svg) => svg.outerHTML);
      const svg = (await download(page, chart, 'SVG')).toString('utf8');
      const file = await readSvg(reader, svg);
      const said = unspaced(file.lines.join(' '));
      expect.soft(file.error, `${kind}: not XML`).toBe('');
      expect.soft(file.isDrawn, `${kind}: drawn by itself`).toBe(true);
      expect.soft(file.foreign, `${kind}: does not stand alone`).toEqual([]);
      expect.soft(file.unresolved, `${kind}: refers to what is not there`).toEqual([]);
      expect.soft(svg.normalize('NFC') === svg, `${kind}: letters composed`).toBe(true);
      expect.soft(file.name, kind).toBe(title);
      expect.soft(title.length, kind).toBeGreaterThan(10);
      expect.soft(file.out, `${kind}: outside of the picture`).toEqual([]);
      expect.soft(file.lines.join(' '), `${kind}: cut`).not.toContain('…');
      for (const font of file.fonts) expect.soft(font, kind).toMatch(/sans-serif$/);
      for (const line of [title, ...(await chart.locator('[data-chart-line]').allTextContents())]) {
        expect.soft(said, `${kind}: ${line}`).toContain(unspaced(line));
      }
      // The numbers of the sources point to a list that stays behind: each is written out.
      expect.soft(file.lines.join(' '), kind).toMatch(/(?:Nguồn|Source): ?(?:– )?\p{L}/u);
      const hrefs = await chart
        .locator('[data-chart-sources] a[href^="#source-"]')
        .evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href') ?? ''))]);
      for (const href of hrefs) {
        const source = unspaced((await page.locator(href).textContent()) ?? '');
        expect.soft(said, `${kind}: source ${href}`).toContain(source.replace(/https?:.*$/, ''));
      }
      expect
        .soft(
          file.lines.some((line) => /^(?:DỮ LIỆU MINH HỌA|SAMPLE DATA)$/.test(line)),
          kind,
        )
        .toBe(isSample);

      const { width, perMetre } = pngSize(await download(page, chart, 'PNG'));
      expect.soft(width, `${kind}: dots`).toBeGreaterThanOrEqual(leastDots);
      expect.soft((width / perMetre) * 1_000, `${kind}: width in mm`).toBeCloseTo(paperWidthMm, 0);
      // Letters as large as on paper, whatever the window: 12 px of 712 are 2.7 mm of 160.
      expect.soft(file.size.width, `${kind}: drawn for paper`).toBeLessThanOrEqual(720);
      // Back to what it was.
      await expect
        .poll(() => chart.locator('svg.recharts-surface').evaluate((drawn) => drawn.getAttribute('width')), kind)
        .toBe(/ width="([^"]+)"/.exec(before)?.[1] ?? '');
    }
  });
}
