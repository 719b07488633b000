import type { Issue } from '../../domain/checks/issue.ts';
import { checkPackage } from '../../domain/checks/check-package.ts';
import type { PackageData, TableName } from '../../domain/records/package-data.ts';
import { parsePackage, tableNames } from '../parse/parse-package.ts';
import { type Descriptor, loadDescriptor } from './descriptor.ts';
import type { FetchText } from './fetch-text.ts';
import type { LastGood } from './last-good.ts';
import { LoadError, type LoadFault } from './load-error.ts';

/** A package ready to be shown: what could be read, and everything that could not. */
export interface LoadedPackage {
  readonly descriptor: Descriptor;
  readonly data: PackageData;
  readonly rowCounts: Readonly<Record<TableName, number>>;
  /** Reading and checking issues of every table. */
  readonly issues: readonly Issue[];
  /** Files that could not be had; their tables are empty. */
  readonly faults: readonly LoadFault[];
  /** When the files shown were saved, if the host could not be reached and the last good ones stand in; else null. */
  readonly savedAt: string | null;
}

interface Files {
  readonly descriptor: Descriptor;
  readonly texts: Map<TableName, { readonly text: string; readonly file: string }>;
  readonly faults: readonly LoadFault[];
}

function faultOf(error: unknown, file: string): LoadFault {
  return error instanceof LoadError ? error.fault : { kind: 'network', file, detail: String(error) };
}

async function fetchFiles(fetchText: FetchText, name: string, signal?: AbortSignal): Promise<Files> {
  const descriptor = await loadDescriptor(fetchText, name, signal);
  const texts: Files['texts'] = new Map();
  const faults: LoadFault[] = [];
  await Promise.all(
    tableNames.map(async (table) => {
      const file = descriptor.files.get(table);
      if (file === undefined) {
        faults.push({ kind: 'wrong-shape', file: `${name}/datapackage.json`, detail: `resources: ${table}` });
        return;
      }
      try {
        texts.set(table, { text: await fetchText(`${name}/${file}`, signal), file });
      } catch (error) {
        if (signal?.aborted === true) throw error;
        faults.push(faultOf(error, `${name}/${file}`));
      }
    }),
  );
  return { descriptor, texts, faults: faults.sort((a, b) => a.file.localeCompare(b.file)) };
}

function show(files: Files, savedAt: string | null): LoadedPackage {
  const parsed = parsePackage(files.texts);
  return {
    descriptor: files.descriptor,
    data: parsed.data,
    rowCounts: parsed.rowCounts,
    issues: [...parsed.issues, ...checkPackage({ data: parsed.data, lines: parsed.lines })],
    faults: files.faults,
    savedAt,
  };
}

/** Reads package files out of what was saved, as if they came from the host. */
function fetchSaved(files: Readonly<Record<string, string>>): FetchText {
  return (file) => {
    const text = files[file];
    return text === undefined
      ? Promise.reject(new LoadError({ kind: 'not-found', file, detail: null }))
      : Promise.resolve(text);
  };
}

/**
 * Loads a package: descriptor, then all tables at once, parsed and checked.
 * If the descriptor or any file fails and a whole last good version was saved here before, that version is shown with
 * its date (R1: a snapshot is never mixed from two versions). Without one, what arrived is shown and each fault named.
 * @throws LoadError only when the descriptor itself can't be had and nothing was saved.
 */
export async function loadPackage(
  fetchText: FetchText,
  lastGood: LastGood,
  name: string,
  now: () => string,
  signal?: AbortSignal,
): Promise<LoadedPackage> {
  const seen: Record<string, string> = {};
  const fetchAndKeep: FetchText = async (file, stop) => {
    const text = await fetchText(file, stop);
    seen[file] = text;
    return text;
  };
  let fresh: Files | null = null;
  let failure: unknown = null;
  try {
    fresh = await fetchFiles(fetchAndKeep, name, signal);
  } catch (error) {
    if (signal?.aborted === true) throw error;
    failure = error;
  }
  if (fresh !== null && fresh.faults.length === 0) {
    void lastGood.write(name, { savedAt: now(), files: seen });
    return show(fresh, null);
  }
  const saved = await lastGood.read(name);
  if (saved !== null) {
    const files = await fetchFiles(fetchSaved(saved.files), name);
    return show({ ...files, faults: fresh?.faults ?? [faultOf(failure, `${name}/datapackage.json`)] }, saved.savedAt);
  }
  if (fresh === null) throw failure;
  return show(fresh, null);
}
