import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from 'playwright';
import { browserOptions } from './browser-options.mjs';
import { securityHeaders } from './security-headers.mjs';

/**
 * Transfer sizes of the overview in brotli against `bench-budget.json`, then its times in a real browser on a slow line
 * and processor, as ratios to a minimal page measured in the same run. Exits 1 only when a size is over its budget:
 * sizes are the same on every machine, times are not. Needs a build. Usage: npm run bench
 */
const folder = process.env.SITE_FOLDER ?? 'dist';
const budget = JSON.parse(readFileSync('bench-budget.json', 'utf8'));
const rounds = 5;
const referencePath = '/reference/';
const referencePage =
  '<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Tinh Gọn</title></head><body><h1>Tinh Gọn</h1><p>Thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017</p></body></html>';

/** A slow 4G line and a processor four times slower than this one. */
const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slowdown = 4;

const types = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

function extension(path) {
  return path.slice(path.lastIndexOf('.') + 1);
}

function brotli(content) {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
}

/** Every file of the site by its address, compressed as a good host would send it; fonts are compressed already. */
function compressedSite() {
  const files = new Map();
  for (const name of readdirSync(folder, { recursive: true })) {
    const path = String(name).replaceAll('\\', '/');
    if (!statSync(`${folder}/${path}`).isFile()) continue;
    const content = readFileSync(`${folder}/${path}`);
    const packed = extension(path) !== 'woff2';
    files.set(`/${path}`, { text: content.toString('utf8'), body: packed ? brotli(content) : content, packed });
  }
  files.set(`${referencePath}index.html`, { text: referencePage, body: brotli(referencePage), packed: true });
  return files;
}

/** The scripts that a script needs before it can run. */
function staticImports(files, path, seen = new Set()) {
  if (seen.has(path) || !files.has(path)) return seen;
  seen.add(path);
  for (const [, target] of files.get(path).text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) {
    staticImports(files, `/assets/${target}`, seen);
  }
  return seen;
}

/** Name of the package that a visitor loads who asks for none. */
function shownPackage(files) {
  return JSON.parse(files.get('/data/catalog.json').text).default;
}

/** Brotli kilobytes by kind for the overview; lazy scripts and data are all there are. */
function sizes(files) {
  const size = (paths) => [...paths].reduce((sum, path) => sum + (files.get(path)?.body.length ?? 0), 0) / 1000;
  const html = files.get('/index.html').text;
  const linked = (pattern) => [...html.matchAll(pattern)].map(([, path]) => path);
  const initial = new Set();
  for (const path of linked(/<(?:script|link)[^>]*(?:src|href)="([^"]+\.js)"/g)) staticImports(files, path, initial);
  const all = [...files.keys()];
  const parts = {
    html: size(['/index.html']),
    // Of any page as it was built: the next long list shows here.
    'html-largest': Math.max(...all.filter((path) => path.endsWith('/index.html')).map((path) => size([path]))),
    css: size(all.filter((path) => path.endsWith('.css'))),
    'js-initial': size(initial),
    'js-lazy': size(all.filter((path) => path.endsWith('.js') && !initial.has(path))),
    data: size(all.filter((path) => path.startsWith(`/data/${shownPackage(files)}/`))),
    fonts: size(all.filter((path) => path.endsWith('.woff2'))),
  };
  const firstCss = size(linked(/<link[^>]*href="([^"]+\.css)"/g));
  return { ...parts, 'first-view-total': parts.html + firstCss + parts['js-initial'] };
}

function serveCompressed(files) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const found = files.get(path.endsWith('/') ? `${path}index.html` : path);
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (found === undefined) {
      response.statusCode = 404;
      response.end();
      return;
    }
    response.setHeader('Content-Type', types[extension(path.endsWith('/') ? 'index.html' : path)] ?? 'text/plain');
    if (found.packed) response.setHeader('Content-Encoding', 'br');
    response.end(found.body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({ address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() });
    });
  });
}

