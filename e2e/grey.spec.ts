import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectDrawn } from './overview.ts';
import { samplePackage } from './published-data.ts';
import { expectAnswers } from './search-box.ts';

// A projector washes colours out and a laser printer has none: what a key tells apart must differ in grey too.

/** Shows the page as somebody sees it who sees no colours. */
async function withoutColours(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Brightness of every pixel in the beginning of parts of the page, as large as the smallest of them is. */
async function brightness(
  page: Page,
  reader: Page,
  parts: readonly Locator[],
): Promise<readonly (readonly number[])[]> {
  await parts[0]?.evaluate((part) => part.scrollIntoView({ block: 'center' }));
  const whole: Box[] = [];
  for (const part of parts) whole.push((await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 });
  const least = {
    width: Math.min(...whole.map((box) => box.width)),
    height: Math.min(...whole.map((box) => box.height)),
  };
  const boxes = whole.map((box) => ({ ...box, ...least }));
  const png = await page.screenshot();
  return reader.evaluate(
    async ([address, inside]) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      return inside.map(({ x, y, width, height }) => {
        const read = context?.getImageData(Math.round(x), Math.round(y), Math.round(width), Math.round(height));
        const { data = new Uint8ClampedArray() } = read ?? {};
        return Array.from({ length: data.length / 4 }, (_, index) => data[index * 4] ?? 0);
      });
    },
    [`data:image/png;base64,${png.toString('base64')}`, boxes] as const,
  );
}

/** Mean difference of brightness between two pictures, of 255. */
function apart(one: readonly number[], other: readonly number[]): number {
  const length = Math.min(one.length, other.length);
  const sum = one.slice(0, length).reduce((total, value, index) => total + Math.abs(value - (other[index] ?? 0)), 0);
  return sum / Math.max(1, length);
}

/** Every two of some parts of the page differ in grey. */
async function expectApart(
  page: Page,
  reader: Page,
  parts: readonly Locator[],
  least: number,
  label: string,
): Promise<void> {
  const pictures = await brightness(page, reader, parts);
  expect(pictures.length, label).toBeGreaterThan(1);
  for (const [index, picture] of pictures.entries()) {
    expect(picture.length, label).toBeGreaterThan(30);
    for (const next of pictures.slice(index + 1)) expect.soft(apart(picture, next), label).toBeGreaterThan(least);
  }
}

for (const address of ['staffing/', 'service-units/']) {
  test(`the parts of the charts of /${address} are told apart in grey`, async ({ page, context }) => {
    const reader = await context.newPage();
    // High enough for any chart: what is outside the window is in no picture of it.
    await page.setViewportSize({ width: 1440, height: 2_600 });
    await page.goto(`${address}?package=${samplePackage}`);
    await expect(page.getByText('DỮ LIỆU MINH HỌA', { exact: true }).first()).toBeVisible();
    await expectAnswers(page);
    await expectDrawn(page);
    await withoutColours(page);
    let compared = 0;
    for (const chart of await page.locator('main figure').all()) {
      const title = (await chart.getByRole('heading').first().textContent()) ?? '';
      const known = chart.locator('g[data-part]:not([data-known="no"])');
      const ids = await known.evaluateAll((all) => [...new Set(all.map((part) => part.getAttribute('data-part')))]);
      if (ids.length < 2) continue;
      const parts = ids.map((id) => chart.locator(`g[data-part="${id ?? ''}"]:not([data-known="no"])`).last());
      await expectApart(page, reader, parts, 12, title);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(0);
  });
}

test('each status of a target has a shape of its own beside its word', async ({ page, context }) => {
  const reader = await context.newPage();
  await page.goto(`targets/?package=${samplePackage}`);
  await expectAnswers(page);
  const marks = page.getByRole('main').locator('ul').first().locator('a [aria-hidden="true"]');
  const texts = await marks.allTextContents();
  expect(texts).toHaveLength(5);
  expect(new Set(texts).size).toBe(5);
  await withoutColours(page);
  await expectApart(page, reader, await marks.all(), 3, 'marks of the statuses');
});
