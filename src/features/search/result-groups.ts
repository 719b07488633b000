import type { Language } from '../../domain/records/local-text.ts';
import type { LegalDocument } from '../../domain/records/records.ts';
import type { SearchPage } from '../../domain/search/package-entries.ts';
import type { SearchAnswer, SearchEntry, SearchKind } from '../../domain/search/search-entry.ts';
import { citeDocument } from '../../ui/citation.ts';
import { formatDate } from '../../ui/format.ts';
import type { ResultOption, ResultTarget } from './result-option.ts';
import { searchMessages } from './search-messages.ts';
import { unitOptions } from './unit-options.ts';
import type { ShownState } from './use-search-answer.ts';

/** The results of one kind. */
export interface ResultGroup {
  readonly kind: SearchKind;
  readonly options: readonly ResultOption[];
  /** Entries shown; successors are not counted. */
  readonly shown: number;
  readonly total: number;
}

const overview: ResultTarget = { page: '', params: {} };

function documentOption(row: LegalDocument, past: boolean, language: Language): ResultOption {
  const text = searchMessages[language];
  const title = citeDocument(row, language);
  // A document without a number is cited by its subject.
  const subject = title.includes(row.subject[language]) ? [] : [row.subject[language]];
  const ended = past && row.endedOn !== null ? [text.noLongerInForce(formatDate(row.endedOn.iso, language))] : [];
  return {
    key: `document:${row.id}`,
    lead: null,
    title,
    facts: [...subject, row.issuer[language], ...ended],
    target: { page: 'document', params: { id: row.id } },
  };
}

function optionsOf(
  entry: SearchEntry,
  state: ShownState | null,
  pages: readonly SearchPage[],
  language: Language,
): readonly ResultOption[] {
  const text = searchMessages[language];
  const key = `${entry.kind}:${entry.id}`;
  if (entry.kind === 'page') {
    const page = pages.find(({ slug }) => slug === entry.id);
    return page === undefined
      ? []
      : [{ key, lead: null, title: page.name[language], facts: [], target: { page: page.slug, params: {} } }];
  }
  if (state === null) return [];
  const { documents, indicators, obstacles } = state.data;
  switch (entry.kind) {
    case 'unit':
      return unitOptions(state, entry.id, language);
    case 'document':
      return documents.filter(({ id }) => id === entry.id).map((row) => documentOption(row, entry.past, language));
    case 'indicator':
      return indicators
        .filter(({ id }) => id === entry.id)
        .map(({ name, measure }) => ({
          key,
          lead: null,
          title: name[language],
          facts: [measure[language], text.onOverview],
          target: overview,
        }));
    case 'obstacle':
      return obstacles
        .filter(({ id }) => id === entry.id)
        .map(({ title, status }) => ({
          key,
          lead: null,
          title: title[language],
          facts: [text.progress[status]],
          target: { page: 'obstacle', params: { id: entry.id } },
        }));
  }
}

/** Results by kind, the kind of the best result first. */
export function resultGroups(
  entries: readonly SearchEntry[],
  answer: SearchAnswer,
  state: ShownState | null,
  pages: readonly SearchPage[],
  language: Language,
): readonly ResultGroup[] {
  const groups = new Map<SearchKind, { shown: number; readonly options: ResultOption[] }>();
  for (const hit of answer.hits) {
    const entry = entries[hit.entry];
    if (entry === undefined) continue;
    const group = groups.get(entry.kind) ?? { shown: 0, options: [] };
    groups.set(entry.kind, group);
    group.shown += 1;
    group.options.push(...optionsOf(entry, state, pages, language));
  }
  return [...groups].map(([kind, { shown, options }]) => ({
    kind,
    options,
    shown,
    total: answer.totals[kind],
  }));
}

/** The pages as results: what the box offers before anything is typed. */
export function pageGroup(pages: readonly SearchPage[], language: Language): ResultGroup {
  const options = pages.map(({ slug, name }) => ({
    key: `page:${slug}`,
    lead: null,
    title: name[language],
    facts: [],
    target: { page: slug, params: {} },
  }));
  return { kind: 'page', options, shown: options.length, total: options.length };
}
