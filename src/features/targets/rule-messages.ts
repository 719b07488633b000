import type { NoForecastCode } from '../../domain/targets/target-pace.ts';

const noForecast: Record<NoForecastCode, string> = {
  'no-level': 'chưa tính được mức phải đạt',
  'no-point': 'chưa có số liệu ghi ngày của chuỗi',
  'one-point': 'chỉ có một điểm số liệu, chưa thành tốc độ',
  'too-short': 'hai điểm số liệu cách nhau chưa đến nửa năm, chưa thành tốc độ năm',
  'contradictory-figures': 'số liệu cùng ngày mâu thuẫn nhau',
  'figure-too-vague': 'số liệu ước chừng nên không tính được tháng',
  reached: 'đã đạt',
  'no-movement': 'số liệu không thay đổi, nên với tốc độ này sẽ không đạt',
  'moves-away': 'số liệu đi ngược hướng, nên với tốc độ này sẽ không đạt',
  'too-far': 'với tốc độ này phải sau năm 2100',
};

const vi = {
  ruleTitle: 'Quy tắc kết luận',
  rankTitle: 'Quy tắc xếp hạng',
  // The seven points of `evaluateTarget`, in plain words.
  rule: [
    'Số liệu: chỉ dùng số đã báo cáo, có ngày, thuộc đúng chuỗi của chỉ tiêu và đã có đến ngày xem. Số kế hoạch, dự báo, số không ghi ngày, số của chính ngày mốc hoặc trước mốc đều không tính.',
    'Mức phải đạt: chỉ tiêu giảm tính trên mốc B; còn lại phải không quá B − (phần phải giảm). Số giảm theo kỳ thì cộng dồn từ mốc; tỷ lệ giảm do nguồn công bố thì so trực tiếp. Mức trần, mức sàn so với chính con số. Phần thiếu của kỳ trước được cộng thêm, phần vượt được trừ (Kết luận 40-KL/TW), phần phải giảm không bao giờ dưới 0.',
    'Cách nói của nguồn: chỉ tính điều nguồn bảo đảm. «Hơn 40%» chứng minh được ≥ 40%; «gần 10%» không chứng minh được ≥ 10%. Khi cách nói không đủ thì không kết luận.',
    'Đạt, vượt: đạt khi tới mức hoặc trong khoảng; vượt khi chắc chắn quá mức hoặc quá đầu xa của khoảng. Giữ được mức trần là đạt, không gọi là vượt, trừ khi văn bản nêu khoảng. Đạt trước hạn vẫn là đạt, cho đến khi số mới hơn trước hạn nói khác.',
    'Đến hạn: số đầu tiên từ ngày hết hạn trở đi là kết quả. Chưa tới mức là chậm và quá hạn; nếu số sau đó mới tới mức thì là đạt sau hạn. Chưa có số nào từ ngày hết hạn: đạt nếu số cuối trước đó đã đạt, nếu không thì chưa kết luận.',
    'Trước hạn: đúng tiến độ nếu số liệu, tại ngày của chính nó, không thua đường thẳng đi đều từ mốc đến mức phải đạt; nếu thua là chậm. Mốc không có ngày thì không có đường này.',
    'Mâu thuẫn: các số mâu thuẫn của ngày quyết định chỉ dùng khi mọi số đều dẫn đến cùng một kết quả.',
  ],
  rank: [
    'Chậm và quá hạn: thiếu nhiều điểm % nhất đứng đầu (không có mốc thì tính % của mức phải đạt; mức phải đạt bằng 0 thì xếp cuối nhóm).',
    'Chậm khi chưa đến hạn: tụt xa tiến độ đều nhất đứng trước.',
    'Chưa đủ số liệu để kết luận: đã hết hạn đứng trước.',
    'Đúng tiến độ (sát nhất trước), rồi đạt (đạt sau hạn trước), rồi vượt.',
    'Bằng nhau thì hạn sớm hơn đứng trước.',
  ],
  appliedRule: (point: string) => `theo điểm ${point} của quy tắc`,
  explained: 'Cách ra kết quả này',
  baseline: 'Mốc so sánh',
  baselineValue: (value: string) => `B = ${value}`,
  noBaseline: 'nguồn không nêu con số mốc',
  required: 'Mức phải đạt',
  ownDuty: (rate: string, baseline: string, own: string) => `r × B = ${rate} × ${baseline} = ${own}`,
  ownPart: 'Phần của kỳ này',
  carried: 'Chuyển tiếp từ kỳ trước',
  carriedParts: (required: string, achieved: string, amount: string) =>
    `phải đạt ${required} − đã đạt ${achieved} = ${amount}`,
  carriedShort: (amount: string) => `cộng phần còn thiếu ${amount}`,
  carriedOver: (amount: string) => `trừ phần đã vượt ${amount}`,
  carriedNone: 'kỳ trước vừa đủ, không cộng không trừ',
  carriedUnknown: 'chưa biết kỳ trước thiếu hay vượt bao nhiêu, nên chưa tính được mức phải đạt',
  carriedFrom: (name: string) => `từ «${name}»`,
  total: 'Tổng phải giảm',
  totalSum: (own: string, carried: string, total: string) => `${own} + (${carried}) = ${total}`,
  floored: 'không tính dưới 0',
  level: (limit: string) => `tức là còn không quá ${limit}`,
  current: 'Số liệu dùng để kết luận',
  currentStock: (value: string) => `C = ${value}`,
  currentFlow: (value: string) => `T = ${value}`,
  firstAfterDue: 'số đầu tiên từ thời hạn trở đi',
  latest: 'số mới nhất đến ngày xem',
  calculation: 'Phép tính',
  stockFormula: (baseline: string, current: string, reduced: string, percent: string) =>
    `(B − C)/B = (${baseline} − ${current})/${baseline} = ${reduced}/${baseline} = ${percent}`,
  flowFormula: (reduced: string, baseline: string, percent: string) => `T/B = ${reduced}/${baseline} = ${percent}`,
  comparison: 'Đối chiếu',
  compared: (achieved: string, required: string) => `${achieved}; phải đạt: ${required}`,
  completion: (percent: string) => `hoàn thành ${percent}`,
  pace: 'Tiến độ',
  paceAt: (date: string, elapsed: string, actual: string) =>
    `đến ${date} đã qua ${elapsed} thời gian, đã đi ${actual} quãng đường`,
  perYear: (required: string | null, actual: string | null) =>
    [required === null ? null : `cần đều ${required} mỗi năm`, actual === null ? null : `thực tế ${actual} mỗi năm`]
      .filter((part) => part !== null)
      .join('; '),
  stillNeeded: (amount: string) => `từ số liệu mới nhất phải ${amount} mỗi năm mới kịp hạn`,
  forecast: 'Với tốc độ này',
  reachedIn: (month: string) =>
    `đạt vào tháng ${month}, nếu tốc độ giữ nguyên; đây là phép kéo dài, không phải số liệu`,
  reachedInPast: (month: string) => `lẽ ra đã đạt vào tháng ${month}; chưa có số liệu mới hơn để xác nhận`,
  missing: 'Còn phải thực hiện',
  whole: (amount: string) => `tính trọn là ${amount}, vì đơn vị đếm không chia nhỏ được`,
  verdict: 'Kết luận',
  reason: 'Vì sao chưa kết luận',
  noForecast,
};

