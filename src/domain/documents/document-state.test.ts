import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDocument, dateOf } from '../../testing/build-records.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import type { LegalDocument } from '../records/records.ts';
import { dayNumber, dayOfNumber, firstDay, lastDay } from '../time/partial-date.ts';
import { indexDocuments } from './document-relations.ts';
import { type DocumentState, type DocumentStateKind, documentState, documentStateKinds } from './document-state.ts';

interface Dates {
  readonly id?: string;
  readonly issued?: string | null;
  readonly effective?: string | null;
  readonly ended?: string | null;
  readonly kind?: LegalDocument['kind'];
}

function maybeDate(iso: string | null) {
  return iso === null ? null : dateOf(iso);
}

function dated({ id = 'd', issued = null, effective = null, ended = null, kind = 'decree' }: Dates): LegalDocument {
  return aDocument({
    id,
    kind,
    issuedOn: maybeDate(issued),
    effectiveOn: maybeDate(effective),
    endedOn: maybeDate(ended),
  });
}

/** The state in a few words. */
function said(state: DocumentState): string {
  switch (state.kind) {
    case 'not-issued':
    case 'no-validity':
      return state.kind;
    case 'not-yet-in-force':
      return `from ${state.from.iso}`;
    case 'in-force':
      return `in force, ${state.since.basis} ${state.since.on.iso}`;
    case 'ended':
      return `ended ${state.on.iso}`;
    case 'replaced':
      return `replaced ${state.by.map((row) => `${row.document} ${row.on.iso}`).join(' ')}`;
    case 'cannot-be-said':
      return `? ${state.reason}`;
  }
}

describe('documentState of a document alone', () => {
  it.each<[string, Dates, string, string]>([
    [
      'stated effect',
      { issued: '2025-06-15', effective: '2025-06-16' },
      '2025-06-16',
      'in force, effective 2025-06-16',
    ],
    ['between issue and effect', { issued: '2023-12-10', effective: '2024-01-01' }, '2023-12-31', 'from 2024-01-01'],
    ['on the day of issue, no effect stated', { issued: '2017-10-25' }, '2017-10-25', 'in force, issued 2017-10-25'],
    ['the day before its issue', { issued: '2017-10-25' }, '2017-10-24', 'not-issued'],
    ['known only by its year, within it', { issued: '2014' }, '2014-06-30', '? within-issue'],
    ['known only by its year, on its last day', { issued: '2014' }, '2014-12-31', 'in force, issued 2014'],
    ['known only by its year, before it', { issued: '2014' }, '2013-12-31', 'not-issued'],
    ['known by its month, within it', { issued: '2022-07' }, '2022-07-01', '? within-issue'],
    [
      'year of issue and day of effect, which settles it',
      { issued: '2023', effective: '2023-07-20' },
      '2023-07-20',
      'in force, effective 2023-07-20',
    ],
    [
      'year of issue and day of effect, before it',
      { issued: '2023', effective: '2023-07-20' },
      '2023-07-19',
      'from 2023-07-20',
    ],
    ['effect known by its month', { issued: '2025-01-10', effective: '2025-03' }, '2025-03-15', '? within-effect'],
    ['on its last day', { issued: '2025-06-15', ended: '2030-12-31' }, '2030-12-31', 'in force, issued 2025-06-15'],
    ['the day after its last day', { issued: '2025-06-15', ended: '2030-12-31' }, '2031-01-01', 'ended 2030-12-31'],
    [
      'end known by its year, on the first day of it',
      { issued: '2020', ended: '2025' },
      '2025-01-01',
      'in force, issued 2020',
    ],
    ['end known by its year, within it', { issued: '2020', ended: '2025' }, '2025-06-01', '? within-end'],
    ['end known by its year, after it', { issued: '2020', ended: '2025' }, '2026-01-01', 'ended 2025'],
    ['no date at all', {}, '2026-01-01', '? undated'],
    ['no beginning, but over', { ended: '2024-06-30' }, '2026-01-01', 'ended 2024-06-30'],
    ['only a day of effect', { effective: '2025-07-01' }, '2025-07-01', 'in force, effective 2025-07-01'],
    [
      'effect said to be before its issue',
      { issued: '2025-06-15', effective: '2025-01-01' },
      '2025-03-01',
      'not-issued',
    ],
    ['a report', { issued: '2025-01-10', kind: 'report' }, '2026-01-01', 'no-validity'],
    ['an undated submission', { kind: 'submission' }, '2026-01-01', 'no-validity'],
    ['a report of later', { issued: '2026-10-20', kind: 'report' }, '2026-10-19', 'not-issued'],
  ])('%s', (_, dates, day, expected) => {
    expect(said(documentState(dated(dates), [], day))).toBe(expected);
  });
});

