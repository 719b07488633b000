import * as v from 'valibot';
import type { Issue } from '../../domain/checks/issue.ts';
import { checkSteps } from '../../domain/checks/check-package.ts';
import type { PackageData, TableName } from '../../domain/records/package-data.ts';
import { runSteps } from '../run-steps.ts';
import { packageSteps, type ParsedPackage } from '../parse/parse-package.ts';
import { tableNames } from '../../domain/records/table-names.ts';
import { type Descriptor, loadDescriptor } from './descriptor.ts';
import { fingerprintSteps } from './fingerprint.ts';
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
  /** Mark of the tables' texts: equal data have equal marks. */
  readonly fingerprint: string;
}

interface Files {
  readonly descriptor: Descriptor;
  readonly texts: Map<TableName, { readonly text: string; readonly file: string }>;
  readonly faults: readonly LoadFault[];
}

// A package without them lacks one drawing, nothing else.
const optionalTables: ReadonlySet<TableName> = new Set(['tiles']);

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
        if (optionalTables.has(table)) return;
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
  return { descriptor, texts, faults };
}

/** A file that arrived but cannot be read as its table, named by the first thing wrong with it. */
function unreadable(file: string, issues: readonly Issue[]): LoadFault {
  const issue = issues.find((one) => one.severity === 'error' && file.endsWith(`/${one.file}`));
  const place = issue === undefined || issue.row === null ? null : `row ${issue.row}`;
  return { kind: 'wrong-shape', file, detail: issue?.column ?? place };
}

/** The files of a package as records, before they are checked against one another. */
interface ReadFiles extends Files {
  readonly parsed: ParsedPackage;
}

async function read(files: Files, name: string, signal?: AbortSignal): Promise<ReadFiles> {
  const { texts } = files;
  const parsed = await runSteps(packageSteps(texts), signal);
  const unusable = parsed.unusable.map((table) =>
    unreadable(`${name}/${texts.get(table)?.file ?? table}`, parsed.issues),
  );
  const faults = [...files.faults, ...unusable].sort((a, b) => (a.file < b.file ? -1 : 1));
  return { ...files, faults, parsed };
}

async function check({ descriptor, texts, faults, parsed }: ReadFiles, signal?: AbortSignal): Promise<LoadedPackage> {
  const { data, lines, rowCounts, issues } = parsed;
  const checked = await runSteps(checkSteps({ data, lines }), signal);
  const fingerprint = await runSteps(fingerprintSteps(tableNames.map((table) => texts.get(table)?.text ?? '')), signal);
  return { descriptor, data, rowCounts, issues: [...issues, ...checked], faults, savedAt: null, fingerprint };
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

// What lies in the browser may be of an older build, or damaged.
const savedShape = v.object({ savedAt: v.string(), files: v.record(v.string(), v.string()) });

/** The last good version that was saved here; null when there is none, or none that can be read whole. */
async function readSaved(lastGood: LastGood, name: string): Promise<LoadedPackage | null> {
  try {
    const { savedAt, files } = v.parse(savedShape, await lastGood.read(name));
    const saved = await read(await fetchFiles(fetchSaved(files), name), name);
    return saved.faults.length === 0 ? { ...(await check(saved)), savedAt } : null;
  } catch {
    return null;
  }
}

/**
 * Loads a package: descriptor, then all tables at once, parsed and checked.
 * If the descriptor or any file fails, or a table cannot be read at all, and a whole last good version was saved here
 * before, that version is shown with its date (R1: a snapshot is never mixed from two versions). Without one, what
 * arrived is shown and each fault named. A version is saved only when every file of it could be read.
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
  let fresh: ReadFiles | null = null;
  let failure: unknown = null;
  try {
    fresh = await read(await fetchFiles(fetchAndKeep, name, signal), name, signal);
    if (fresh.faults.length === 0) {
      const loaded = await check(fresh, signal);
      // Nobody waits for the storage, and nobody is told that it refused: the data are here.
      lastGood.write(name, { savedAt: now(), files: seen }).catch(() => undefined);
      return loaded;
    }
  } catch (error) {
    if (signal?.aborted === true) throw error;
    failure = error;
  }
  const saved = await readSaved(lastGood, name);
  if (saved !== null) {
    return { ...saved, faults: fresh?.faults ?? [faultOf(failure, `${name}/datapackage.json`)] };
  }
  if (fresh === null) throw failure;
  return check(fresh, signal);
}
