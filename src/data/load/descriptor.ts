import * as v from 'valibot';
import type { LocalText } from '../../domain/records/local-text.ts';
import { parseDay } from '../../domain/time/partial-date.ts';
import type { FetchText } from './fetch-text.ts';
import { parseJson } from './parse-json.ts';

const localText = v.object({ vi: v.pipe(v.string(), v.nonEmpty()), en: v.pipe(v.string(), v.nonEmpty()) });
const day = v.pipe(
  v.string(),
  v.check((text) => parseDay(text) !== null, 'day'),
);
const safePath = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9_-]*\.csv$/));

const descriptorSchema = v.object({
  name: v.string(),
  version: v.string(),
  resources: v.array(v.object({ name: v.string(), path: safePath })),
  tinhGon: v.object({
    version: v.literal(1),
    title: localText,
    place: v.string(),
    country: v.string(),
    asOf: day,
    sample: v.boolean(),
  }),
});

/** The part of `datapackage.json` (Data Package v2) that the dashboard needs. */
export interface Descriptor {
  /** Name in the catalog, which is the folder's. */
  readonly name: string;
  /** Version of the data, printed on paper. */
  readonly version: string;
  readonly title: LocalText;
  /** Unit the package is about, and the country it is compared with (ids in `units`). */
  readonly place: string;
  readonly country: string;
  /** Day up to which the data were collected, `YYYY-MM-DD`: the day shown when the address names none. */
  readonly asOf: string;
  /** Made-up data: every screen, print and export says so. */
  readonly sample: boolean;
  /** File of each table by resource name. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Reads `<package>/datapackage.json`.
 * @throws LoadError when the file is missing, is no JSON or has another shape.
 */
export async function loadDescriptor(fetchText: FetchText, name: string, signal?: AbortSignal): Promise<Descriptor> {
  const file = `${name}/datapackage.json`;
  const parsed = parseJson(descriptorSchema, await fetchText(file, signal), file);
  return {
    name,
    version: parsed.version,
    title: parsed.tinhGon.title,
    place: parsed.tinhGon.place,
    country: parsed.tinhGon.country,
    asOf: parsed.tinhGon.asOf,
    sample: parsed.tinhGon.sample,
    files: new Map(parsed.resources.map((resource) => [resource.name, resource.path])),
  };
}
