import { mkdirSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright';
import { browserOptions } from './browser-options.mjs';
import { serve } from './serve.mjs';

/**
 * Pictures of every page in both languages at three widths, and its A4 pages as PDF (and PNG where `pdftoppm` is
 * installed), into `shots/`. Needs a build. Usage: npm run shots
 */
const folder = 'shots';
const widths = [1440, 768, 360];
const unlaidSheets = 'main [data-sheets]:not([data-ready="true"]), [data-unfinished]';
const pages = [
  { name: 'overview-vi', path: '', paper: true },
  { name: 'overview-en', path: 'en/', paper: true },
  { name: 'overview-vi-2022', path: '?asOf=2022-07-25', paper: true },
  { name: 'reorganisation-vi', path: 'reorganisation/', paper: true },
  { name: 'reorganisation-en', path: 'en/reorganisation/?place=608-kon-tum' },
  { name: 'units-vi', path: 'units/', paper: true },
  { name: 'units-en', path: 'en/units/?text=dak' },
  { name: 'unit-vi', path: 'unit/?id=23284-dak-cam', paper: true },
  { name: 'unit-en', path: 'en/unit/?id=23284-duy-tan' },
  { name: 'targets-vi', path: 'targets/', paper: true },
  { name: 'targets-mau', path: 'targets/?package=tinh-mau', paper: true },
  { name: 'targets-mau-en', path: 'en/targets/?package=tinh-mau' },
  { name: 'target-vi', path: 'target/?id=kt-plan-102-to-40', paper: true },
  { name: 'staffing-vi', path: 'staffing/', paper: true },
  { name: 'staffing-mau', path: 'staffing/?package=tinh-mau', paper: true },
  { name: 'staffing-mau-en', path: 'en/staffing/?package=tinh-mau' },
  { name: 'service-units-vi', path: 'service-units/', paper: true },
  { name: 'service-units-mau', path: 'service-units/?package=tinh-mau', paper: true },
  { name: 'villages-vi', path: 'villages/', paper: true },
  { name: 'villages-mau', path: 'villages/?package=tinh-mau', paper: true },
  { name: 'compare-vi', path: 'compare/', paper: true },
  { name: 'compare-mau', path: 'compare/?package=tinh-mau', paper: true },
  { name: 'roadmap-vi', path: 'roadmap/', paper: true },
  { name: 'roadmap-en', path: 'en/roadmap/' },
  { name: 'roadmap-2025', path: 'roadmap/?from=2024-11-01&to=2025-12-31', paper: true },
  { name: 'roadmap-mau', path: 'roadmap/?package=tinh-mau', paper: true },
  { name: 'documents-vi', path: 'documents/', paper: true },
  { name: 'documents-mau', path: 'documents/?package=tinh-mau', paper: true },
  { name: 'document-vi', path: 'document/?id=18-nq-tw-2017', paper: true },
  { name: 'document-en', path: 'en/document/?id=1677-nq-ubtvqh15-2025' },
  { name: 'sources-vi', path: 'sources/', paper: true },
  { name: 'sources-mau', path: 'sources/?package=tinh-mau' },
  { name: 'obstacles-vi', path: 'obstacles/', paper: true },
  { name: 'obstacles-mau', path: 'obstacles/?package=tinh-mau', paper: true },
  { name: 'obstacles-mau-en', path: 'en/obstacles/?package=tinh-mau' },
  { name: 'obstacle-mau', path: 'obstacle/?id=teacher-shortage&package=tinh-mau', paper: true },
  { name: 'report-vi', path: 'report/', paper: true },
  { name: 'report-en', path: 'en/report/' },
  { name: 'report-mau-party', path: 'report/?package=tinh-mau&issuer=party-committee', paper: true },
  { name: 'report-full-mau', path: 'report/?package=tinh-mau&product=report', paper: true },
  { name: 'report-appendices-mau', path: 'report/?package=tinh-mau&product=appendices', paper: true },
  { name: 'overview-mau', path: '?package=tinh-mau', paper: true },
  { name: 'origin-vi', path: '?origin=observation.seed-staff-cut-850' },
  { name: 'not-found', path: 'khong-co/' },
  { name: 'unknown-package', path: '?package=khong-co' },
];

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const site = await serve();
const browser = await chromium.launch(browserOptions());

async function open(path, width) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: 'vi-VN',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
  // Sheets are laid out long after the network has fallen silent; until then paper only says so.
  await page.waitForFunction((unlaid) => document.querySelector(unlaid) === null, unlaidSheets, { timeout: 300_000 });
  return { page, close: () => context.close() };
}

/** Makes the window as high as the page: a picture of more than the window leaves its live charts blank. */
async function growToPage(page, width) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(height, 15_000) });
  await page.waitForTimeout(500);
}

for (const { name, path, paper } of pages) {
  for (const width of widths) {
    const { page, close } = await open(path, width);
    if (!path.includes('origin=')) await growToPage(page, width);
    await page.screenshot({ path: `${folder}/${name}-${width}.png` });
    await close();
  }
  if (paper !== true) continue;
  const { page, close } = await open(path, 1280);
  await page.pdf({ path: `${folder}/${name}.pdf`, preferCSSPageSize: true });
  await close();
  try {
    execFileSync('pdftoppm', ['-r', '60', '-png', `${folder}/${name}.pdf`, `${folder}/${name}-a4`]);
  } catch {
    console.log(`${name}.pdf is there; install poppler-utils for pictures of its pages.`);
  }
}
await browser.close();
await site.close();
console.log(`Pictures are in ${folder}/`);
