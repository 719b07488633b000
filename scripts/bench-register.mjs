import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { browserOptions } from './browser-options.mjs';
import { serve } from './serve.mjs';

/**
 * Times of the register of units and of the search box with 150,000 made-up units in a real browser, as ratios to the
 * same with the published sample. Needs a build; nothing is asserted. Usage: node scripts/bench-register.mjs [--units 150000]
 */
const asked = process.argv.indexOf('--units');
// 720 is the size of the published sample package.
const sizes = [720, asked < 0 ? 150_000 : Number(process.argv[asked + 1])];
const rounds = 5;
const patience = 300_000;

/** A copy of the built site that offers a generated package of each size. */
function siteWithRegisters() {
  const folder = mkdtempSync(join(tmpdir(), 'tinh-gon-register-'));
  cpSync(process.env.SITE_FOLDER ?? 'dist', folder, { recursive: true });
  const catalogFile = `${folder}/data/catalog.json`;
  const catalog = JSON.parse(readFileSync(catalogFile, 'utf8'));
  for (const size of sizes) {
    const name = `mau-${size}`;
    execFileSync(process.execPath, ['scripts/generate-sample.mjs', `${folder}/data/${name}`, '--units', String(size)]);
    const text = { vi: `Tỉnh Mẫu, ${size} đơn vị`, en: `Mẫu province, ${size} units` };
    catalog.packages.push({ name, title: text, summary: text, sample: true });
  }
  writeFileSync(catalogFile, JSON.stringify(catalog));
  return folder;
}

/** In the page, before its own scripts: how long tasks held it up. */
function watch() {
  const seen = { held: [] };
  Object.defineProperty(window, 'benchSeen', { value: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.held.push(entry.duration);
  }).observe({ type: 'longtask', buffered: true });
}

const longestTask = () => Math.max(0, ...window.benchSeen.held);

/**
 * In the page: does something to an element, and waits until the text of another one differs. Resolves in ms to the
 * frame after, or to NaN after a minute, measured in the page itself, so that the way to the browser does not count.
 */
function timeUntilChanged({ act, watched }) {
  const textNow = () => [...document.querySelectorAll(watched)].map((element) => element.textContent).join('\n');
  window.benchSeen.held.length = 0;
  return new Promise((resolve) => {
    const before = textNow();
    const observer = new MutationObserver(() => {
      if (textNow() === before || document.querySelector('[aria-busy="true"]') !== null) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - startedAt)));
    });
    setTimeout(() => resolve(Number.NaN), 60_000);
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    const startedAt = performance.now();
    const element = document.querySelector(act.selector);
    if (act.text === undefined) {
      element.click();
      return;
    }
    // React listens to the setter of the element's own class.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(element, act.text);
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

// Each finds another number of units, so that each changes what is shown.
const words = ['dak', 'thon', 'kon', 'truong', 'tan', 'xa'];
const filterBox = 'fieldset input[type="search"]';
const sortButton = 'thead th:first-child button';
const searchBox = '[role="combobox"]';

/** Five times the same, each with another text; the first does what is done only once and is told apart. */
async function timeTyping(page, selector, texts, watched) {
  const times = [];
  let held = 0;
  for (const text of texts) {
    times.push(await page.evaluate(timeUntilChanged, { act: { selector, text }, watched }));
    await page.waitForTimeout(500);
    held = Math.max(held, await page.evaluate(longestTask));
  }
  const [first, ...later] = times;
  return { first, later: median(later), held };
}

async function measure(browser, address, size) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.addInitScript(watch);
  const startedAt = performance.now();
  await page.goto(`${address}units/?package=mau-${size}`);
  await page.waitForSelector('tbody th[scope="row"] a');
  const firstRow = performance.now() - startedAt;
  const loadHeld = await page.evaluate(longestTask);

  const filter = await timeTyping(page, filterBox, words, 'p[role="status"]');
  await page.evaluate(timeUntilChanged, { act: { selector: filterBox, text: '' }, watched: 'p[role="status"]' });
  const sorts = [];
  let sortHeld = 0;
  for (let round = 0; round <= rounds; round += 1) {
    sorts.push(
      await page.evaluate(timeUntilChanged, { act: { selector: sortButton }, watched: 'tbody tr:first-child' }),
    );
    await page.waitForTimeout(500);
    sortHeld = Math.max(sortHeld, await page.evaluate(longestTask));
  }
  const [firstSort, ...laterSorts] = sorts;

  await page.keyboard.press('Escape');
  await page.evaluate(() => document.activeElement?.blur());
  await page.keyboard.press('/');
  await page.waitForSelector(searchBox);
  const search = await timeTyping(page, searchBox, words, '[role="option"]');
  await context.close();
  return {
    'first row': firstRow,
    'longest task while loading': loadHeld,
    'first filter key': filter.first,
    'filter key': filter.later,
    'longest task, filter': filter.held,
    'first sort': firstSort,
    sort: median(laterSorts),
    'longest task, sort': sortHeld,
    'first search key': search.first,
    'search key': search.later,
    'longest task, search': search.held,
  };
}

const folder = siteWithRegisters();
const site = await serve({ folder });
const browser = await chromium.launch(browserOptions());
try {
  const results = [];
  for (const size of sizes) results.push(await measure(browser, site.address, size));
  const [small, large] = results;
  const header = [...sizes.map((size) => `${size} units`), 'ratio'];
  console.log(`${'ms'.padEnd(28)}${header.map((title) => title.padStart(14)).join('')}`);
  for (const [name, before] of Object.entries(small)) {
    const after = large[name];
    const ratio = before === 0 ? '–' : `${(after / before).toFixed(1)}×`;
    console.log(
      `${name.padEnd(28)}${[before.toFixed(0), after.toFixed(0), ratio].map((cell) => cell.padStart(14)).join('')}`,
    );
  }
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
}
