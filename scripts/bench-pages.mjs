import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { browserOptions } from './browser-options.mjs';
import { serve } from './serve.mjs';

/**
 * How long the pages take to appear, from the click in the navigation to the frame after, in a real
 * browser with the data loaded: on a large made-up package, as ratios to the same on the published one. Needs a build;
 * nothing is asserted. Usage: npm run bench:pages [-- --units 20000 --observations 100000]
 */
function asked(name, otherwise) {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : process.argv[at + 1];
}
const units = asked('--units', '20000');
const observations = asked('--observations', '100000');
const patience = 300_000;
const rounds = 3;
const pages = [
  'Lộ trình',
  'Chỉ tiêu',
  'Biên chế',
  'Đơn vị sự nghiệp',
  'Thôn, kiêm nhiệm',
  'Vướng mắc, chỉ đạo',
  'Văn bản',
  'Nguồn',
  'So sánh',
  'Báo cáo',
];

function siteWithLargePackage() {
  const folder = mkdtempSync(join(tmpdir(), 'tinh-gon-pages-'));
  cpSync(process.env.SITE_FOLDER ?? 'dist', folder, { recursive: true });
  const target = `${folder}/data/mau-lon`;
  const options = ['--units', units, '--observations', observations];
  execFileSync(process.execPath, ['scripts/generate-sample.mjs', target, ...options]);
  const catalogFile = `${folder}/data/catalog.json`;
  const catalog = JSON.parse(readFileSync(catalogFile, 'utf8'));
  const text = { vi: 'Tỉnh Mẫu cỡ lớn', en: 'Large sample province' };
  catalog.packages.push({ name: 'mau-lon', title: text, summary: text, sample: true });
  writeFileSync(catalogFile, JSON.stringify(catalog));
  return folder;
}

/** In the page: clicks a link of the navigation and waits for the frame after the heading of that page is there. */
function timeOfPage(name) {
  const link = [...document.querySelectorAll('nav a')].find((one) => one.textContent === name);
  const before = document.querySelector('h1')?.textContent;
  return new Promise((resolve) => {
    const startedAt = performance.now();
    const observer = new MutationObserver(() => {
      const heading = document.querySelector('main h1')?.textContent;
      if (heading === undefined || heading === before) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - startedAt)));
    });
    setTimeout(() => resolve(Number.NaN), 120_000);
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    link.click();
  });
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Median ms of each page; the overview is gone back to in between, and the code of a page is fetched before it counts. */
async function measure(browser, address, name) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const startedAt = performance.now();
  await page.goto(`${address}?package=${name}`);
  await page.waitForSelector('[data-ready="yes"]', { state: 'attached' });
  const times = { 'data loaded': performance.now() - startedAt };
  for (const title of pages) {
    const taken = [];
    for (let round = 0; round <= rounds; round += 1) {
      taken.push(await page.evaluate(timeOfPage, title));
      await page.evaluate(timeOfPage, 'Tổng quan');
    }
    times[title] = median(taken.slice(1));
  }
  await context.close();
  return times;
}

const folder = siteWithLargePackage();
const site = await serve({ folder });
const browser = await chromium.launch(browserOptions());
try {
  const published = await measure(browser, site.address, 'tinh-mau');
  const large = await measure(browser, site.address, 'mau-lon');
  console.log(`ms${' '.repeat(20)}published         large    ratio   (${units} units, ${observations} figures)`);
  for (const [name, time] of Object.entries(published)) {
    const cells = [time.toFixed(0), large[name].toFixed(0), `${(large[name] / time).toFixed(1)}×`];
    console.log(`${name.padEnd(20)}${cells.map((cell) => cell.padStart(12)).join('')}`);
  }
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
}
