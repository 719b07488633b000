import type {
  ChainStanding,
  DirectiveStanding,
  KnownDirectiveState,
  KnownObstacleState,
} from '../../domain/obstacles/obstacle-chains.ts';
import type { DayCount } from '../../domain/obstacles/obstacle-state.ts';
import type { ObstacleCategory } from '../../domain/records/codes.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { formatDate, formatNumber } from '../format.ts';

/** Fixed words about obstacles and directives, each as it begins a line. */
interface ProgressWords {
  readonly category: Readonly<Record<ObstacleCategory, string>>;
  readonly obstacle: Readonly<Record<KnownObstacleState['kind'], string>>;
  readonly directive: Readonly<Record<DirectiveStanding, string>>;
  readonly chain: Readonly<Record<ChainStanding, string>>;
  /** Where nothing is reported of what came of a directive. */
  readonly noOutcome: string;
  /** Where a source reports a directive as not carried out, and says no more. */
  readonly notDone: string;
  readonly noDeadline: string;
  readonly days: (least: number, most: number) => string;
  readonly overdue: (days: string) => string;
  readonly pastDue: (days: string) => string;
  /** How far the deadline lies back, where nothing is reported. */
  readonly deadlinePassed: (days: string) => string;
  readonly daysLeft: (days: string) => string;
  readonly dueThatDay: string;
  readonly doneOn: (date: string) => string;
  readonly inTime: string;
  readonly late: string;
}

const vi: ProgressWords = {
  category: {
    staff: 'Cán bộ, biên chế',
    policy: 'Chế độ, chính sách',
    organisation: 'Tổ chức bộ máy',
    resources: 'Nguồn lực',
    people: 'Người dân, tư tưởng',
    implementation: 'Tổ chức thực hiện',
  },
  obstacle: {
    open: 'Còn vướng mắc',
    'not-reported': 'Chưa có nguồn nói đã giải quyết',
    resolved: 'Đã giải quyết',
  },
  directive: {
    overdue: 'Quá hạn, chưa thực hiện xong',
    'past-due': 'Đã qua hạn, chưa có nguồn nêu kết quả',
    due: 'Còn trong hạn',
    'no-deadline': 'Không nêu thời hạn',
    resolved: 'Đã thực hiện',
  },
  chain: {
    overdue: 'Có chỉ đạo quá hạn',
    'past-due': 'Có chỉ đạo đã qua hạn, chưa có nguồn nêu kết quả',
    unanswered: 'Chưa có chỉ đạo',
    due: 'Chỉ đạo còn trong hạn',
    'no-deadline': 'Chỉ đạo không nêu thời hạn',
    'carried-out': 'Đã thực hiện hết chỉ đạo, chưa có nguồn nói đã giải quyết',
    resolved: 'Đã giải quyết',
  },
  noOutcome: 'chưa có nguồn nêu kết quả',
  notDone: 'nguồn nêu chưa thực hiện xong',
  noDeadline: 'không nêu thời hạn',
  days: (least, most) => `${range(least, most, 'vi')} ngày`,
  overdue: (days) => `quá hạn ${days}`,
  pastDue: (days) => `đã qua hạn ${days}, chưa có nguồn nêu kết quả`,
  deadlinePassed: (days) => `đã qua hạn ${days}`,
  daysLeft: (days) => `còn ${days}`,
  dueThatDay: 'đến hạn đúng ngày xem',
  doneOn: (date) => `đã thực hiện (${date})`,
  inTime: 'đúng hạn',
  late: 'sau thời hạn',
};

