import * as v from 'valibot';
import type { LocalText } from '../../domain/records/local-text.ts';
import type { FetchText } from './fetch-text.ts';
import { parseJson } from './parse-json.ts';

const localText = v.object({ vi: v.pipe(v.string(), v.nonEmpty()), en: v.pipe(v.string(), v.nonEmpty()) });
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

const catalogSchema = v.pipe(
  v.object({
    version: v.literal(1),
    default: slug,
    packages: v.pipe(
      v.array(v.object({ name: slug, title: localText, summary: localText, sample: v.boolean() })),
      v.minLength(1),
    ),
  }),
  v.forward(
    v.check((catalog) => catalog.packages.some((entry) => entry.name === catalog.default), 'default'),
    ['default'],
  ),
);

/** One province's data folder as the catalog announces it. `sample` marks made-up data. */
export interface CatalogEntry {
  readonly name: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly sample: boolean;
}

/** The packages this site offers; `default` names the one shown when the address names none. */
export interface Catalog {
  readonly default: string;
  readonly packages: readonly CatalogEntry[];
}

/**
 * Reads `catalog.json`.
 * @throws LoadError when the file is missing, is no JSON, is of a newer version or has another shape.
 */
export async function loadCatalog(fetchText: FetchText, signal?: AbortSignal): Promise<Catalog> {
  return parseJson(catalogSchema, await fetchText('catalog.json', signal), 'catalog.json');
}
