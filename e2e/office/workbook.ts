import { readFileSync, writeFileSync } from 'node:fs';
import { zip } from '../../src/data/export/zip.ts';
import { unzip } from '../unzip.ts';

/** A figure that a workbook works out: its formula and the number beside it, by sheet and address. */
export type WorkbookFormulas = ReadonlyMap<string, { readonly formula: string; readonly value: number | null }>;

const cell = /<c r="(?<address>[A-Z]+\d+)"[^>]*?(?:\/>|>(?<inner>.*?)<\/c>)/gs;
const formula = /<f[^>]*>(?<text>.*?)<\/f>/s;
const value = /<v>(?<text>.*?)<\/v>/s;
const sheet = /^xl\/worksheets\/(sheet\d+)\.xml$/;

/** All formulas of a workbook with their values. */
export function formulasOf(file: string): WorkbookFormulas {
  const found = [...unzip(readFileSync(file))].flatMap(([path, xml]) => {
    const name = sheet.exec(path)?.[1];
    if (name === undefined) return [];
    return [...xml.matchAll(cell)].flatMap(({ groups }) => {
      const { address = '', inner = '' } = groups ?? {};
      const text = formula.exec(inner)?.groups?.['text'];
      const number = value.exec(inner)?.groups?.['text'];
      const own = { formula: text ?? '', value: number === undefined ? null : Number(number) };
      return text === undefined ? [] : [[`${name} ${address}`, own] as const];
    });
  });
  return new Map(found);
}

/** A copy of a workbook in which no formula has its number beside it, so that whoever opens it must work it out. */
export async function writeUncounted(file: string, copy: string): Promise<void> {
  const files = [...unzip(readFileSync(file))].map(([path, xml]) => ({
    path,
    text: [sheet.test(path) ? xml.replaceAll(/(<f>.*?<\/f>)<v>.*?<\/v>/gs, '$1') : xml],
  }));
  const blob = await zip(files, 'application/zip');
  writeFileSync(copy, Buffer.from(await blob.arrayBuffer()));
}