const en: ProgressWords = {
  category: {
    staff: 'Staff, posts',
    policy: 'Policy and pay',
    organisation: 'Organisation',
    resources: 'Resources',
    people: 'Residents, opinion',
    implementation: 'Implementation',
  },
  obstacle: {
    open: 'Still open',
    'not-reported': 'No source says it is resolved',
    resolved: 'Resolved',
  },
  directive: {
    overdue: 'Overdue, not carried out',
    'past-due': 'Deadline passed, no source states the outcome',
    due: 'Deadline ahead',
    'no-deadline': 'No deadline stated',
    resolved: 'Carried out',
  },
  chain: {
    overdue: 'A directive is overdue',
    'past-due': 'A deadline has passed, no source states the outcome',
    unanswered: 'No directive',
    due: 'Deadline ahead',
    'no-deadline': 'Directives without a deadline',
    'carried-out': 'All directives carried out, no source says it is resolved',
    resolved: 'Resolved',
  },
  noOutcome: 'no source states the outcome',
  notDone: 'reported as not carried out',
  noDeadline: 'no deadline stated',
  days: (least, most) => `${range(least, most, 'en')} ${most === 1 ? 'day' : 'days'}`,
  overdue: (days) => `overdue by ${days}`,
  pastDue: (days) => `deadline passed ${days} ago, no source states the outcome`,
  deadlinePassed: (days) => `passed ${days} ago`,
  daysLeft: (days) => `${days} left`,
  dueThatDay: 'due on the day shown',
  doneOn: (date) => `carried out (${date})`,
  inTime: 'in time',
  late: 'after the deadline',
};

/** The words about obstacles and directives that every page shares, for `useMessages`. */
export const progressWords: Readonly<Record<Language, ProgressWords>> = { vi, en };

/** Shapes that tell standings apart without colour. */
export const progressShapes: Readonly<Record<ChainStanding | KnownObstacleState['kind'], string>> = {
  overdue: '▼',
  'past-due': '◇',
  unanswered: '△',
  due: '▶',
  'no-deadline': '○',
  'carried-out': '◐',
  open: '■',
  'not-reported': '□',
  resolved: '●',
};

function range(least: number, most: number, language: Language): string {
  const high = formatNumber(most, language);
  return least === most ? high : `${formatNumber(least, language)}–${high}`;
}

/** A number of days as it may lie between two ends: `45 ngày`, `10–40 ngày`. */
export function dayCountText({ least, most }: DayCount, language: Language): string {
  return progressWords[language].days(least, most);
}

/**
 * State of a directive with its days, as the middle of a sentence. One of which no source tells what came of it is never
 * called overdue: only its deadline has passed.
 */
export function directiveStateText(state: KnownDirectiveState, language: Language): string {
  const words = progressWords[language];
  switch (state.kind) {
    case 'overdue': {
      const days = words.days(state.days, state.days);
      return state.isReported ? words.overdue(days) : words.pastDue(days);
    }
    case 'due':
      return state.daysLeft === 0 ? words.dueThatDay : words.daysLeft(words.days(state.daysLeft, state.daysLeft));
    case 'no-deadline':
      return words.noDeadline;
    case 'resolved': {
      const done =
        state.on === null
          ? words.directive.resolved.toLocaleLowerCase('vi')
          : words.doneOn(formatDate(state.on.iso, language));
      return state.isLate === null ? done : `${done}, ${state.isLate ? words.late : words.inTime}`;
    }
  }
}

/** How far the deadline lies from the day: `quá hạn 45 ngày`, `còn 22 ngày`; null where none is ahead or has passed. */
export function deadlineDaysText(state: KnownDirectiveState, language: Language): string | null {
  if (state.kind === 'overdue' && !state.isReported) {
    const words = progressWords[language];
    return words.deadlinePassed(words.days(state.days, state.days));
  }
  return state.kind === 'overdue' || state.kind === 'due' ? directiveStateText(state, language) : null;
}

/** What is reported of a directive apart from its deadline: carried out, not carried out, or nothing. */
export function reportedText(state: KnownDirectiveState, language: Language): string {
  if (state.kind === 'resolved') return directiveStateText(state, language);
  const words = progressWords[language];
  return state.isReported ? words.notDone : words.noOutcome;
}
