import { findOrInstallBrowser } from './find-browser.mjs';

/** How every script and test starts the browser: found or installed, and quiet on the network. */
export function browserOptions() {
  return {
    executablePath: findOrInstallBrowser(),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--font-render-hinting=none',
    ],
  };
}
