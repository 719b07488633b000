import { createStore, get, set } from 'idb-keyval';
import { createPause } from '../pause.ts';

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

/** How it lies in the browser; an earlier build left texts. */
interface StoredPackage {
  readonly savedAt: string;
  readonly files: Readonly<Record<string, Blob | string>>;
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

// Texts are copied when they are stored, all at one stroke: 90 MB would hold the page for a second. Blobs are not.
const lettersPerPiece = 2_000_000;

async function blobOf(text: string, pause: () => Promise<void> | undefined): Promise<Blob> {
  const pieces: Blob[] = [];
  for (let start = 0; start < text.length; ) {
    // A piece ends with a line, for a cut within a character would spoil it.
    const lineEnd = text.indexOf('\n', start + lettersPerPiece);
    const end = lineEnd === -1 ? text.length : lineEnd + 1;
    pieces.push(new Blob([text.slice(start, end)]));
    start = end;
    // One piece after the other is the point.
    // oxlint-disable-next-line no-await-in-loop
    await pause();
  }
  return new Blob(pieces);
}

async function blobsOf(files: SavedPackage['files']): Promise<StoredPackage['files']> {
  const pause = createPause();
  const blobs: Record<string, Blob> = {};
  for (const [file, text] of Object.entries(files)) {
    // oxlint-disable-next-line no-await-in-loop -- as above
    blobs[file] = await blobOf(text, pause);
  }
  return blobs;
}

async function textsOf(files: StoredPackage['files']): Promise<SavedPackage['files']> {
  const texts = Object.entries(files).map(async ([file, content]) => {
    const text = content instanceof Blob ? await content.text() : content;
    return [file, text] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}

async function readStored(name: string): Promise<SavedPackage | null> {
  const stored = await orNothing(
    Promise.resolve().then(() => get<StoredPackage>(name, open())),
    undefined,
  );
  return stored === undefined ? null : { ...stored, files: await textsOf(stored.files) };
}

/** Last good files in IndexedDB. */
export function lastGoodInBrowser(): LastGood {
  return {
    read: (name) => readStored(name).catch(() => null),
    write: async (name, { savedAt, files }) => {
      const stored: StoredPackage = { savedAt, files: await blobsOf(files) };
      await orNothing(
        Promise.resolve().then(() => set(name, stored, open())),
        undefined,
      );
    },
  };
}

/** For the build and for tests: nothing is kept. */
export const keepNothing: LastGood = {
  read: () => Promise.resolve(null),
  write: () => Promise.resolve(),
};
