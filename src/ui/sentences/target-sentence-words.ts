import type { Language } from '../../domain/records/local-text.ts';
import type { PartialDate } from '../../domain/records/partial-date.ts';
import { formatDate } from '../format.ts';
import { dateVi } from './sentence-words-vi.ts';

/** The words around the parts of a sentence about a target. */
interface TargetSentenceWords {
  readonly date: (date: PartialDate) => string;
  readonly judged: (day: string, target: string, place: string, status: string) => string;
  readonly because: (reason: string) => string;
  /** Result and duty; null while there is no result. */
  readonly result: (achieved: string | null, duty: string) => string;
  /** A rate with the amount it comes to. */
  readonly duty: (rate: string, amount: string) => string;
  readonly baseline: (value: string, on: string | null) => string;
  readonly baselineUnknown: (on: string | null) => string;
  readonly due: (date: string) => string;
  readonly dueUnknown: string;
  readonly figure: (figure: string, when: string) => string;
  /** The same amount in units and in percentage points, or in one of them. */
  readonly sameAmounts: (amounts: readonly string[]) => string;
  readonly completion: (percent: string) => string;
}

const vi: TargetSentenceWords = {
  date: dateVi,
  judged: (day, target, place, status) => `Tính đến ngày ${day}, chỉ tiêu «${target}» của ${place}: ${status}`,
  because: (reason) => `vì ${reason}`,
  result: (achieved, duty) => (achieved === null ? `yêu cầu ${duty}` : `kết quả ${achieved} trên yêu cầu ${duty}`),
  duty: (rate, amount) => `${rate}, tương đương ${amount}`,
  baseline: (value, on) => `mốc so sánh ${value}, ${on ?? 'không rõ ngày'}`,
  baselineUnknown: (on) => `chưa có số liệu mốc so sánh${on === null ? '' : ` ${on}`}`,
  due: (date) => `thời hạn ${date}`,
  dueUnknown: 'văn bản không nêu thời hạn',
  figure: (figure, when) => `số liệu ${figure} ${when}`,
  sameAmounts: (amounts) => amounts.join(', tức '),
  completion: (percent) => `hoàn thành ${percent}`,
};

const en: TargetSentenceWords = {
  date: (date) => formatDate(date.iso, 'en'),
  judged: (day, target, place, status) => `As of ${day}, the target “${target}” of ${place}: ${status}`,
  because: (reason) => `because ${reason}`,
  result: (achieved, duty) => (achieved === null ? `required: ${duty}` : `result: ${achieved}, required: ${duty}`),
  duty: (rate, amount) => `${rate}, that is ${amount}`,
  baseline: (value, on) => `baseline ${value}, ${on ?? 'date not known'}`,
  baselineUnknown: (on) => `no baseline figure found${on === null ? '' : ` for ${on}`}`,
  due: (date) => `due ${date}`,
  dueUnknown: 'the document states no due date',
  figure: (figure, when) => `figure: ${figure} ${when}`,
  sameAmounts: (amounts) => amounts.join(', that is '),
  completion: (percent) => `${percent} completed`,
};

export const targetSentenceWords: Readonly<Record<Language, TargetSentenceWords>> = { vi, en };
