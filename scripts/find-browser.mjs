import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const { env } = process;
const programFiles = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);
const systemBrowsers = [
  env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...programFiles.flatMap((folder) => [
    `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
    `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]),
];

/** Path of a Chromium-family browser on this machine, Playwright's own first; null when there is none. */
export function findBrowser() {
  const own = chromium.executablePath();
  if (own !== '' && existsSync(own)) return own;
  return systemBrowsers.find((path) => path !== undefined && existsSync(path)) ?? null;
}

function attempt(command) {
  try {
    console.log(`> ${command}`);
    execSync(command, { stdio: 'inherit' });
  } catch {
    console.log(`"${command}" did not work here.`);
  }
}

/**
 * Finds a browser, or installs one: Playwright's download, else Debian's package where that works.
 * @throws Error that says what to install by hand.
 */
export function findOrInstallBrowser() {
  const found = findBrowser();
  if (found !== null) return found;
  attempt('npx playwright install chromium');
  if (findBrowser() === null && process.platform === 'linux') {
    const sudo = process.getuid?.() === 0 ? '' : 'sudo -n ';
    attempt(`${sudo}apt-get update -qq`);
    attempt(`${sudo}apt-get install -y -qq chromium fonts-noto-core fonts-liberation2`);
  }
  const installed = findBrowser();
  if (installed === null) throw new Error('No browser found: install Chromium, Chrome or Edge, or set CHROMIUM_PATH.');
  return installed;
}
