import { keepNothing } from '../data/load/last-good.ts';
import { type LoadedPackage, loadPackage } from '../data/load/load-package.ts';
import { fetchPublished } from './package-files.ts';

/** A published package, read from disk as the app reads it. */
export function publishedPackage(name: string): Promise<LoadedPackage> {
  return loadPackage(fetchPublished, keepNothing, name, () => '');
}
