const vi = {
  title: 'Kết quả thực hiện các chỉ tiêu',
  headline: 'Đến {day}, {place} đạt hoặc vượt {reached} trong {all} chỉ tiêu đặt cho toàn tỉnh',
  behind: '{behind} chỉ tiêu chậm',
  behindOverdue: '{behind} chỉ tiêu chậm (trong đó {overdue} đã quá hạn)',
  onTrack: '{onTrack} đúng tiến độ',
  unsaid: '{unsaid} chưa đủ số liệu để kết luận',
  noOwn: 'Đến {day}, chưa tìm thấy chỉ tiêu nào đặt riêng cho {place}.',
  units: 'Trong {all} chỉ tiêu đặt cho đơn vị thuộc tỉnh, {reached} đạt hoặc vượt',
  country:
    'Ngoài ra có {all} chỉ tiêu chung cả nước. Mức bình quân cả nước không phải là mức giao cho tỉnh nên chỉ nêu để đối chiếu.',
  none: 'Đến {day}, chưa có chỉ tiêu nào được ban hành trong dữ liệu.',
  worst: '{target}: thiếu {missing}; hạn {due}',
  worstUnit: '{target}: thiếu {missing}; hạn {due}; chịu trách nhiệm: {unit}',
  overdue: (due: string) => `${due}, đã quá hạn`,
  noDue: 'không nêu',
  notKnown: 'chưa xác định được bao nhiêu',
  comparedWith: (date: string) => `so với ${date}`,
  due: (date: string) => `hạn ${date}`,
  asOf: (date: string) => `tính đến ${date}`,
  chartCaption: (day: string) => `Đơn vị tính: % hoàn thành. Số liệu tính đến ngày ${day}.`,
  chartCut: (shown: string, all: string) => `Hình vẽ ${shown} chỉ tiêu kém nhất trong ${all} chỉ tiêu của tỉnh.`,
  chartRow: (name: string, required: string, reached: string, status: string) =>
    `${name}: phải đạt ${required}; ${reached === '' ? 'chưa có số đạt được' : reached}; ${status}`,
  columns: {
    name: 'Chỉ tiêu',
    baseline: 'Mốc so sánh',
    required: 'Phải đạt, thời hạn',
    reached: 'Đã đạt',
    missing: 'Còn thiếu',
    standing: 'Kết quả',
    document: 'Văn bản',
  },
  groups: {
    place: 'Chỉ tiêu đặt cho toàn tỉnh',
    below: 'Đơn vị thuộc tỉnh còn chậm',
    country: 'Chỉ tiêu chung cả nước (để đối chiếu)',
  },
  otherUnits: (count: string) =>
    `${count} chỉ tiêu khác của đơn vị thuộc tỉnh không chậm hoặc chưa kết luận được thì không liệt kê.`,
  unsaidNational: (count: string, names: string) =>
    `${count} chỉ tiêu chung cả nước chưa đủ số liệu để kết luận: ${names}.`,
  unsaidNationalSentence: '{count} chỉ tiêu chung cả nước của giai đoạn này chưa đủ số liệu để kết luận: {names}.',
  revised: 'Chỉ tiêu được điều chỉnh',
  revisedItem: '«{old}» được thay bằng «{now}»: theo mức cũ {oldStanding}, theo mức mới {standing}.',
  revisedMore: 'Còn {count} chỉ tiêu được điều chỉnh khác.',
};

export type TargetsReportMessages = typeof vi;

const en: TargetsReportMessages = {
  title: 'Results of the targets',
  headline: 'By {day}, {place} had met or exceeded {reached} of {all} targets set for the whole province',
  behind: 'behind: {behind}',
  behindOverdue: 'behind: {behind} (overdue: {overdue})',
  onTrack: 'on track: {onTrack}',
  unsaid: 'without the figures for a result: {unsaid}',
  noOwn: 'By {day}, no target set for {place} itself has been found.',
  units: 'Of {all} targets set for units of the province, {reached} are met or exceeded',
  country:
    'National targets: {all}. A national average is not what the province was assigned and is given for comparison only.',
  none: 'By {day}, the data hold no target that had been set.',
  worst: '{target}: {missing} missing; due {due}',
  worstUnit: '{target}: {missing} missing; due {due}; responsible: {unit}',
  overdue: (due) => `${due}, overdue`,
  noDue: 'not stated',
  notKnown: 'how much cannot be said',
  comparedWith: (date) => `against ${date}`,
  due: (date) => `due ${date}`,
  asOf: (date) => `as of ${date}`,
  chartCaption: (day) => `Unit: % completed. Data as of ${day}.`,
  chartCut: (shown, all) => `The ${shown} worst of the ${all} targets of the province are drawn.`,
  chartRow: (name, required, reached, status) =>
    `${name}: required ${required}; ${reached === '' ? 'nothing known to be reached' : reached}; ${status}`,
  columns: {
    name: 'Target',
    baseline: 'Baseline',
    required: 'Required, due',
    reached: 'Reached',
    missing: 'Missing',
    standing: 'Result',
    document: 'Document',
  },
  groups: {
    place: 'Targets set for the whole province',
    below: 'Units of the province that are behind',
    country: 'National targets (for comparison)',
  },
  otherUnits: (count) =>
    `Other targets of units of the province, not behind or without a result, are not listed (${count}).`,
  unsaidNational: (count, names) => `National targets without the figures for a result (${count}): ${names}.`,
  unsaidNationalSentence: 'National targets of this phase without the figures for a result ({count}): {names}.',
  revised: 'Revised targets',
  revisedItem: '“{old}” was replaced by “{now}”: {oldStanding} under the old one, {standing} under the new one.',
  revisedMore: 'Further targets revised: {count}.',
};

/** Texts of the part of a report on targets. */
export const targetsReportMessages = { vi, en };