describe('documentState of a replaced document', () => {
  const old = { issued: '2014-11-20' };
  const next = dated({ id: 'next', issued: '2023-06-03', effective: '2023-07-20' });
  const third = dated({ id: 'third', issued: '2025-06-15', effective: '2025-06-16' });

  it.each<[string, Dates, readonly LegalDocument[], string, string]>([
    ['before the next is issued', old, [next], '2023-06-02', 'in force, issued 2014-11-20'],
    ['while the next is not yet in force', old, [next], '2023-07-19', 'in force, issued 2014-11-20'],
    ['from the day on which the next holds', old, [next], '2023-07-20', 'replaced next 2023-07-20'],
    ['by two, the first of them first', old, [third, next], '2026-01-01', 'replaced next 2023-07-20 third 2025-06-16'],
    [
      'by a document itself over long since',
      old,
      [dated({ id: 'n', issued: '2020', ended: '2021' })],
      '2026-01-01',
      'replaced n 2020',
    ],
    ['by a document without a date', old, [dated({ id: 'n' })], '2026-01-01', '? replacement-undated'],
    ['by a document of that year', old, [dated({ id: 'n', issued: '2020' })], '2020-06-01', '? replacement-undated'],
    ['undated, but replaced', {}, [next], '2024-01-01', 'replaced next 2023-07-20'],
    ['undated, not yet replaced', {}, [next], '2023-07-01', '? undated'],
    ['ended before the next came', { ...old, ended: '2020-12-31' }, [next], '2024-01-01', 'ended 2020-12-31'],
    [
      'ended before what replaces it reached back',
      { ended: '2015' },
      [dated({ id: 'n', issued: '2016-02', effective: '2015' })],
      '2016-02-01',
      'ended 2015',
    ],
    [
      'replaced before its stated end',
      { ...old, ended: '2030-12-31' },
      [next],
      '2031-06-01',
      'replaced next 2023-07-20',
    ],
    ['a report replaced by another', { ...old, kind: 'report' }, [next], '2024-01-01', 'no-validity'],
    ['of later than the day', { issued: '2025' }, [next], '2024-01-01', 'not-issued'],
  ])('%s', (_, dates, replacedBy, day, expected) => {
    expect(said(documentState(dated(dates), replacedBy, day))).toBe(expected);
  });

  it('does not come back when what replaced it is replaced itself', () => {
    const chain = [
      aDocument({ id: 'a', issuedOn: dateOf('2014'), effectiveOn: null }),
      { ...next, id: 'b', replaces: ['a'] },
      { ...third, id: 'c', replaces: ['b'] },
    ];
    const index = indexDocuments(chain);
    const states = chain.map((row) => said(documentState(row, index.relationsOf(row.id).replacedBy, '2026-01-01')));
    expect(states).toEqual(['replaced b 2023-07-20', 'replaced c 2025-06-16', 'in force, effective 2025-06-16']);
  });
});

const order: Readonly<Record<DocumentStateKind, number | null>> = {
  'not-issued': 0,
  'not-yet-in-force': 1,
  'in-force': 2,
  replaced: 3,
  ended: 3,
  'no-validity': null,
  'cannot-be-said': null,
};

