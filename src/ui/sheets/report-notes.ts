import type { Language } from '../../domain/records/local-text.ts';
import type { Id, Source } from '../../domain/records/records.ts';
import { formatNumber } from '../format.ts';

const messages = {
  vi: {
    sources: (list: string) => `Nguồn: ${list}.`,
    more: (list: string, count: string) => `${list}; và ${count} nguồn khác`,
  },
  en: {
    sources: (list: string) => `Sources: ${list}.`,
    more: (list: string, count: string) => `${list}; and ${count} others`,
  },
};

/** Most sources that are spelt out in one note. */
const mostSources = 4;

/** Publishers with the titles of their sources, in the order of first appearance. */
function listed(sources: readonly Source[]): string {
  const titles = new Map<string, Set<string>>();
  for (const { publisher, title } of sources) titles.set(publisher, (titles.get(publisher) ?? new Set()).add(title));
  return [...titles].map(([publisher, own]) => `${publisher}: ${[...own].join(', ')}`).join('; ');
}

/** Publisher and title of the sources of a table or chart, each once; null where there is none. */
export function sourcesNote(sources: readonly Source[], ids: readonly Id[], language: Language): string | null {
  const text = messages[language];
  const wanted = new Set(ids);
  const cited = sources.filter(({ id }) => wanted.has(id));
  if (cited.length === 0) return null;
  const list = listed(cited.slice(0, mostSources));
  const rest = cited.length - mostSources;
  return text.sources(rest > 0 ? text.more(list, formatNumber(rest, language)) : list);
}