/** In the page, before its own scripts: notes when the largest part was painted, long tasks, and the first live chart. */
function watch() {
  const seen = { lcp: 0, paint: 0, longTasks: [], live: null };
  Object.defineProperty(window, 'benchSeen', { value: seen });
  const notes = {
    'largest-contentful-paint': (entry) => {
      seen.lcp = entry.startTime;
    },
    paint: (entry) => {
      if (entry.name === 'first-contentful-paint') seen.paint = entry.startTime;
    },
    longtask: (entry) => seen.longTasks.push([entry.startTime, entry.duration]),
  };
  for (const [type, note] of Object.entries(notes)) {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  }
  new MutationObserver(() => {
    if (seen.live === null && document.querySelector('[data-ready="yes"]') !== null) seen.live = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-ready'] });
}

/** One cold visit. Times in ms, heap in MB after garbage collection; live is null where the page has no chart. */
async function visit(browser, address, hasChart) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', line);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 });
  if (hasChart) await page.waitForFunction(() => window.benchSeen.live !== null, null, { timeout: 120_000 });
  await devtools.send('HeapProfiler.collectGarbage');
  const heap = (await devtools.send('Runtime.getHeapUsage')).usedSize / 1e6;
  const seen = await page.evaluate(() => window.benchSeen);
  await context.close();
  const blocking = seen.longTasks
    .filter(([start]) => start >= seen.paint)
    .reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0);
  return { lcp: seen.lcp, blocking, live: seen.live, heap };
}

function median(values) {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  return sorted.length === 0 ? null : sorted[Math.floor(sorted.length / 2)];
}

function printSizes(found) {
  console.log('Transfer of the overview, brotli kB (budget)');
  const over = [];
  for (const [kind, size] of Object.entries(found)) {
    const limit = budget[kind];
    const isOver = limit !== undefined && size > limit;
    if (isOver) over.push(kind);
    const verdict = limit === undefined ? '' : `(${limit})${isOver ? '  OVER' : ''}`;
    console.log(`  ${kind.padEnd(18)}${size.toFixed(1).padStart(8)}  ${verdict}`);
  }
  return over;
}

async function printTimes(files) {
  const site = await serveCompressed(files);
  const browser = await chromium.launch(browserOptions());
  const visits = { overview: [], reference: [] };
  await visit(browser, `${site.address}${referencePath}`, false);
  for (let round = 0; round < rounds; round += 1) {
    visits.overview.push(await visit(browser, `${site.address}/`, true));
    visits.reference.push(await visit(browser, `${site.address}${referencePath}`, false));
  }
  await browser.close();
  site.close();
  console.log(`\nMedians of ${rounds} cold visits at 1.6 Mbit/s, 150 ms, processor ×${slowdown} slower; not a gate`);
  const rows = [
    ['largest paint, ms', 'lcp', 0],
    ['blocked, ms', 'blocking', 0],
    ['first live chart, ms', 'live', 0],
    ['heap, MB', 'heap', 1],
  ];
  const medians = {};
  for (const [label, key, digits] of rows) {
    const [ours, reference] = ['overview', 'reference'].map((name) => median(visits[name].map((one) => one[key])));
    medians[key] = { overview: ours, reference };
    const ratio = ours === null || reference === null || reference === 0 ? 'none' : `${(ours / reference).toFixed(1)}×`;
    const print = (value) => (value === null ? '–' : value.toFixed(digits)).padStart(8);
    console.log(`  ${label.padEnd(22)}overview${print(ours)}   reference${print(reference)}   ratio ${ratio}`);
  }
  return medians;
}

const files = compressedSite();
const found = sizes(files);
const over = printSizes(found);
const medians = await printTimes(files);
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/bench.json', `${JSON.stringify({ sizes: found, medians }, null, 2)}\n`);
if (over.length > 0) console.error(`\nOver budget: ${over.join(', ')}`);
process.exit(over.length === 0 ? 0 : 1);
