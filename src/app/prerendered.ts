import { createContext, useContext } from 'react';
import type { CatalogEntry } from '../data/load/catalog.ts';
import type { Language } from '../domain/records/local-text.ts';
import type { OverviewModel } from '../features/overview/overview-model.ts';
import type { PackageHead } from './package-head.ts';

/** What the build already worked out for the page, so that it hydrates before the data have arrived. */
export interface Prerendered {
  readonly version: typeof stateVersion;
  readonly head: PackageHead;
  /** The packages to choose from, so that the choice stands in its place from the first moment. */
  readonly packages: readonly CatalogEntry[];
  /** Mark of the data the page was built from (`LoadedPackage.fingerprint`). */
  readonly fingerprint: string;
  /** The overview, on its own page; the other pages hydrate once the package itself has arrived. */
  readonly overview: OverviewModel | null;
}

/** Raised whenever the shape of the state changes, so that a cached page of an older build is not trusted. */
export const stateVersion = 6;

export const PrerenderedContext = createContext<Prerendered | null>(null);

export function usePrerendered(): Prerendered | null {
  return useContext(PrerenderedContext);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

// Only the outline is looked at: the rest was written by the same build that reads it.
function isPrerendered(value: unknown): value is Prerendered {
  return (
    isObject(value) &&
    'version' in value &&
    value.version === stateVersion &&
    'head' in value &&
    'packages' in value &&
    'fingerprint' in value &&
    'overview' in value
  );
}

/** Reads the state that the build left in the page; null when there is none of this version. */
export function parsePrerendered(text: string): Prerendered | null {
  try {
    const value: unknown = JSON.parse(text);
    return isPrerendered(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * The state with the texts of one language only, for a page of that language: the other half would be dead weight,
 * since the data themselves arrive before anyone can switch.
 */
export function inOneLanguage(state: Prerendered, language: Language): unknown {
  const other = language === 'vi' ? 'en' : 'vi';
  return JSON.parse(
    JSON.stringify(state, (_key, value: unknown) =>
      isObject(value) && 'vi' in value && 'en' in value ? { ...value, [other]: '' } : value,
    ),
  );
}
