import { readdirSync } from 'node:fs';
import { siteFolder } from './fixtures.ts';

/** Addresses of all pages the build wrote, below the site's root: '', 'en/', 'units/'. */
export const builtPages: readonly string[] = readdirSync(siteFolder, { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => /(?:^|\/)index\.html$/.test(file))
  .map((file) => file.replace(/index\.html$/, ''))
  .sort();
