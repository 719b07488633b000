import { describe, expect, it } from 'vitest';
import { packageOf } from '../../testing/build-package.ts';
import { aDocument, anObservation, aPhase, aTarget, dateOf, textOf } from '../../testing/build-records.ts';
import { documentRegister, restingParts } from './document-register.ts';
import { issuerSlug } from './document-words.ts';
import { defaultDocumentsParams, type DocumentsParams } from './documents-params.ts';
import { isFiltered, selectDocuments } from './select-documents.ts';

const central = textOf('Ban Chấp hành Trung ương Đảng', 'Party Central Committee');
const data = packageOf({
  documents: [
    aDocument({
      id: 'apparatus',
      number: '18-NQ/TW',
      issuer: central,
      issuedOn: dateOf('2017-10-25'),
      effectiveOn: null,
    }),
    aDocument({
      id: 'old',
      number: '108/2014/NĐ-CP',
      kind: 'decree',
      issuer: textOf('Chính phủ', 'Government'),
      subject: textOf('Tinh giản biên chế', 'Staff streamlining'),
      issuedOn: dateOf('2014'),
      effectiveOn: null,
    }),
    aDocument({
      id: 'new',
      number: '29/2023/NĐ-CP',
      kind: 'decree',
      issuer: textOf('Chính phủ', 'Government'),
      subject: textOf('Tinh giản biên chế', 'Staff streamlining'),
      issuedOn: dateOf('2023-06-03'),
      effectiveOn: dateOf('2023-07-20'),
      replaces: ['old'],
    }),
    aDocument({ id: 'undated', number: null, kind: 'scheme', issuedOn: null, effectiveOn: null }),
    aDocument({ id: 'later', number: '99-NQ/TW', issuedOn: dateOf('2027-01-01') }),
  ],
  phases: [aPhase({ id: 'p', programme: 'nq18', document: 'apparatus' })],
  targets: [aTarget({ id: 't', phase: 'p', document: 'new' })],
  observations: [
    anObservation({ id: 'o1', document: 'old' }),
    anObservation({ id: 'o2', document: 'old' }),
    anObservation({ id: 'o3', document: 'old', asOf: dateOf('2026-12-31') }),
  ],
});
const register = documentRegister({ data, day: '2026-01-01' });
const phases = new Map(data.phases.map((row) => [row.id, row]));

function idsOf(params: Partial<DocumentsParams>) {
  const rows = selectDocuments(register.rows, phases, { ...defaultDocumentsParams, ...params }, 'vi');
  return rows.map((row) => row.document.id);
}

describe('documentRegister', () => {
  it('leaves out what was issued only later, and counts it', () => {
    expect(register.rows.map((row) => row.document.id)).toEqual(['apparatus', 'old', 'new', 'undated']);
    expect(register.later).toBe(1);
  });

  it('counts what rests on a document by the day', () => {
    const old = register.rowOf.get('old');
    if (old === undefined) throw new Error('no such document');
    expect(restingParts(old)).toEqual({ observations: 2, targets: 0, changes: 0, others: 0 });
    expect(old.state.kind).toBe('replaced');
  });
});

describe('selectDocuments', () => {
  it.each<[string, Partial<DocumentsParams>, readonly string[]]>([
    ['everything, the newest first, undated ones last', {}, ['new', 'apparatus', 'old', 'undated']],
    [
      'the oldest first, undated ones last',
      { sort: { column: 'date', descending: false } },
      ['old', 'apparatus', 'new', 'undated'],
    ],
    ['by number as numbers', { sort: { column: 'number', descending: false } }, ['apparatus', 'new', 'old', 'undated']],
    [
      'by number downwards, none last',
      { sort: { column: 'number', descending: true } },
      ['old', 'new', 'apparatus', 'undated'],
    ],
    ['by kind', { sort: { column: 'kind', descending: false } }, ['apparatus', 'undated', 'new', 'old']],
    [
      'by what rests on them',
      { sort: { column: 'resting', descending: true } },
      ['old', 'new', 'apparatus', 'undated'],
    ],
    ['by number without marks', { text: '18 nq tw' }, ['apparatus']],
    ['by words of the issuer without marks', { text: 'trung uong' }, ['apparatus']],
    ['by subject in English', { text: 'streamlin' }, ['new', 'old']],
    ['by day of issue', { text: '25/10/2017' }, ['apparatus']],
    ['a word inside another is not found', { text: 'ruong' }, []],
    ['by kind of document', { kind: 'decree' }, ['new', 'old']],
    ['by issuer', { issuer: 'ban-chap-hanh-trung-uong-dang' }, ['apparatus']],
    ['by state', { state: 'replaced' }, ['old']],
    ['by programme', { programme: 'nq18' }, ['new', 'apparatus']],
    ['with figures', { carries: 'figures' }, ['old']],
    ['with targets', { carries: 'targets' }, ['new']],
    ['with nothing', { carries: 'nothing' }, ['undated']],
    ['two at once', { kind: 'decree', state: 'in-force' }, ['new']],
  ])('%s', (_, params, expected) => {
    expect(idsOf(params)).toEqual(expected);
  });

  it('knows whether anything is left out', () => {
    expect(isFiltered(defaultDocumentsParams)).toBe(false);
    expect(isFiltered({ ...defaultDocumentsParams, text: ' a' })).toBe(true);
    expect(isFiltered({ ...defaultDocumentsParams, carries: 'figures' })).toBe(true);
  });

  it('names issuers in addresses without marks', () => {
    expect(issuerSlug(aDocument({ issuer: textOf('Ủy ban nhân dân tỉnh Đăk Mẫu (từ 1/7/2025)') }))).toBe(
      'uy-ban-nhan-dan-tinh-dak-mau-tu-1-7-2025',
    );
  });
});
