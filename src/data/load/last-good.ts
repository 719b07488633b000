import { createStore, get, set } from 'idb-keyval';

/** The files of a package as they last arrived whole, and when (ISO instant). */
export interface SavedPackage {
  readonly savedAt: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Keeps the last good files of each package in this browser. Storage that is full, refused or absent is no error. */
export interface LastGood {
  readonly read: (name: string) => Promise<SavedPackage | null>;
  readonly write: (name: string, saved: SavedPackage) => Promise<void>;
}

const storageAnswersWithinMs = 2_000;

function orNothing<T>(work: Promise<T>, nothing: T): Promise<T> {
  const late = new Promise<T>((resolve) => {
    setTimeout(() => resolve(nothing), storageAnswersWithinMs);
  });
  return Promise.race([work.catch(() => nothing), late]);
}

function open() {
  return createStore('tinh-gon', 'last-good');
}

/** Last good files in IndexedDB. */
export function lastGoodInBrowser(): LastGood {
  return {
    read: (name) =>
      orNothing(
        Promise.resolve()
          .then(() => get<SavedPackage>(name, open()))
          .then((saved) => saved ?? null),
        null,
      ),
    write: (name, saved) =>
      orNothing(
        Promise.resolve().then(() => set(name, saved, open())),
        undefined,
      ),
  };
}

/** For the build and for tests: nothing is kept. */
export const keepNothing: LastGood = {
  read: () => Promise.resolve(null),
  write: () => Promise.resolve(),
};
