import type { Locator, Page, ViewportSize } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { expectDrawn, fact, layOutForPaper, originDialog } from './overview.ts';
import {
  expectFits,
  expectFitsButForCharts,
  coveringParts,
  openAllParts,
  resize,
  spaceText,
  windows,
} from './page-layout.ts';
import { pageNames } from './page-names.ts';
import { paperSizes, pdfPages, pdfText } from './pdf.ts';
import { samplePackage } from './published-data.ts';
import { expectAnswers } from './search-box.ts';

/** A page as it has to hold in any window, on paper and without scripts. */
export interface SoundPage {
  readonly address: string;
  readonly language: 'vi' | 'en';
  readonly title: RegExp;
  /** Shown once the data are in. */
  readonly heading: string | RegExp;
  /** Stands in the page before and without any script; empty where the build cannot know what is asked. */
  readonly built: readonly (string | RegExp)[];
  /** Stands on the printed page; left out where paper is not looked at. */
  readonly printed?: readonly string[];
  /** Whether some sheets are turned, for a drawing that is wider than the page is. */
  readonly turned?: boolean;
  /** How far the page may move while it comes alive, as the browser measures it; left out for any. */
  readonly mostShift?: number;
  /** All checks, or those of the screen alone: title, headings, fit and accessibility at the widest and at 320 px. */
  readonly checks: 'all' | 'screen';
}

const softly = expect.configure({ soft: true });

const mostSheets = 60;

const widest = { width: 1440, height: 900 };
const narrowest = { width: 320, height: 640 };
const ends = [widest, narrowest];

/** Names of buttons that paper has no use for. */
const actions = /PNG|SVG|CSV|XLSX|^Tìm kiếm$|^Search$|^In trang|^Print|^Sao chép|^Copy/;
const sampleMark = { vi: 'DỮ LIỆU MINH HỌA', en: 'SAMPLE DATA' };
const isSample = ({ address }: SoundPage) => address.includes(`package=${samplePackage}`);

/** The line over the page that says that its data are made up. */
function sampleMarkOn(page: Page, { language }: SoundPage): Locator {
  return page.getByText(new RegExp(`^${sampleMark[language]}: `));
}

const shiftAttribute = 'data-layout-shift';

/** Reports violations of the Content-Security-Policy and of Trusted Types as console errors, and adds up layout shifts. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript((attribute) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`);
    });
    let total = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && typeof entry.value === 'number') total += entry.value;
      }
      document.documentElement.setAttribute(attribute, total.toFixed(4));
    }).observe({ type: 'layout-shift', buffered: true });
  }, shiftAttribute);
}

async function open(page: Page, sound: SoundPage): Promise<void> {
  await page.setViewportSize(widest);
  await page.goto(sound.address);
  // Until its own data are there the page is that of the package it was built from.
  if (isSample(sound)) await expect(sampleMarkOn(page, sound)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sound.heading);
  await expectAnswers(page);
  await expectDrawn(page);
}

/** Title, language, headings that descend without a gap, charts with names, the mark of made-up data. */
async function checkWords(page: Page, sound: SoundPage): Promise<void> {
  await softly(page).toHaveTitle(sound.title);
  await softly(page.locator('html')).toHaveAttribute('lang', sound.language);
  const levels = await page
    .locator('h1, h2, h3, h4')
    .evaluateAll((all) => all.map(({ localName }) => Number(localName[1])));
  softly(levels.filter((level) => level === 1)).toHaveLength(1);
  const gaps = levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1);
  softly(gaps, 'headings below a gap').toEqual([]);
  for (const chart of await page.locator('main figure svg.recharts-surface').all()) {
    await softly(chart, 'name of a chart').toHaveAccessibleName(/\S/);
  }
  await softly(sampleMarkOn(page, sound)).toHaveCount(isSample(sound) ? 1 : 0);
  if (!isSample(sound)) await softly(page.getByRole('main')).not.toContainText(sampleMark[sound.language]);
}

/** The page fits each window, as it opens or with every part open. */
async function checkWindows(page: Page, state: string, sizes: readonly ViewportSize[] = windows): Promise<void> {
  for (const size of sizes) {
    await resize(page, size);
    await expectFits(page, `${state}, in a window of ${size.width} × ${size.height}`);
  }
}

/** The checker of accessibility finds nothing at the widest and at the narrowest, with every part open. */
async function checkAccess(page: Page): Promise<void> {
  for (const size of [narrowest, widest]) {
    await resize(page, size);
    softly(await violations(page), `opened throughout, at ${size.width} px`).toEqual([]);
  }
}

/** Spaced as a reader may space it, nothing is cut off; the charts keep their lines. */
async function checkSpacing(page: Page): Promise<void> {
  const main = page.getByRole('main');
  await resize(page, widest);
  const before = await main.evaluate((element) => element.scrollHeight);
  await spaceText(page);
  softly(await main.evaluate((element) => element.scrollHeight)).toBeGreaterThan(before * 1.02);
  for (const size of [widest, narrowest]) {
    await resize(page, size);
    await expectFitsButForCharts(page, `spaced, at ${size.width} px`);
  }
}

