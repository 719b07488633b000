import type { Agreement } from '../../domain/figures/comparison.ts';
import type { LedgerObstacle } from '../../domain/ledger/ledger-chain.ts';
import { counted } from '../../ui/words/counted.ts';

const viVerdict: Record<Agreement, string> = {
  yes: 'khớp',
  no: 'không khớp',
  'cannot-be-said': 'chưa nói được',
};
const viObstacle: Record<LedgerObstacle, string> = {
  'level-break':
    'Trong kỳ này cấp huyện kết thúc: đầu kỳ và cuối kỳ là của các tổ chức khác nhau nên không lập cân đối.',
  'several-quotas':
    'Phạm vi này có nhiều chuỗi biên chế giao; không biết số tăng, giảm thuộc chuỗi nào nên không lập cân đối.',
};

const vi = {
  ledger: 'Cân đối biên chế: đầu kỳ + tăng − giảm = cuối kỳ',
  intro:
    'Chỉ ghép số tăng, giảm có đúng phạm vi và đúng khoảng thời gian giữa hai ngày chốt. Phần không giải thích được ghi riêng, không phân bổ.',
  period: 'Kỳ',
  choose: 'Kỳ cân đối',
  stretch: (from: string, to: string) => `${from} – ${to}`,
  year: (year: string) => `Năm ${year}`,
  opening: 'Đầu kỳ',
  increase: 'Tăng',
  decrease: 'Giảm',
  closing: 'Cuối kỳ',
  expected: 'Đầu kỳ + tăng − giảm',
  unexplained: 'Chưa giải thích được',
  verdict: 'Kết quả',
  verdicts: viVerdict,
  obstacles: viObstacle,
  item: 'Khoản mục',
  reason: 'Lý do',
  amount: 'Biên chế',
  noReason: 'không nêu lý do',
  sumOf: (name: string) => `${name}, cộng`,
  againstTotal: 'Tổng trừ các lý do',
  titleYes: (opening: string, increase: string, decrease: string, closing: string) =>
    `${opening} + ${increase} − ${decrease} = ${closing}: khớp`,
  titleNo: (rest: string) => `Không khớp: còn ${rest} biên chế chưa giải thích được`,
  titleUnknown: (missing: string) => `Chưa cân đối được: thiếu ${missing}`,
  titleVague: 'Chưa nói được có khớp hay không: số liệu nguồn không chính xác',
  titleBroken: 'Không lập cân đối cho kỳ này',
  missing: { opening: 'số đầu kỳ', increase: 'số tăng', decrease: 'số giảm', closing: 'số cuối kỳ' },
  and: ' và ',
  axis: 'biên chế',
  chain: 'Các kỳ nối tiếp, kỳ mới nhất đứng trước: cuối kỳ này là đầu kỳ sau',
  chainSum: (all: string, yes: string, no: string, unsaid: string) =>
    `${all} kỳ: ${yes} khớp, ${no} không khớp, ${unsaid} chưa nói được`,
  notWorked: 'chưa tính được',
  none: 'Chưa lập được bảng cân đối: cần biên chế giao của cùng một phạm vi ở ít nhất hai ngày chốt.',
  change: 'Cuối kỳ − đầu kỳ',
  noFlow: (name: string) =>
    `Không nguồn nào cho số ${name.toLowerCase()} đúng phạm vi và đúng kỳ này; thiếu số không có nghĩa là bằng 0.`,
  exportTitle: 'Cân đối biên chế',
};

const en: typeof vi = {
  ledger: 'Quota ledger: opening + increases − decreases = closing',
  intro:
    'Increases and decreases count only if they have exactly the scope, and the stretch between the two dates. What nothing explains stands on its own and is not spread.',
  period: 'Period',
  choose: 'Period of the ledger',
  stretch: (from, to) => `${from} – ${to}`,
  year: (year) => year,
  opening: 'Opening',
  increase: 'Increases',
  decrease: 'Decreases',
  closing: 'Closing',
  expected: 'Opening + increases − decreases',
  unexplained: 'Unexplained',
  verdict: 'Result',
  verdicts: { yes: 'balances', no: 'does not balance', 'cannot-be-said': 'cannot be said' },
  obstacles: {
    'level-break':
      'The district level ended in this period: opening and closing belong to different organisations, so there is no ledger.',
    'several-quotas':
      'This scope has several series of quota; nobody knows which of them the increases and decreases belong to, so there is no ledger.',
  },
  item: 'Item',
  reason: 'Reason',
  amount: 'Posts',
  noReason: 'no reason stated',
  sumOf: (name) => `${name}, sum`,
  againstTotal: 'Total less the reasons',
  titleYes: (opening, increase, decrease, closing) =>
    `${opening} + ${increase} − ${decrease} = ${closing}: it balances`,
  titleNo: (rest) => `It does not balance: ${rest} posts are unexplained`,
  titleUnknown: (missing) => `Cannot be balanced: ${missing} missing`,
  titleVague: 'Whether it balances cannot be said: the sources are not exact',
  titleBroken: 'No ledger for this period',
  missing: { opening: 'opening figure', increase: 'increases', decrease: 'decreases', closing: 'closing figure' },
  and: ' and ',
  axis: 'posts',
  chain: 'Period after period, the latest first: each closes where the next one opens',
  chainSum: (all, yes, no, unsaid) =>
    `${counted('period')(all)}: ${counted('balances', 'balance')(yes)}, ${counted('does', 'do')(no)} not, of ${unsaid} it cannot be said`,
  notWorked: 'cannot be worked out',
  none: 'No ledger can be drawn up: it needs the quota assigned of one scope on at least two dates.',
  change: 'Closing − opening',
  noFlow: (name) =>
    `No source gives ${name.toLowerCase()} of exactly this scope and period; a missing figure is not a zero.`,
  exportTitle: 'Quota ledger',
};

/** Words of the quota ledger. */
export const ledgerMessages = { vi, en };

export type LedgerMessages = typeof vi;
