import { readFileSync } from 'node:fs';
import { builtPages } from './built-pages.ts';
import { expect, siteFolder, test } from './fixtures.ts';
import { expectLive, openOverview, originDialog } from './overview.ts';
import { publishedRows } from './published-data.ts';

// What every page stands on: policy, first view without scripts, languages, day, stability.

test('the overview asks only its own host, whatever is opened', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await openOverview(page);
  for (const summary of await page.getByRole('main').locator('summary:visible').all()) await summary.click();
  await page.getByRole('main').getByRole('link', { name: /850/ }).first().click();
  await expect(originDialog(page).getByRole('definition').first()).toBeVisible();
  await page.keyboard.press('Escape');
  expect(requests.length).toBeGreaterThan(15);
  expect(new Set(requests.map((url) => new URL(url).origin)).size).toBe(1);
});

test('every page that was built carries its policy and headers', async ({ request }) => {
  for (const address of builtPages) {
    const response = await request.get(address, { headers: { accept: 'text/html' } });
    expect(response.status(), address).toBe(200);
    const headers = response.headers();
    const policy = headers['content-security-policy'] ?? '';
    expect(policy, address).toContain("default-src 'none'");
    expect(policy, address).toContain("script-src 'self'");
    expect(policy, address).toContain("require-trusted-types-for 'script'");
    expect(policy, address).toContain("frame-ancestors 'none'");
    expect(policy, address).not.toContain('unsafe-');
    expect(headers['x-content-type-options'], address).toBe('nosniff');
    expect(headers['referrer-policy'], address).toBe('no-referrer');
    const [, meta = 'none'] =
      /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(await response.text()) ?? [];
    expect(policy.startsWith(meta.replaceAll('&#39;', "'")), address).toBe(true);
  }
});

test('no page asks for the code of charts, data or origins in its first view', () => {
  for (const address of builtPages) {
    const html = readFileSync(`${siteFolder}/${address}index.html`, 'utf8');
    const first = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? '');
    expect(first.length, address).toBeGreaterThanOrEqual(2);
    expect(
      first.filter((file) => /chart-drawing|open-package|origin-dialog/.test(file)),
      address,
    ).toEqual([]);
  }
});