/** What is printed: A4 throughout, turned only where that is meant, all that must stand on it, everything open. */
async function checkPaper(page: Page, sound: SoundPage, file: string): Promise<void> {
  await resize(page, widest);
  await page.pdf({ path: file, preferCSSPageSize: true });
  const sheets = paperSizes(file).map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`);
  const wanted = sound.turned === true ? ['595 × 842', '842 × 595'] : ['595 × 842'];
  softly(new Set(sheets), 'sizes of the sheets').toEqual(new Set(wanted));
  softly(sheets.length, 'number of sheets').toBeLessThanOrEqual(mostSheets);
  const text = pdfText(file);
  softly(
    (sound.printed ?? []).filter((part) => text !== null && !text.includes(part)),
    'not printed',
  ).toEqual([]);
  softly(text ?? '').not.toMatch(/CHƯA TẢI XONG|NOT FULLY LOADED/);
  const marked = (pdfPages(file) ?? []).map((sheet) => sheet.includes(sampleMark.vi.replaceAll(' ', '')));
  softly(
    marked.filter((isMarked) => isMarked !== isSample(sound)),
    isSample(sound) ? 'sheets without the mark of made-up data' : 'sheets marked as made up',
  ).toEqual([]);

  // A4 less the margins of the printed form is 175 mm, about 661 px; the charts are drawn for 680.
  await page.setViewportSize({ width: 680, height: 970 });
  await layOutForPaper(page);
  await expectFits(page, 'at the width of the paper');
  await softly(page.locator('main details:not([open])').filter({ visible: true }), 'closed on paper').toHaveCount(0);
  await softly(page.getByRole('button', { name: actions }).filter({ visible: true }), 'on paper').toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
}

/** A handful of the figures shown, evenly chosen, lead to their origin. */
async function checkOrigins(page: Page, { language }: SoundPage): Promise<void> {
  const links = page.locator('main [data-origin]').filter({ visible: true });
  const refs = await links.evaluateAll((all) => [
    ...new Set(all.map((link) => link.getAttribute('data-origin') ?? '')),
  ]);
  const step = Math.max(1, Math.floor(refs.length / 4));
  for (const ref of refs.filter((_, index) => index % step === 0)) {
    await page.locator(`main [data-origin="${ref}"]`).filter({ visible: true }).first().click();
    const dialog = originDialog(page);
    await expect(fact(dialog, language === 'vi' ? 'Nguồn' : 'Source'), ref).toHaveText(/\S/);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
  // Over a chart the pointer would call up what the chart says there.
  await page.mouse.move(0, 0);
}

function testScreenAndPaper(sound: SoundPage): void {
  test(`/${sound.address} is sound`, async ({ page, problems }, testInfo) => {
    test.setTimeout(180_000);
    const all = sound.checks === 'all';
    await watch(page);
    await test.step('opens without a word and with its words', async () => {
      await open(page, sound);
      const shift = await page.locator('html').getAttribute(shiftAttribute);
      softly(Number(shift ?? '0'), 'layout shift').toBeLessThanOrEqual(sound.mostShift ?? Infinity);
      await checkWords(page, sound);
      softly(problems, 'problems until the page was there').toEqual([]);
    });
    await test.step('fits every window as it opens', () => checkWindows(page, 'as it opens', all ? windows : ends));
    if (all) {
      await test.step('leads from its figures to their origin', () => checkOrigins(page, sound));
      await test.step('has no violation as it opens', async () => {
        softly(await violations(page), 'as it opens').toEqual([]);
      });
      await test.step('prints', () => checkPaper(page, sound, testInfo.outputPath('page.pdf')));
    }
    await test.step('opened throughout, fits every window and has no violation', async () => {
      await openAllParts(page);
      await checkWindows(page, 'opened throughout', all ? windows : ends);
      softly(await coveringParts(page), 'parts that cover a small window').toEqual([]);
      await checkAccess(page);
      await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
      await softly(page.getByRole('contentinfo')).toBeInViewport();
    });
    if (all) await test.step('can be spaced', () => checkSpacing(page));
  });
}

function testWithoutScripts(sound: SoundPage): void {
  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`/${sound.address} reads`, async ({ page }) => {
      await page.goto(sound.address);
      await softly(page).toHaveTitle(/Tinh Gọn$/);
      for (const part of sound.built) await softly(page.getByRole('main')).toContainText(part);
      for (const name of pageNames[sound.language]) {
        await softly(page.getByRole('banner').getByRole('link', { name, exact: true })).toBeVisible();
      }
    });
  });
}

/** Declares the tests that hold for every page: policy, words, windows, paper, accessibility, life without scripts. */
export function testSoundness(pages: readonly SoundPage[]): void {
  for (const sound of pages) {
    testScreenAndPaper(sound);
    if (sound.built.length > 0) testWithoutScripts(sound);
  }
}
