import type { DocumentStateKind, UnsaidReason } from '../../domain/documents/document-state.ts';

const name: Readonly<Record<DocumentStateKind, string>> = {
  'not-issued': 'chưa ban hành',
  'not-yet-in-force': 'chưa có hiệu lực',
  'in-force': 'có hiệu lực',
  replaced: 'đã được thay thế',
  ended: 'hết hiệu lực',
  'no-validity': 'không xét hiệu lực',
  'cannot-be-said': 'chưa kết luận được',
};

const unsaid: Readonly<Record<UnsaidReason, string>> = {
  undated: 'nguồn không nêu ngày ban hành và ngày hiệu lực',
  'within-issue': 'chỉ biết tháng hoặc năm ban hành, mà ngày đang xem nằm trong tháng, năm đó',
  'within-effect': 'chỉ biết tháng hoặc năm có hiệu lực, mà ngày đang xem nằm trong tháng, năm đó',
  'within-end': 'chỉ biết tháng hoặc năm hết hiệu lực, mà ngày đang xem nằm trong tháng, năm đó',
  'replacement-undated': 'có văn bản thay thế nhưng không rõ văn bản đó có hiệu lực từ ngày nào',
};

const vi = {
  name,
  unsaid,
  since: (on: string) => `từ ${on}`,
  /** As precisely as the day of issue is known. */
  onlyIssue: {
    day: 'chỉ biết ngày ban hành',
    month: 'chỉ biết tháng ban hành',
    year: 'chỉ biết năm ban hành',
  },
  sinceIssue: (onlyIssue: string, on: string) => `${onlyIssue} ${on}; nguồn không nêu ngày hiệu lực`,
  inferred: 'ngày suy ra',
  until: (on: string) => `đến hết ${on}`,
  from: (on: string) => `có hiệu lực từ ${on}`,
  ended: (on: string) => `ngày cuối cùng có hiệu lực: ${on}`,
  replacedBy: (documents: string) => `thay bằng ${documents}`,
  replacedFrom: (document: string, on: string) => `${document}, từ ${on}`,
  replacedIssued: (document: string, on: string) => `${document}, ban hành ${on}, không rõ ngày hiệu lực`,
  noValidity: 'báo cáo, tờ trình chỉ để thông tin, đề nghị',
  notIssued: 'ban hành sau ngày đang xem',
};

/** Texts of the state of a document in one language. */
export type StateMessages = typeof vi;

const en: StateMessages = {
  name: {
    'not-issued': 'not issued',
    'not-yet-in-force': 'not yet in force',
    'in-force': 'in force',
    replaced: 'replaced',
    ended: 'no longer in force',
    'no-validity': 'validity does not apply',
    'cannot-be-said': 'cannot be said',
  },
  unsaid: {
    undated: 'the source gives neither a date of issue nor an effective date',
    'within-issue': 'only the month or year of issue is known, and the day shown lies within it',
    'within-effect': 'only the month or year of effect is known, and the day shown lies within it',
    'within-end': 'only the month or year of its end is known, and the day shown lies within it',
    'replacement-undated': 'another document replaces it, but from which day is not known',
  },
  since: (on) => `since ${on}`,
  onlyIssue: {
    day: 'only the date of issue is known',
    month: 'only the month of issue is known',
    year: 'only the year of issue is known',
  },
  sinceIssue: (onlyIssue, on) => `${onlyIssue}, ${on}; no source states the effective date`,
  inferred: 'date inferred',
  until: (on) => `until ${on} inclusive`,
  from: (on) => `in force from ${on}`,
  ended: (on) => `last day in force: ${on}`,
  replacedBy: (documents) => `by ${documents}`,
  replacedFrom: (document, on) => `${document}, from ${on}`,
  replacedIssued: (document, on) => `${document}, issued ${on}, effective date not known`,
  noValidity: 'reports and submissions only inform and ask',
  notIssued: 'issued after the day shown',
};

/** Texts of the state of a document. */
export const stateMessages = { vi, en };
