import { readFileSync } from 'node:fs';
import { decodeText } from '../data/load/decode-text.ts';
import type { FetchText } from '../data/load/fetch-text.ts';
import { LoadError } from '../data/load/load-error.ts';
import { tableNames } from '../domain/records/table-names.ts';
import { csvText } from './csv-text.ts';

/** Texts of data files by their path below the data folder. */
export type FileTexts = Readonly<Record<string, string>>;

/** The files of a small package `mini`: a province and its source; every other table has a header only. */
export function miniPackage(version = '1', overrides: FileTexts = {}): FileTexts {
  const descriptor = {
    name: 'mini',
    version,
    resources: tableNames.map((table) => ({ name: table, path: `${table}.csv` })),
    tinhGon: {
      version: 1,
      title: { vi: 'Tỉnh Thử', en: 'Test province' },
      place: 'tinh-thu',
      country: 'viet-nam',
      asOf: '2025-07-01',
      sample: true,
    },
  };
  const source = { id: 'bao', title: `Bài báo ${version}`, publisher: 'Báo', kind: 'news' };
  const unit = {
    id: 'tinh-thu',
    name_vi: 'tỉnh Thử',
    name_en: 'Test',
    kind: 'province',
    level: 'province',
    source: 'bao',
  };
  return {
    'mini/datapackage.json': JSON.stringify(descriptor),
    ...Object.fromEntries(tableNames.map((table) => [`mini/${table}.csv`, csvText(table)])),
    'mini/sources.csv': csvText('sources', [source]),
    'mini/units.csv': csvText('units', [unit]),
    ...overrides,
  };
}

/** Reads from the texts given; a file that is not among them, or is left out on purpose, is not found. */
export function fetchFrom(files: FileTexts, without: readonly string[] = []): FetchText {
  return (file) => {
    const text = files[file];
    return text === undefined || without.includes(file)
      ? Promise.reject(new LoadError({ kind: 'not-found', file, detail: '404' }))
      : Promise.resolve(text);
  };
}

/** Reads the published data from disk as the browser would get them. */
export const fetchPublished: FetchText = (file) =>
  Promise.resolve(decodeText(Uint8Array.from(readFileSync(`public/data/${file}`)), file));