test('the overview draws its charts only after the page is there', async ({ page }) => {
  await openOverview(page);
  const late = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const ready = navigation instanceof PerformanceNavigationTiming ? navigation.domContentLoadedEventEnd : NaN;
    return performance
      .getEntriesByType('resource')
      .filter((entry) => entry.name.includes('chart-drawing'))
      .map((entry) => entry.startTime - ready);
  });
  expect(late.length).toBeGreaterThan(0);
  for (const wait of late) expect(wait).toBeGreaterThan(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { address, language } of [
    { address: '', language: 'vi' },
    { address: 'en/', language: 'en' },
  ]) {
    test(`/${address} reads: figures, tables, charts and sources`, async ({ page }) => {
      const vi = language === 'vi';
      await page.goto(address);
      const summary = page.getByRole('list', { name: vi ? 'Tóm tắt' : 'Summary' });
      await expect(summary).toContainText('102 → 40');
      await expect(summary).toContainText(vi ? 'hơn 850 biên chế' : 'more than 850 posts');
      const figures = page.getByRole('figure');
      const count = await figures.count();
      expect(count).toBeGreaterThanOrEqual(5);
      for (let index = 0; index < count; index += 1) {
        await expect(figures.nth(index).locator('svg text').filter({ visible: true }).first()).toBeVisible();
      }
      const table = page.getByRole('table', { name: vi ? 'Đã đạt được gì' : 'What has been achieved' });
      await expect(table.getByRole('row').filter({ hasText: vi ? '13,39%' : '13.39%' })).toBeVisible();
      const sources = page.getByRole('region', { name: vi ? 'Nguồn của trang này' : 'Sources of this page' });
      expect(await sources.locator('li').count()).toBeGreaterThan(50);

      const figure = summary.getByRole('link', { name: /850/ });
      const target = (await figure.getAttribute('href')) ?? '';
      await figure.click();
      await expect(page).toHaveURL(new RegExp(`${target}$`));
      // Folded until a number leads into it.
      await expect(page.locator(target)).toBeVisible();
      await expect(page.locator(target)).toContainText('Đài Phát thanh và Truyền hình Kon Tum');
      await page.getByRole('link', { name: vi ? 'English' : 'Tiếng Việt', exact: true }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', vi ? 'en' : 'vi');
    });
  }

  test.describe('at an unknown address', () => {
    test.use({ expectedErrors: /status of 404/ });

    test('the page says so in both languages and leads back', async ({ page }) => {
      await page.goto('khong-co/');
      const paragraphs = page.locator('noscript p');
      await expect(paragraphs.first()).toBeVisible();
      await expect(paragraphs.first()).toContainText('Không tìm thấy trang này');
      await expect(paragraphs.last()).toContainText('This page was not found');
      await paragraphs.last().locator('a').click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  });
});

test('the language switch keeps day and origin, and changes language, title and texts', async ({ page }) => {
  await openOverview(page, '?asOf=2022-07-25');
  const toEnglish = page.getByRole('link', { name: 'English', exact: true });
  await toEnglish.click();
  await expect(page).toHaveURL(/\/en\/\?asOf=2022-07-25$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(/^Overview/);
  await expect(page.getByRole('banner')).toContainText('25 July 2022');
  await expectLive(page);
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page.getByRole('banner')).toContainText('25/7/2022');

  await page.goto('?asOf=2022-07-25&origin=observation.seed-staff-cut-850');
  await expect(originDialog(page)).toBeVisible();
  const href = (await page.locator('a[hreflang="en"]').getAttribute('href')) ?? '';
  const search = new URL(href, page.url()).searchParams;
  expect([search.get('asOf'), search.get('origin')]).toEqual(['2022-07-25', 'observation.seed-staff-cut-850']);
});

test('as of 25/7/2022 nothing later is known: 102 communes, no 40, no 277', async ({ page }) => {
  await openOverview(page, '?asOf=2022-07-25');
  await expect(page.getByRole('banner')).toContainText('Số liệu tính đến ngày 25/7/2022');
  const summary = page.getByRole('list', { name: 'Tóm tắt' });
  await expect(summary).toContainText('102');
  await expect(summary).toContainText('xã, phường, thị trấn; chưa sắp xếp');
  await expect(summary).toContainText('hơn 850 biên chế');
  await expect(page.getByRole('heading', { name: '102 đơn vị cấp xã, chưa sắp xếp đến ngày này' })).toBeVisible();
  const districts = publishedRows('units').filter(
    (unit) => unit['parent'] === '62-kon-tum' && /^(?:district|provincial-city)$/.test(unit['kind'] ?? ''),
  );
  expect(districts).toHaveLength(10);
  const communes = page.getByRole('region', { name: 'Đơn vị hành chính cấp xã' });
  await communes.getByText('Xem bảng số liệu').click();
  await expect(communes.getByRole('row')).toHaveCount(districts.length + 2);

  const cuts = page.getByRole('region', { name: /^Tinh giản biên chế/ });
  await cuts.getByText('Xem bảng số liệu').click();
  await expect(cuts.getByRole('row').filter({ hasText: 'hơn 850' })).toHaveCount(1);
  await expect(cuts.getByRole('row').filter({ hasText: '277' })).toHaveCount(0);
  await expect(cuts.locator('svg text').filter({ hasText: '277' })).toHaveCount(0);

  await openOverview(page);
  await cuts.getByText('Xem bảng số liệu').click();
  await expect(cuts.getByRole('row').filter({ hasText: '277' })).toHaveCount(1);
});

test('the day is changed on the page, goes into the address and comes back', async ({ page }) => {
  await openOverview(page);
  await page.getByText('Xem ngày khác').click();
  await page.getByLabel('Số liệu tính đến ngày').fill('2022-07-25');
  await page.getByRole('button', { name: 'Xem', exact: true }).click();
  await expect(page).toHaveURL(/\?asOf=2022-07-25$/);
  await expect(page.getByRole('banner')).toContainText('25/7/2022');
  await page.getByText('Xem ngày khác').click();
  await page.getByRole('button', { name: 'Về ngày chốt số liệu' }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole('list', { name: 'Tóm tắt' })).toContainText('102 → 40');
});

test('twenty rounds through languages, days and origins keep no memory', async ({ page }) => {
  test.setTimeout(120_000);
  await openOverview(page);
  const devtools = await page.context().newCDPSession(page);
  const heap = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
  };
  const round = async () => {
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await page
      .getByRole('main')
      .getByRole('link', { name: /^more than 850/ })
      .first()
      .click();
    await expect(originDialog(page).getByRole('definition').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Tiếng Việt', exact: true }).click();
    await expectLive(page);
  };
  for (let rounds = 0; rounds < 5; rounds += 1) await round();
  const before = await heap();
  for (let rounds = 0; rounds < 20; rounds += 1) await round();
  expect((await heap()) - before).toBeLessThan(4);
});
