import { describe, expect, it } from 'vitest';
import { packageOf } from '../../testing/build-package.ts';
import { aDocument, dateOf, textOf } from '../../testing/build-records.ts';
import { documentsBase } from './documents-model.ts';
import { groupDocuments } from './group-documents.ts';
import type { DocumentColumn } from './documents-params.ts';
import { selectDocuments } from './select-documents.ts';

const board = textOf('Ban Bí thư', 'Secretariat');
const ministry = textOf('Bộ Nội vụ', 'Ministry of Home Affairs');
const { register, phases } = documentsBase({
  day: '2026-11-23',
  data: packageOf({
    documents: [
      aDocument({ id: 'a', kind: 'resolution', issuer: board, issuedOn: dateOf('2017-10-25'), effectiveOn: null }),
      aDocument({ id: 'b', kind: 'decree', issuer: ministry, issuedOn: dateOf('2023-06-03'), replaces: ['c'] }),
      aDocument({ id: 'c', kind: 'decree', issuer: ministry, issuedOn: dateOf('2014'), effectiveOn: null }),
      aDocument({ id: 'd', kind: 'resolution', issuer: board, issuedOn: null, effectiveOn: dateOf('2023-01-01') }),
      aDocument({ id: 'e', kind: 'scheme', issuer: board, issuedOn: null, effectiveOn: null }),
    ],
  }),
});
const unfiltered = { text: '', kind: null, issuer: null, state: null, programme: null, carries: null };

function groupsBy(column: DocumentColumn, descending: boolean, language: 'vi' | 'en' = 'vi') {
  const sort = { column, descending };
  const rows = selectDocuments(register.rows, phases, { ...unfiltered, sort }, language);
  return groupDocuments(rows, sort, language);
}

describe('the headings of the register', () => {
  it.each([
    ['date', true, ['year-2023: b d', 'year-2017: a', 'year-2014: c', 'year-unknown: e']],
    ['date', false, ['year-2014: c', 'year-2017: a', 'year-2023: d b', 'year-unknown: e']],
    ['kind', false, ['kind-resolution: d a', 'kind-scheme: e', 'kind-decree: b c']],
    ['issuer', false, ['issuer-ban-bi-thu: e d a', 'issuer-bo-noi-vu: b c']],
  ] as const)('by %s, descending %s, are %j', (column, descending, headings) => {
    const groups = groupsBy(column, descending) ?? [];
    expect(groups.map(({ id, rows }) => `${id}: ${rows.map((row) => row.document.id).join(' ')}`)).toEqual(headings);
    expect(groups.every(({ count, rows }) => count === rows.length)).toBe(true);
  });

  it.each(['number', 'resting'] as const)('are none by %s', (column) => {
    expect(groupsBy(column, false)).toBeNull();
  });

  it('are in words of both languages', () => {
    expect(groupsBy('date', true)?.map(({ title }) => title)).toEqual([
      'Năm 2023',
      'Năm 2017',
      'Năm 2014',
      'Không rõ ngày',
    ]);
    expect(
      groupsBy('date', true, 'en')
        ?.map(({ title }) => title)
        .slice(-2),
    ).toEqual(['2014', 'No date']);
    expect(groupsBy('state', false)?.map(({ title }) => title)).toContain('Đã được thay thế');
  });

  it('hold every document once, whatever the order', () => {
    for (const column of ['date', 'kind', 'issuer', 'state'] as const) {
      const ids = groupsBy(column, true)?.flatMap(({ rows }) => rows.map(({ document }) => document.id)) ?? [];
      expect([...ids].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
    }
  });
});
