import { describe, expect, it } from 'vitest';
import { indexDocuments } from '../../domain/documents/document-relations.ts';
import { documentState } from '../../domain/documents/document-state.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { aDocument, dateOf, textOf } from '../../testing/build-records.ts';
import { fullCitation, numberAndDate, rowReason, stateReason } from './document-words.ts';

const bare = { effectiveOn: null, endedOn: null } as const;
const inferred = { basis: 'inferred', note: null } as const;
const documents = [
  aDocument({ id: 'issued', number: '18-NQ/TW', issuedOn: dateOf('2017-10-25'), ...bare }),
  aDocument({ id: 'year', number: '08/NQ-CP', issuedOn: dateOf('2018'), dating: inferred, ...bare }),
  aDocument({
    id: 'effective',
    issuedOn: dateOf('2025-06-15'),
    effectiveOn: dateOf('2025-06-16'),
    endedOn: dateOf('2030-12-31'),
  }),
  aDocument({ id: 'waiting', issuedOn: dateOf('2025-12-10'), effectiveOn: dateOf('2026-07-01') }),
  aDocument({ id: 'ended', issuedOn: dateOf('2019'), effectiveOn: null, endedOn: dateOf('2024-06') }),
  aDocument({ id: 'old', number: '108/2014/NĐ-CP', issuedOn: dateOf('2014'), ...bare }),
  aDocument({
    id: 'new',
    number: '29/2023/NĐ-CP',
    issuedOn: dateOf('2023-06-03'),
    effectiveOn: dateOf('2023-07-20'),
    replaces: ['old'],
  }),
  aDocument({ id: 'older', issuedOn: dateOf('2010'), ...bare }),
  aDocument({ id: 'vague', number: '5/QĐ-UBND', issuedOn: dateOf('2012-03-01'), ...bare, replaces: ['older'] }),
  aDocument({ id: 'report', kind: 'report', ...bare }),
  aDocument({ id: 'undated', number: '62-KL/TW', issuedOn: null, ...bare }),
  aDocument({
    id: 'unnumbered',
    number: null,
    kind: 'scheme',
    subject: textOf('Sắp xếp giáo dục', 'Schools'),
    issuedOn: dateOf('2019'),
    ...bare,
  }),
];
const index = indexDocuments(documents);

function said(id: string, language: Language, reason: typeof stateReason) {
  const document = index.byId.get(id);
  if (document === undefined) throw new Error(`no document ${id}`);
  const state = documentState(document, index.relationsOf(id).replacedBy, '2026-01-01');
  return reason(document, state, index, language);
}

describe('stateReason', () => {
  it.each([
    [
      'issued',
      'chỉ biết ngày ban hành 25/10/2017; nguồn không nêu ngày hiệu lực',
      'only the date of issue is known, 25 October 2017; no source states the effective date',
    ],
    [
      'year',
      'chỉ biết năm ban hành 2018; nguồn không nêu ngày hiệu lực; ngày suy ra',
      'only the year of issue is known, 2018; no source states the effective date; date inferred',
    ],
    ['effective', 'từ 16/6/2025; đến hết 31/12/2030', 'since 16 June 2025; until 31 December 2030 inclusive'],
    ['waiting', 'có hiệu lực từ 1/7/2026', 'in force from 1 July 2026'],
    ['ended', 'ngày cuối cùng có hiệu lực: 6/2024', 'last day in force: June 2024'],
    [
      'old',
      'thay bằng 29/2023/NĐ-CP ngày 3/6/2023, từ 20/7/2023',
      'by 29/2023/NĐ-CP of 3 June 2023, from 20 July 2023',
    ],
    [
      'older',
      'thay bằng 5/QĐ-UBND ngày 1/3/2012, ban hành 1/3/2012, không rõ ngày hiệu lực',
      'by 5/QĐ-UBND of 1 March 2012, issued 1 March 2012, effective date not known',
    ],
    ['report', 'báo cáo, tờ trình chỉ để thông tin, đề nghị', 'reports and submissions only inform and ask'],
    [
      'undated',
      'nguồn không nêu ngày ban hành và ngày hiệu lực',
      'the source gives neither a date of issue nor an effective date',
    ],
  ])('of %s', (id, vi, en) => {
    expect(said(id, 'vi', stateReason)).toBe(vi);
    expect(said(id, 'en', stateReason)).toBe(en);
  });

  it('is short where the dates stand beside it', () => {
    expect(said('issued', 'vi', rowReason)).toBe('chỉ biết ngày ban hành');
    expect(said('year', 'en', rowReason)).toBe('only the year of issue is known');
    expect(said('effective', 'vi', rowReason)).toBe('từ 16/6/2025; đến hết 31/12/2030');
  });
});

describe('a document in words', () => {
  it.each([
    ['issued', '18-NQ/TW ngày 25/10/2017', '18-NQ/TW of 25 October 2017'],
    ['year', '08/NQ-CP (2018)', '08/NQ-CP of 2018'],
    ['undated', '62-KL/TW (không rõ ngày)', '62-KL/TW (no date)'],
    ['unnumbered', 'Đề án Sắp xếp giáo dục (2019)', 'Scheme Schools of 2019'],
  ])('%s never without its date', (id, vi, en) => {
    const document = index.byId.get(id);
    if (document === undefined) throw new Error(`no document ${id}`);
    expect(numberAndDate(document, 'vi')).toBe(vi);
    expect(numberAndDate(document, 'en')).toBe(en);
  });

  it('is cited in full with issuer and subject, the subject once', () => {
    const [first] = documents;
    const last = documents.at(-1);
    if (first === undefined || last === undefined) throw new Error('no documents');
    expect(fullCitation(first, 'vi')).toBe(
      'Nghị quyết số 18-NQ/TW ngày 25/10/2017, Ủy ban Thường vụ Quốc hội: Sắp xếp các đơn vị hành chính cấp xã',
    );
    expect(fullCitation(last, 'vi')).toBe('Đề án Sắp xếp giáo dục (2019), Ủy ban Thường vụ Quốc hội');
  });
});
