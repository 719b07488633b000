import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectLive, openOverview } from './overview.ts';
import { samplePackage } from './published-data.ts';
import { expectAnswers } from './search-box.ts';
import { unzip } from './unzip.ts';

// A made-up province next to a real one: nobody may take the one for the other, on screen, in a file or in a picture.
// That every screen and every sheet of paper carries the mark is part of soundness (sound-pages.spec.ts).

const mark = { vi: 'DỮ LIỆU MINH HỌA', en: 'SAMPLE DATA' };

async function save(page: Page, button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('another province is one choice away; nothing of the old address goes along, the choice stays', async ({
  page,
}) => {
  await openOverview(page, '?asOf=2022-07-25');
  const banner = page.getByRole('banner');
  await banner.getByText('Xem tỉnh khác').click();
  await expect(banner.getByRole('listitem').filter({ hasText: 'Tỉnh Mẫu' }).last()).toContainText(mark.vi);
  await banner.getByRole('link', { name: 'Tỉnh Mẫu' }).click();
  await expect(page).toHaveURL(/\/\?package=tinh-mau$/);
  await expect(page.getByRole('heading', { level: 1, name: /Tỉnh Mẫu/ })).toBeVisible();
  await expect(page.getByText(mark.vi, { exact: true }).first()).toBeVisible();

  await expectLive(page);
  await banner.getByRole('link', { name: 'Biên chế' }).click();
  await expect(page).toHaveURL(/\/staffing\/\?package=tinh-mau$/);
  await expect(page.getByRole('heading', { level: 1, name: /Tỉnh Mẫu: biên chế/ })).toBeVisible();
  await banner.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/staffing\/\?package=tinh-mau$/);
  await expect(page.getByText(mark.en, { exact: true }).first()).toBeVisible();

  await expectAnswers(page);
  await banner.getByText('Show another province').click();
  await banner.getByRole('link', { name: 'Kon Tum province' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Kon Tum/ })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(mark.en);
});

for (const address of ['targets/', 'staffing/', 'service-units/', 'villages/', 'compare/', 'units/']) {
  test(`files saved from /${address} carry the mark in every line, those of Kon Tum never`, async ({ page }) => {
    for (const isSample of [true, false]) {
      await page.goto(isSample ? `${address}?package=${samplePackage}` : address);
      await expectAnswers(page);
      const main = page.getByRole('main');
      const csv = await save(page, main.getByRole('button', { name: /CSV/ }).first());
      const lines = csv.bytes
        .toString('utf8')
        .split('\r\n')
        .filter((line) => line !== '');
      expect(lines.length, csv.name).toBeGreaterThan(1);
      expect(lines.filter((line) => line.includes(mark.vi)).length, csv.name).toBe(isSample ? lines.length : 0);
      const xlsx = await save(page, main.getByRole('button', { name: /Excel/ }).first());
      const text = [...unzip(xlsx.bytes).values()].join('');
      expect(text.includes(mark.vi), xlsx.name).toBe(isSample);
      for (const { name } of [csv, xlsx]) expect(/minh-hoa/.test(name), name).toBe(isSample);
    }
  });
}

test('pictures of charts carry the mark and their source, those of Kon Tum only the source', async ({ page }) => {
  for (const isSample of [true, false]) {
    await openOverview(page, isSample ? `?package=${samplePackage}` : '');
    const figure = page.locator('main figure').first();
    const svg = (await save(page, figure.getByRole('button', { name: /SVG/ }))).bytes.toString('utf8');
    const words = svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(words.includes(mark.vi), words.slice(0, 300)).toBe(isSample);
    expect(words).toContain('Nguồn');
    const png = await save(page, figure.getByRole('button', { name: /PNG/ }));
    expect(png.bytes.toString('latin1', 1, 4)).toBe('PNG');
  }
});
