import type { DocumentKind } from '../records/codes.ts';
import type { LegalDocument } from '../records/records.ts';

/** Words by which people ask for a kind of document: Vietnamese and English. */
const kindWords: Readonly<Record<DocumentKind, readonly [vi: string, en: string]>> = {
  resolution: ['Nghị quyết', 'Resolution'],
  conclusion: ['Kết luận', 'Conclusion'],
  directive: ['Chỉ thị', 'Directive'],
  regulation: ['Quy định', 'Regulation'],
  programme: ['Chương trình', 'Programme'],
  plan: ['Kế hoạch', 'Plan'],
  scheme: ['Đề án', 'Scheme'],
  decision: ['Quyết định', 'Decision'],
  decree: ['Nghị định', 'Decree'],
  law: ['Luật', 'Law'],
  circular: ['Thông tư', 'Circular'],
  'official-letter': ['Công văn', 'Official letter'],
  dispatch: ['Công điện', 'Dispatch'],
  notice: ['Thông báo', 'Notice'],
  report: ['Báo cáo', 'Report'],
  submission: ['Tờ trình', 'Submission'],
};

/** The day as citations write it, `25/10/2017`; less of it when less is known. */
function citedDay(iso: string): string {
  return iso
    .split('-')
    .reverse()
    .map((part) => String(Number(part)))
    .join('/');
}

/** What a document is called: its number alone, with its kind and as cited in full, and its subject. */
export function documentNames({ number, kind, issuedOn, subject }: LegalDocument): readonly string[] {
  const [vi, en] = kindWords[kind];
  const subjects = [subject.vi, subject.en];
  if (number === null) return [...subjects, `${vi} ${subject.vi}`];
  const names = [number, `${vi} ${number}`, `${en} ${number}`, ...subjects];
  return issuedOn === null ? names : [...names, `${vi} số ${number} ngày ${citedDay(issuedOn.iso)}`];
}
