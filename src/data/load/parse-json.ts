import * as v from 'valibot';
import { LoadError } from './load-error.ts';

const versioned = v.object({ version: v.number() });
/** Our part of a descriptor; its own `version` is that of the data. */
const versionedPart = v.pipe(
  v.object({ tinhGon: versioned }),
  v.transform((file) => file.tinhGon),
);
const versionOfFormat = v.union([versioned, versionedPart]);

/**
 * Parses a JSON file against its schema.
 * @throws LoadError `not-json`, `newer-version` (a `version` above the one this code knows) or `wrong-shape`,
 * whose detail is the path of the first value that does not fit.
 */
export function parseJson<T>(schema: v.GenericSchema<unknown, T>, text: string, file: string): T {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new LoadError({ kind: 'not-json', file, detail: null });
  }
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const version = v.safeParse(versionOfFormat, json);
  if (version.success && version.output.version > 1) {
    throw new LoadError({ kind: 'newer-version', file, detail: String(version.output.version) });
  }
  throw new LoadError({ kind: 'wrong-shape', file, detail: v.getDotPath(result.issues[0]) });
}