const days = fc.integer({ min: dayNumber('2015-01-01'), max: dayNumber('2030-12-31') }).map(dayOfNumber);
const isoDates = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));
const maybe = fc.option(isoDates, { nil: null });
const kinds = fc.constantFrom<LegalDocument['kind']>('decree', 'resolution', 'report');
const documents = fc.record({ issued: maybe, effective: maybe, ended: maybe, kind: kinds }).map(dated);
const replacements = fc
  .array(documents, { maxLength: 3 })
  .map((rows) => rows.map((row, at) => ({ ...row, id: `r${at}` })));

describe('laws of documentState', () => {
  it('is in force only once it may have been issued and surely holds, and never after its last day', () => {
    fc.assert(
      fc.property(documents, replacements, days, (document, replacedBy, day) => {
        const state = documentState(document, replacedBy, day);
        if (state.kind !== 'in-force') return;
        const { issuedOn, endedOn } = document;
        expect(issuedOn === null || firstDay(issuedOn) <= day).toBe(true);
        expect(lastDay(state.since.on) <= day).toBe(true);
        expect(endedOn === null || day <= firstDay(endedOn)).toBe(true);
      }),
    );
  });

  it('never goes back: what was replaced or over stays so, and in the same way', () => {
    fc.assert(
      fc.property(documents, replacements, days, days, (document, replacedBy, one, other) => {
        const [early, late] = one <= other ? [one, other] : [other, one];
        const before = documentState(document, replacedBy, early);
        const after = documentState(document, replacedBy, late);
        const from = order[before.kind] ?? 0;
        const to = order[after.kind] ?? 3;
        expect(to).toBeGreaterThanOrEqual(from);
        expect(from === 3 ? after.kind : null).toBe(from === 3 ? before.kind : null);
      }),
    );
  });

  it('is replaced only by documents given, each of which surely holds', () => {
    fc.assert(
      fc.property(documents, replacements, days, (document, replacedBy, day) => {
        const state = documentState(document, replacedBy, day);
        if (state.kind !== 'replaced') return;
        const ids = new Set(replacedBy.map((row) => row.id));
        expect(state.by.every((row) => ids.has(row.document) && lastDay(row.on) <= day)).toBe(true);
      }),
    );
  });
});

describe('the published documents', () => {
  it.each(['kon-tum', 'tinh-mau'])('of %s all have a state, and more than one kind of it', async (name) => {
    const { data } = await publishedPackage(name);
    const index = indexDocuments(data.documents);
    const found = new Set(
      data.documents.map((row) => documentState(row, index.relationsOf(row.id).replacedBy, '2026-11-23').kind),
    );
    expect(documentStateKinds.filter((kind) => found.has(kind))).toEqual(
      expect.arrayContaining(['in-force', 'replaced', 'no-validity']),
    );
  });

  it('18-NQ/TW of 2017 is in force when that of 2022 is not yet issued', async () => {
    const { data } = await publishedPackage('kon-tum');
    const index = indexDocuments(data.documents);
    const stateOf = (id: string, day: string) => {
      const row = index.byId.get(id);
      return row === undefined ? null : said(documentState(row, index.relationsOf(id).replacedBy, day));
    };
    expect(stateOf('18-nq-tw-2017', '2020-01-01')).toBe('in force, issued 2017-10-25');
    expect(stateOf('18-nq-tw-2022', '2020-01-01')).toBe('not-issued');
    expect(stateOf('18-nq-tw-2022', '2022-06-16')).toBe('in force, issued 2022-06-16');
    expect(stateOf('108-2014-nd-cp', '2023-07-20')).toBe('replaced 29-2023-nd-cp 2023-07-20');
    expect(stateOf('29-2023-nd-cp', '2025-06-16')).toBe('replaced 154-2025-nd-cp 2025-06-16');
  });
});
