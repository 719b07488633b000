import { readFileSync, mkdirSync, writeFileSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { metaPolicy, securityHeaders } from './security-headers.mjs';

/**
 * Last step of the build: writes every page as HTML with its figures, tables and chart pictures, so that it can be
 * read before (and without) the scripts. Each page is rendered twice: once to learn its charts, once with them in it.
 */
const dist = 'dist';
const server = await import(pathToFileURL('dist-ssr/entry-server.js').href);
const fetchText = async (file) => readFileSync(`${dist}/data/${file}`, 'utf8');

/** Escapes text for an attribute or an element. */
function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Draws charts in a thread of its own, and ends it once the pictures are here. */
function snapshotCharts(charts) {
  const worker = new Worker(new URL('./snapshot-charts.mjs', import.meta.url), { workerData: charts });
  return new Promise((resolve, reject) => {
    worker.once('message', (pictures) => {
      resolve(pictures);
      void worker.terminate();
    });
    worker.once('error', reject);
  });
}

const template = readFileSync(`${dist}/index.html`, 'utf8');
const prepared = await server.prepare(fetchText);
const pages = server.pagesToWrite(prepared);

const charts = new Map();
for (const page of pages) {
  const collected = [];
  await server.renderPage(page.path, prepared, {
    mode: 'collect',
    add: (id, spec, title) => collected.push({ id, spec, title }),
  });
  charts.set(page.path, collected);
}

const everyChart = [...charts.values()].flat();
const drawn = await snapshotCharts(everyChart);
const pictureOf = new Map(everyChart.map((chart, index) => [chart, drawn[index]]));
const pictures = new Map(
  [...charts].map(([path, collected]) => [path, new Map(collected.map((chart) => [chart.id, pictureOf.get(chart)]))]),
);

const policy = `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(metaPolicy)}" />`;
const head = template.replace('<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${policy}`);

const base = process.env.BASE_PATH ?? '/';
const manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8'));

/** Files of styles of a module and of all it imports, in their order. */
function stylesOf(module, seen = new Set()) {
  const entry = manifest[module];
  if (entry === undefined || seen.has(module)) return [];
  seen.add(module);
  return [...(entry.imports ?? []).flatMap((one) => stylesOf(one, seen)), ...(entry.css ?? [])];
}

/** Links to the styles of a page whose code comes on demand: it is laid out before (and without) its scripts. */
function styleLinks(path) {
  const slug = path.split('/').findLast((part) => part !== '' && part !== 'en') ?? '';
  return [...new Set(stylesOf(`src/app/views/${slug}-view.tsx`))]
    .map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}">`)
    .filter((link) => !template.includes(link))
    .map((link) => `    ${link}\n`)
    .join('');
}

/** Fills the template for one page. */
function write(file, { language, title, description, html, state, styles = '' }) {
  const filled = head
    .replace('<html lang="vi">', `<html lang="${language}">`)
    .replace(
      '<title>Tinh Gọn</title>',
      () => `<title>${escapeHtml(title)}</title>\n    <meta name="description" content="${escapeHtml(description)}" />`,
    )
    .replace('  </head>', () => `${styles}  </head>`)
    .replace(
      '<div id="root"></div>',
      () =>
        `<div id="root">${html}</div>${state === null ? '' : `\n    <script type="application/json" id="state">${state}</script>`}`,
    );
  mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true });
  writeFileSync(file, filled);
  console.log(`${file} ${(filled.length / 1000).toFixed(0)} kB`);
}

for (const page of pages) {
  const html = await server.renderPage(page.path, prepared, { mode: 'print', svg: pictures.get(page.path) });
  if (html.includes(' style="')) throw new Error(`${page.path}: a style attribute would be blocked by the policy`);
  write(`${dist}${page.path}index.html`, {
    ...page,
    html,
    state: server.stateOf(page, prepared),
    styles: styleLinks(page.path),
  });
}

// Unknown addresses: drawn by the app, which says what was not found; readable as far as possible without it.
const noScript = `<noscript><p>Không tìm thấy trang này, hoặc trang cần JavaScript. <a href="${base}">Về trang Tổng quan</a></p><p lang="en">This page was not found, or needs JavaScript. <a href="${base}en/">To the overview</a></p></noscript>`;
write(`${dist}/404.html`, {
  language: 'vi',
  title: 'Tinh Gọn',
  description: 'Tinh Gọn',
  html: noScript,
  state: null,
});

const headers = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
writeFileSync(`${dist}/_headers`, ['/*', ...headers, ''].join('\n'));
rmSync(`${dist}/.vite`, { recursive: true, force: true });
