import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { layOutForPaper } from './overview.ts';
import { expectFits, expectFitsButForCharts, openAllParts } from './page-layout.ts';
import { paperSizes, pdfText } from './pdf.ts';
import { expectAnswers } from './search-box.ts';

/** A page as it has to hold in any window, in either language, on paper and without scripts. */
export interface SoundPage {
  readonly address: string;
  readonly language: 'vi' | 'en';
  readonly title: RegExp;
  /** Shown once the data are in. */
  readonly heading: string | RegExp;
  /** Stands in the page before and without any script. */
  readonly built: readonly (string | RegExp)[];
  /** Stands on the printed page. */
  readonly printed: readonly string[];
}

async function open(page: Page, { address, heading }: SoundPage): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  await expectAnswers(page);
}

const windows = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 360, height: 780 },
  { width: 320, height: 640 },
];

function testScripts(sound: SoundPage): void {
  const { address, language, title } = sound;

  test(`/${address} breaks no policy and comes alive without a word`, async ({ page, problems }) => {
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`);
      });
    });
    await open(page, sound);
    await expect(page).toHaveTitle(title);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await openAllParts(page);
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await expect(page.getByRole('contentinfo')).toBeInViewport();
    expect(problems).toEqual([]);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`/${address} reads`, async ({ page }) => {
      await page.goto(address);
      await expect(page).toHaveTitle(/Tinh Gọn/);
      for (const part of sound.built) await expect(page.getByRole('main')).toContainText(part);
      for (const name of language === 'vi' ? ['Tổng quan', 'Danh mục đơn vị'] : ['Overview', 'Register of units']) {
        await expect(page.getByRole('banner').getByRole('link', { name })).toBeVisible();
      }
    });
  });
}

function testLayout(sound: SoundPage): void {
  const { address } = sound;
  for (const viewport of windows) {
    test.describe(`in a window of ${viewport.width} × ${viewport.height}`, () => {
      test.use({ viewport });

      test(`/${address} fits, opened throughout`, async ({ page }) => {
        await open(page, sound);
        await expectFits(page, 'as it opens');
        await openAllParts(page);
        await expectFits(page, 'with every part open');
      });
    });
  }

  test(`/${address} prints on A4, whole`, async ({ page }, testInfo) => {
    await open(page, sound);
    const file = testInfo.outputPath('page.pdf');
    await page.pdf({ path: file, preferCSSPageSize: true });
    const sheets = paperSizes(file);
    expect(sheets.length).toBeGreaterThan(0);
    for (const { width, height } of sheets) {
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    }
    const text = pdfText(file);
    expect(sound.printed.filter((part) => text !== null && !text.includes(part))).toEqual([]);
    expect(/CHƯA TẢI XONG|NOT FULLY LOADED/.test(text ?? '')).toBe(false);
    // A4 less its margins, as in layout.spec.ts.
    await page.setViewportSize({ width: 680, height: 970 });
    await layOutForPaper(page);
    await expectFitsButForCharts(page, 'at the width of the paper');
    for (const button of await page.getByRole('button', { name: /PNG|CSV|XLSX|^Tìm kiếm$|^Search$/ }).all()) {
      await expect(button).toBeHidden();
    }
  });
}

function testAccess(sound: SoundPage): void {
  const { address } = sound;
  test.describe('to the checker of accessibility', () => {
    test.use({ bypassCSP: true });

    for (const viewport of [windows[0], windows[3]]) {
      if (viewport === undefined) continue;
      test(`/${address} has no violation at ${viewport.width} px, closed or opened throughout`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await open(page, sound);
        expect(await violations(page)).toEqual([]);
        await openAllParts(page);
        expect(await violations(page)).toEqual([]);
      });
    }
  });

  test(`/${address}: headings descend without a gap`, async ({ page }) => {
    await open(page, sound);
    const levels = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((all) => all.map(({ localName }) => Number(localName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
}

/** Declares the tests that hold for every page: policy, no scripts, windows, paper, accessibility. */
export function testSoundness(pages: readonly SoundPage[]): void {
  for (const sound of pages) {
    testScripts(sound);
    testLayout(sound);
    testAccess(sound);
  }
}
