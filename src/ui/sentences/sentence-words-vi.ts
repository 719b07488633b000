import type { ObservationStatus } from '../../domain/records/codes.ts';
import type { PartialDate } from '../../domain/records/partial-date.ts';
import { formatDate } from '../format.ts';
import { type SentenceWords, type Statement, type Timing, uncapitalised, type Verb } from './sentence-words.ts';

const precisionWord = { day: 'ngày', month: 'tháng', year: 'năm' } as const;

/** "ngày 25/7/2022", "tháng 7/2022", "năm 2022". */
export function dateVi(date: Pick<PartialDate, 'iso' | 'precision'>): string {
  return `${precisionWord[date.precision]} ${formatDate(date.iso, 'vi')}`;
}

function periodVi(start: PartialDate | null, end: PartialDate | null): string | null {
  if (start === null) return end === null ? null : `đến hết ${dateVi(end)}`;
  if (end === null) return `từ ${dateVi(start)} (nguồn không ghi ngày kết thúc)`;
  if (start.iso === end.iso) return `trong ${dateVi(start)}`;
  if (start.precision === 'year' && end.precision === 'year') return `trong giai đoạn ${start.iso}–${end.iso}`;
  return `từ ${dateVi(start)} đến ${dateVi(end)}`;
}

function asOfVi(asOf: PartialDate, { countsFrom, status }: Timing): string {
  const until = `${status === 'reported' ? 'tính đến' : 'đến'} ${dateVi(asOf)}`;
  return countsFrom === null ? until : `từ ${dateVi(countsFrom)} ${until}`;
}

function inferred({ dating }: Timing): string {
  return dating.basis === 'inferred' ? ' (ngày suy ra)' : '';
}

function whenVi(timing: Timing): string {
  const { asOf, periodStart, periodEnd } = timing;
  const when = asOf === null ? periodVi(periodStart, periodEnd) : asOfVi(asOf, timing);
  if (when === null) return 'không rõ thời điểm (nguồn không ghi ngày)';
  return `${when}${inferred(timing)}`;
}

const mood: Readonly<Record<ObservationStatus, string>> = {
  reported: '',
  planned: 'dự kiến ',
  forecast: 'được dự báo ',
};

/** Done when reported; without "đã" as long as it is planned or forecast. */
function deed(verb: string): Verb {
  return ({ place, amount }, status) => `${place} ${status === 'reported' ? 'đã ' : mood[status]}${verb} ${amount}`;
}

function state(verb: string): Verb {
  return ({ place, amount }, status) => `${place} ${mood[status]}${verb} ${amount}`;
}

/** "có 102 đơn vị hành chính cấp xã" where the name begins with what is counted, else "… của … là …". */
function anyVerb({ value, place, amount, figure, name, measure }: Statement, status: ObservationStatus): string {
  const named = uncapitalised(name);
  const { length } = measure;
  const isCounted = named.toLocaleLowerCase('vi').startsWith(measure.toLocaleLowerCase('vi'));
  const next = named.charAt(length);
  if (value >= 0 && isCounted && (next === '' || next === ' ')) return `${place} ${mood[status]}có ${figure} ${named}`;
  return `${named} của ${place} ${mood[status]}là ${amount}`;
}

export const sentenceWordsVi: SentenceWords = {
  when: (timing) => {
    const when = whenVi(timing);
    return when.charAt(0).toLocaleUpperCase('vi') + when.slice(1);
  },
  whenInside: whenVi,
  span: (first, second) => {
    if (first.asOf === null || second.asOf === null) return `${whenVi(second)} so với ${whenVi(first)}`;
    return `từ ${dateVi(first.asOf)}${inferred(first)} đến ${dateVi(second.asOf)}${inferred(second)}`;
  },
  verbs: {
    'quota-assigned': state('được giao'),
    'quota-increase': state('được giao tăng thêm'),
    'posts-cut': deed('cắt giảm'),
    'in-post': ({ place, amount }, status) => `${place} ${mood[status]}có ${amount} có mặt`,
    'leavers-settled': deed('giải quyết chính sách tinh giản biên chế cho'),
    'villages-cut': deed('giảm'),
    'deputies-permitted': ({ place, amount }, status) =>
      `số lượng cấp phó được phép của ${place} ${mood[status]}là ${amount}`,
    'deputies-in-post': ({ place, amount }, status) => `số cấp phó có mặt của ${place} ${mood[status]}là ${amount}`,
  },
  verb: anyVerb,
  startUnknown: 'nguồn không nêu mốc bắt đầu đếm',
  block: (block, name) => (block === 'whole-system' ? name : `khối ${name}`),
  autonomyGroup: (group) => `nhóm tự chủ ${group}`,
  according: (document, publication) =>
    document === null ? `theo ${publication}` : `theo ${document}; nguồn: ${publication}`,
  issuedBy: (document, issuer) => `${document} của ${issuer}`,
  documentUndated: '(không rõ ngày ban hành)',
  publication: (publisher, title, published) =>
    `${publisher}, «${title}», ${published === null ? 'không in ngày đăng' : `đăng ${published}`}`,
  isNoIssuer: (issuer) => /^(?:nguồn|không rõ|chưa rõ)/iu.test(issuer),
  other: (amount, when, otherScope) => {
    const notes = [when, otherScope ? 'phạm vi khác' : null].filter((note) => note !== null);
    return notes.length === 0 ? amount : `${amount} (${notes.join(', ').replace(/ \(([^)]*)\)/gu, ', $1')})`;
  },
  others: (figures, more) => `nguồn khác nêu ${figures.join('; ')}${more === 0 ? '' : `; và ${more} số khác`}`,
  contradicted: 'các nguồn không thống nhất về số liệu này',
  lowConfidence: 'số liệu có độ tin cậy thấp',
  sample: 'dữ liệu minh họa',
};