export type RuleMessages = typeof vi;

const en: RuleMessages = {
  ruleTitle: 'The rule of results',
  rankTitle: 'The rule of ranking',
  rule: [
    'Figures: only those reported, dated, of the target’s own series and reached by the day shown. Planned, forecast and undated figures never count, nor those of the baseline’s own date or before it.',
    'Level: a reduction is counted from the baseline B, and what remains must not exceed B − duty. Reductions by period add up from the baseline; a rate of reduction that a source publishes is compared as it is. Limits and floors are held against the figure itself. The shortfall of the earlier phase is added and its excess credited (Conclusion 40-KL/TW); the duty never falls below zero.',
    'Words: a figure counts for what its source vouches for. “More than 40%” proves at least 40%; “nearly 10%” does not prove at least 10%. Where the words do not decide, nothing is said.',
    'Met, exceeded: met at the value or within the band; exceeded when certainly past the value or the far end of the band. A limit that is kept is met, never exceeded, unless the document gives a band. Reached before the due date counts until a later figure before it says otherwise.',
    'At the due date: the first figure from the due date on is the result. Short of the value it is behind and overdue, or met late once a later figure reaches it. Without such a figure: met if the last one before had reached it, else it cannot be said.',
    'Before the due date: on track if the figure, at its own date, is not behind a straight line from the baseline to the value; else behind. Without a dated baseline there is no line.',
    'Contradictions: contradictory figures of the deciding date count only if all of them lead to the same result.',
  ],
  rank: [
    'Behind and overdue: most percentage points missing first (without a baseline, percent of what must be reached; last of the group where that is zero).',
    'Behind before the due date: furthest behind an even pace first.',
    'Cannot be said: those past their due date first.',
    'On track (the least lead first), then met (late ones first), then exceeded.',
    'Ties: the earlier due date first.',
  ],
  appliedRule: (point) => `by point ${point} of the rule`,
  explained: 'How this result comes about',
  baseline: 'Baseline',
  baselineValue: (value) => `B = ${value}`,
  noBaseline: 'no source gives the baseline figure',
  required: 'To be reached',
  ownDuty: (rate, baseline, own) => `r × B = ${rate} × ${baseline} = ${own}`,
  ownPart: 'Duty of this phase',
  carried: 'Carried over',
  carriedParts: (required, achieved, amount) => `required ${required} − achieved ${achieved} = ${amount}`,
  carriedShort: (amount) => `a shortfall of ${amount} is added`,
  carriedOver: (amount) => `an excess of ${amount} is credited`,
  carriedNone: 'neither shortfall nor excess',
  carriedUnknown: 'what the earlier phase left is not known, so the duty cannot be worked out',
  carriedFrom: (name) => `from “${name}”`,
  total: 'Total to be reduced',
  totalSum: (own, carried, total) => `${own} + (${carried}) = ${total}`,
  floored: 'never below zero',
  level: (limit) => `so that at most ${limit} remain`,
  current: 'Figure that decides',
  currentStock: (value) => `C = ${value}`,
  currentFlow: (value) => `T = ${value}`,
  firstAfterDue: 'the first from the due date on',
  latest: 'the latest by the day shown',
  calculation: 'Calculation',
  stockFormula: (baseline, current, reduced, percent) =>
    `(B − C)/B = (${baseline} − ${current})/${baseline} = ${reduced}/${baseline} = ${percent}`,
  flowFormula: (reduced, baseline, percent) => `T/B = ${reduced}/${baseline} = ${percent}`,
  comparison: 'Comparison',
  compared: (achieved, required) => `${achieved}; to be reached: ${required}`,
  completion: (percent) => `${percent} completed`,
  pace: 'Pace',
  paceAt: (date, elapsed, actual) =>
    `by ${date} ${elapsed} of the time had passed and ${actual} of the way was covered`,
  perYear: (required, actual) =>
    [
      required === null ? null : `evenly ${required} a year required`,
      actual === null ? null : `${actual} a year achieved`,
    ]
      .filter((part) => part !== null)
      .join('; '),
  stillNeeded: (amount) => `from the latest figure on, ${amount} a year are needed to be in time`,
  forecast: 'At this pace',
  reachedIn: (month) => `reached in ${month} if the pace holds; this carries on a line and is no figure`,
  reachedInPast: (month) => `should have been reached in ${month}; no later figure confirms it`,
  missing: 'Still to do',
  whole: (amount) => `${amount} in whole ones, as none can be counted in part`,
  verdict: 'Result',
  reason: 'Why it cannot be said',
  noForecast: {
    'no-level': 'what must be reached cannot be worked out',
    'no-point': 'the series has no dated figure',
    'one-point': 'one figure makes no pace',
    'too-short': 'the two figures are less than half a year apart, too little for a yearly pace',
    'contradictory-figures': 'figures of one date contradict each other',
    'figure-too-vague': 'the figures are approximate, so no month can be named',
    reached: 'already reached',
    'no-movement': 'the figures do not move, so it is never reached',
    'moves-away': 'the figures move the other way, so it is never reached',
    'too-far': 'only after the year 2100',
  },
};

/** The published rule, and the words that explain how a target got its result. */
export const ruleMessages = { vi, en };
