import { describe, expect, it } from 'vitest';
import { historyStep } from './history-step.ts';
import type { ViewSearch } from './view-search.ts';

const cases: readonly (readonly [what: string, slug: string, before: ViewSearch, after: ViewSearch, step: string])[] = [
  ['a filter is chosen', 'targets', {}, { status: 'behind' }, 'push'],
  ['another one is', 'targets', { status: 'behind' }, { status: 'met' }, 'push'],
  ['it is let go', 'targets', { status: 'behind' }, {}, 'push'],
  ['a heading sorts', 'documents', { sort: 'number' }, { sort: '-number' }, 'push'],
  ['a table is leafed through', 'units', { page: '2' }, { page: '3' }, 'push'],
  ['a mark of the roadmap opens', 'roadmap', { from: '2020-01-01' }, { from: '2020-01-01', item: 'x' }, 'push'],
  ['words are typed', 'units', { text: 'ko' }, { text: 'kon' }, 'replace'],
  ['the first word is', 'units', { kind: 'ward' }, { kind: 'ward', text: 'k' }, 'replace'],
  ['the words are deleted', 'units', { text: 'k' }, {}, 'replace'],
  [
    'the roadmap is drawn along',
    'roadmap',
    { from: '2020-01-01', to: '2021-01-01' },
    { from: '2020-02-01' },
    'replace',
  ],
  ['a period is typed', 'reorganisation', { from: '2017' }, { from: '2017', to: '2021' }, 'replace'],
  ['more rows are unrolled', 'targets', {}, { rows: '80' }, 'replace'],
  ['the place of the issuer is typed', 'report', { place: 'Kon' }, { place: 'Kon T' }, 'replace'],
  ['a copy on paper is changed by typing', 'report', { code: 'a', version: '1' }, { name: 'S' }, 'push'],
  ['typing goes on', 'report', { name: 'S' }, { name: 'Sở' }, 'replace'],
  ['another product is chosen', 'report', {}, { product: 'full' }, 'push'],
  ['a place of the map is chosen', 'reorganisation', {}, { place: '608-kon-tum' }, 'push'],
  ['filters and words are cleared at once', 'units', { text: 'kon', kind: 'ward' }, {}, 'push'],
  ['words are typed on a later page', 'units', { text: 'k', page: '3' }, { text: 'ko' }, 'push'],
  ['nothing changes', 'units', { kind: 'ward' }, { kind: 'ward' }, 'replace'],
];

describe('the step into the history', () => {
  it.each(cases)('%s', (_, slug, before, after, step) => {
    expect(historyStep(slug, before, after)).toBe(step);
  });
});
