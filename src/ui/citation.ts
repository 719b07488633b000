import type { Language } from '../domain/records/local-text.ts';
import type { LegalDocument } from '../domain/records/records.ts';
import { formatDate } from './format.ts';

/** Names of the kinds of document. */
export const documentKindNames = {
  vi: {
    resolution: 'Nghị quyết',
    conclusion: 'Kết luận',
    directive: 'Chỉ thị',
    regulation: 'Quy định',
    programme: 'Chương trình',
    plan: 'Kế hoạch',
    scheme: 'Đề án',
    decision: 'Quyết định',
    decree: 'Nghị định',
    law: 'Luật',
    circular: 'Thông tư',
    'official-letter': 'Công văn',
    dispatch: 'Công điện',
    notice: 'Thông báo',
    report: 'Báo cáo',
    submission: 'Tờ trình',
  },
  en: {
    resolution: 'Resolution',
    conclusion: 'Conclusion',
    directive: 'Directive',
    regulation: 'Regulation',
    programme: 'Programme',
    plan: 'Plan',
    scheme: 'Scheme',
    decision: 'Decision',
    decree: 'Decree',
    law: 'Law',
    circular: 'Circular',
    'official-letter': 'Official letter',
    dispatch: 'Dispatch',
    notice: 'Notice',
    report: 'Report',
    submission: 'Submission',
  },
} as const satisfies Record<Language, Record<LegalDocument['kind'], string>>;

/**
 * Short citation of a document, always with its date because numbers repeat:
 * `Nghị quyết số 18-NQ/TW ngày 25/10/2017`. Without a number the subject stands in.
 */
export function citeDocument(document: LegalDocument, language: Language): string {
  const kind = documentKindNames[language][document.kind];
  const { number, issuedOn } = document;
  const subject = document.subject[language];
  // English may say first whose it is: "Provincial scheme on staff streamlining".
  const [, second = ''] = subject.toLowerCase().split(' ');
  const isNamed =
    subject.toLowerCase().startsWith(kind.toLowerCase()) || (language === 'en' && second === kind.toLowerCase());
  const named = isNamed ? subject : `${kind} ${subject}`;
  const head = number === null ? named : `${kind} ${language === 'vi' ? 'số ' : ''}${number}`;
  if (issuedOn === null || (number === null && head.includes(issuedOn.iso))) return head;
  const date = formatDate(issuedOn.iso, language);
  if (language === 'en') return `${head} of ${date}`;
  return issuedOn.precision === 'day' ? `${head} ngày ${date}` : `${head} (${date})`;
}
