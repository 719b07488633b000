import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openOverview, originDialog, tabTo } from './overview.ts';
import { publishedRows, samplePackage } from './published-data.ts';
import { dateInWords, inWords, type Language, languages, latestOf, sampleRow, sampleRows } from './sample-figures.ts';
import { expectAnswers } from './search-box.ts';

// Any figure comes as a finished sentence: with the focus on it, C puts the sentence into the clipboard.

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const words = {
  vi: { copied: 'Đã chép câu', asOf: 'tính đến ngày', sample: '(dữ liệu minh họa).', none: /^Chưa có số liệu nên/ },
  en: { copied: 'Sentence copied', asOf: 'as of', sample: '(sample data).', none: /^There is no figure, hence/ },
} as const satisfies Record<Language, object>;

const before = 'what was there before';

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Presses C on a figure and gives back what the page says about it; the clipboard held something else before. */
async function pressC(page: Page, figure: Locator): Promise<void> {
  await page.evaluate((text) => navigator.clipboard.writeText(text), before);
  await figure.focus();
  await expect(figure).toBeFocused();
  await page.keyboard.press('c');
}

function figureOf(page: Page, observation: string): Locator {
  return page.locator(`main [data-origin="observation.${observation}"]`).first();
}

for (const language of [languages.vi, languages.en]) {
  const says = words[language];

  test(`${language}: a made-up figure with its day, scope, source and the mark of made-up data`, async ({ page }) => {
    await page.goto(`${language === 'vi' ? '' : 'en/'}staffing/?package=${samplePackage}`);
    await expectAnswers(page);
    const figure = latestOf('quota-all');
    await pressC(page, figureOf(page, figure.id));
    await expect(page.getByRole('status').filter({ hasText: says.copied })).toBeVisible();
    const sentence = await clipboard(page);
    const observation = sampleRow('observations', figure.id);
    const source = sampleRow('sources', observation['source'] ?? '');
    for (const part of [
      `${says.asOf} ${dateInWords(figure.on, language)}`,
      `${inWords(figure.value, language)} ${sampleRow('indicators', 'quota-assigned')[`measure_${language}`] ?? ''}`,
      sampleRow('units', samplePackage)[`name_${language}`] ?? '',
      source['publisher'] ?? '',
      source['title'] ?? '',
    ]) {
      expect(sentence.toLocaleLowerCase('vi')).toContain(part.toLocaleLowerCase('vi'));
    }
    expect(sentence.endsWith(says.sample), sentence).toBe(true);
  });

  test(`${language}: hơn 850 keeps its word, its inferred day and its source, without a word of made-up data`, async ({
    page,
  }) => {
    await openOverview(page, language === 'vi' ? '' : 'en/');
    await expectAnswers(page);
    await pressC(page, figureOf(page, 'seed-staff-cut-850'));
    await expect(page.getByRole('status').filter({ hasText: says.copied })).toBeVisible();
    const sentence = await clipboard(page);
    const parts =
      language === 'vi'
        ? [
            'hơn 850 biên chế',
            '25/7/2022 (ngày suy ra)',
            'nguồn không nêu mốc bắt đầu',
            'Đài Phát thanh và Truyền hình',
          ]
        : ['more than 850 posts', '25 July 2022', 'inferred', 'Đài Phát thanh và Truyền hình'];
    for (const part of parts) expect(sentence).toContain(part);
    expect(sentence).not.toMatch(/minh họa|sample/i);
    expect(sentence).toMatch(/\.$/);
  });

  test(`${language}: a figure that is missing gives no sentence and says why`, async ({ page }) => {
    const missing = publishedRows('observations').find((row) => row['id'] === 'communes-area-23302-dak-bla');
    expect(missing?.['missing']).toBe('unknown');
    await page.goto(`${language === 'vi' ? '' : 'en/'}unit/?id=23302-dak-bla`);
    await expectAnswers(page);
    await pressC(page, figureOf(page, missing?.['id'] ?? ''));
    await expect(page.getByRole('status').filter({ hasText: says.none })).toBeVisible();
    expect(await clipboard(page)).toBe(before);
  });
}

test('the origin shows the same sentence, and C copies it there', async ({ page }) => {
  await openOverview(page);
  await expectAnswers(page);
  await pressC(page, figureOf(page, 'seed-staff-cut-850'));
  await expect(page.getByRole('status').filter({ hasText: words.vi.copied })).toBeVisible();
  const sentence = await clipboard(page);
  await figureOf(page, 'seed-staff-cut-850').click();
  const dialog = originDialog(page);
  await expect(dialog).toContainText(sentence);
  await page.evaluate((text) => navigator.clipboard.writeText(text), before);
  await page.keyboard.press('c');
  await expect(dialog.getByRole('status').filter({ hasText: words.vi.copied })).toBeVisible();
  expect(await clipboard(page)).toBe(sentence);
});

test('C without a figure, with Ctrl or in a field copies nothing', async ({ page }) => {
  await page.goto('units/');
  await expectAnswers(page);
  await page.evaluate((text) => navigator.clipboard.writeText(text), before);
  await page.keyboard.press('c');
  const field = page.getByRole('searchbox', { name: 'Tên, tên cũ hoặc mã' });
  await field.focus();
  await page.keyboard.type('cc');
  await expect(field).toHaveValue('cc');
  await openOverview(page);
  await expectAnswers(page);
  await figureOf(page, 'seed-staff-cut-850').focus();
  await page.keyboard.press('Control+c');
  await expect(page.getByRole('status').filter({ hasText: words.vi.copied })).toHaveCount(0);
  expect(await clipboard(page)).toBe(before);
});

test('where the browser refuses the clipboard, the origin opens with the sentence to be marked', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Clipboard.prototype, 'writeText', {
      value: () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError')),
    });
  });
  await openOverview(page);
  await expectAnswers(page);
  const figure = figureOf(page, 'seed-staff-cut-850');
  await figure.focus();
  await page.keyboard.press('c');
  await expect(originDialog(page)).toContainText('hơn 850 biên chế');
});

test('a target comes as a sentence with result, yardstick, due date and document; the keyboard alone copies it', async ({
  page,
}) => {
  const target = sampleRows('targets').find((row) => row['id'] === 't21-dulich') ?? {};
  await page.goto(`target/?package=${samplePackage}&id=${target['id'] ?? ''}`);
  await expectAnswers(page);
  await tabTo(page, page.getByRole('main').getByRole('button', { name: 'Chép câu (C)' }));
  await page.keyboard.press('c');
  await expect(page.getByRole('status').filter({ hasText: words.vi.copied })).toBeVisible();
  const sentence = await clipboard(page);
  for (const part of [
    target['name_vi'] ?? '',
    'chậm',
    `${inWords(Number(target['baseline_value']), 'vi')} biên chế`,
    dateInWords(target['due_on'] ?? '', 'vi'),
    sampleRow('documents', target['document'] ?? '')['number'] ?? '',
    words.vi.sample,
  ]) {
    expect(part).not.toBe('');
    expect(sentence).toContain(part);
  }
});
