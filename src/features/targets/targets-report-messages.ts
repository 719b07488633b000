const vi = {
  title: 'Kết quả thực hiện các chỉ tiêu',
  headline: 'Đến {day}, {place} đạt hoặc vượt {reached} trong {all} chỉ tiêu đặt cho toàn tỉnh',
  behind: '{behind} chậm',
  behindOverdue: '{behind} chậm (trong đó {overdue} đã quá hạn)',
  onTrack: '{onTrack} đúng tiến độ',
  unsaid: '{unsaid} chưa đủ số liệu để kết luận',
  noOwn: 'Đến {day}, chưa tìm thấy chỉ tiêu nào đặt riêng cho {place}.',
  units: 'Trong {all} chỉ tiêu đặt cho đơn vị thuộc tỉnh, {reached} đạt hoặc vượt',
  country:
    'Ngoài ra có {all} chỉ tiêu chung cả nước. Mức bình quân cả nước không phải là mức giao cho tỉnh nên chỉ nêu để đối chiếu.',
  none: 'Đến {day}, chưa có chỉ tiêu nào được ban hành trong dữ liệu.',
  worst: (stillToDo: string, due: string) => `${stillToDo}; ${due}`,
  noneLeft: (measure: string) => `không còn ${measure} nào`,
  notReduced: 'không giảm',
  settle: (people: string) => `giải quyết ${people}`,
  settled: (people: string) => `đã giải quyết ${people}`,
  stillToSettle: (people: string) => `còn phải giải quyết ${people}`,
  worstUnit: (state: string, unit: string) => `${state}; chịu trách nhiệm: ${unit}`,
  overdue: (due: string) => `quá hạn từ ${due}`,
  noDue: 'không nêu thời hạn',
  noFigureFor: (date: string) => `chưa có số liệu cùng phạm vi của ${date}`,
  notKnown: 'chưa xác định được còn phải thực hiện bao nhiêu',
  comparedWith: (date: string) => `so với ${date}`,
  due: (date: string) => `hạn ${date}`,
  asOf: (date: string) => `đến ${date}`,
  chartCaption: (day: string) => `Đơn vị tính: % hoàn thành. Số liệu tính đến ngày ${day}.`,
  chartCut: (shown: string, all: string) =>
    `Hình vẽ ${shown} trong ${all} chỉ tiêu đặt cho toàn tỉnh, mức hoàn thành thấp nhất ở trên.`,
  chartBehind: (place: string, shown: string, behind: string) =>
    shown === behind
      ? `${place}: mức hoàn thành của ${behind} chỉ tiêu chậm`
      : `${place}: ${shown} chỉ tiêu có mức hoàn thành thấp nhất trong ${behind} chỉ tiêu chậm`,
  chartLowest: (place: string, shown: string, all: string, behind: string) =>
    shown === all
      ? `${place}: mức hoàn thành của ${all} chỉ tiêu có kết quả, ${behind} chỉ tiêu chậm`
      : `${place}: ${shown} chỉ tiêu có mức hoàn thành thấp nhất trong ${all} chỉ tiêu có kết quả, ${behind} chỉ tiêu chậm`,
  chartRow: (name: string, required: string, reached: string, status: string) =>
    `${name}: phải đạt ${required}; ${reached === '' ? 'chưa có số đạt được' : reached}; ${status}`,
  columns: {
    name: 'Chỉ tiêu',
    baseline: 'Mốc so sánh',
    required: 'Phải đạt',
    reached: 'Đã đạt',
    missing: 'Còn phải thực hiện',
    standing: 'Kết quả',
  },
  tableTitle: 'TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU',
  groups: {
    place: 'chỉ tiêu đặt cho toàn tỉnh',
    below: 'đơn vị thuộc tỉnh còn chậm',
    country: 'chỉ tiêu chung cả nước (để đối chiếu)',
  },
  group: (programme: string, phase: string, scope: string) => `${programme}, ${phase}: ${scope}`,
  each: '(từng đối tượng dưới đây)',
  usual: (group: string, list: string) => `${group} (${list})`,
  by: (document: string) => `theo ${document}`,
  since: (date: string) => `mốc so sánh ${date}`,
  figuresOf: (date: string) => `số liệu đến ${date}`,
  noDueDate: 'không nêu hạn',
  carriedAdded: (amount: string) => `gồm ${amount} chuyển tiếp`,
  carriedCredited: (amount: string) => `đã trừ ${amount} vượt kỳ trước`,
  shortened: (list: string) => `Văn bản ghi tắt theo số: ${list}.`,
  usualNote:
    'Văn bản, mốc so sánh, thời hạn, ngày số liệu ghi ở dòng đầu nhóm áp dụng cho mọi dòng trong nhóm, trừ dòng ghi khác.',
  otherUnits: (list: string) =>
    `Chỉ tiêu khác của đơn vị thuộc tỉnh, không chậm hoặc chưa kết luận được, không liệt kê: ${list}.`,
  unsaidFor: (number: string) => `Chưa đủ số liệu (${number})`,
  unsaidReason: (number: string, reason: string) => `(${number}) Chưa đủ số liệu để kết luận: ${reason}.`,
  unsaidNational: (programme: string, count: string, names: string) =>
    `Chỉ tiêu chung cả nước chưa đủ số liệu để kết luận, ${programme} (${count}): ${names}.`,
  revised: 'Chỉ tiêu được điều chỉnh:',
  revisedItem: '“{old}” được thay bằng “{now}”: theo mức cũ {oldStanding}, theo mức mới {standing}.',
  revisedMore: 'Còn {count} chỉ tiêu được điều chỉnh khác.',
};

export type TargetsReportMessages = typeof vi;

const en: TargetsReportMessages = {
  title: 'Results of the targets',
  headline: 'By {day}, {place} had met or exceeded {reached} of its {all} targets',
  behind: 'behind: {behind}',
  behindOverdue: 'behind: {behind} (overdue: {overdue})',
  onTrack: 'on track: {onTrack}',
  unsaid: 'without a result: {unsaid}',
  noOwn: 'By {day}, no target set for {place} itself has been found.',
  units: 'Of {all} targets set for units of the province, {reached} are met or exceeded',
  country:
    'National targets: {all}. A national average is not what the province was assigned and is given for comparison only.',
  none: 'By {day}, the data hold no target that had been set.',
  worst: (stillToDo, due) => `${stillToDo}; ${due}`,
  noneLeft: (measure) => `no ${measure} left`,
  notReduced: 'not reduced',
  settle: (people) => `settle ${people}`,
  settled: (people) => `settled ${people}`,
  stillToSettle: (people) => `${people} still to settle`,
  worstUnit: (state, unit) => `${state}; responsible: ${unit}`,
  overdue: (due) => `overdue since ${due}`,
  noDue: 'no due date stated',
  noFigureFor: (date) => `no figure of the same scope for ${date}`,
  notKnown: 'how much is still to do cannot be said',
  comparedWith: (date) => `against ${date}`,
  due: (date) => `due ${date}`,
  asOf: (date) => `as of ${date}`,
  chartCaption: (day) => `Unit: % completed. Data as of ${day}.`,
  chartCut: (shown, all) =>
    `Drawn: ${shown} of the ${all} targets set for the whole province, the lowest completion first.`,
  chartBehind: (place, shown, behind) =>
    shown === behind
      ? `${place}: completion of the ${behind} targets that are behind`
      : `${place}: the ${shown} of ${behind} targets behind with the lowest completion`,
  chartLowest: (place, shown, all, behind) =>
    shown === all
      ? `${place}: completion of the ${all} targets with a result, ${behind} behind`
      : `${place}: the ${shown} of ${all} targets with a result that have the lowest completion, ${behind} behind`,
  chartRow: (name, required, reached, status) =>
    `${name}: required ${required}; ${reached === '' ? 'nothing known to be reached' : reached}; ${status}`,
  columns: {
    name: 'Target',
    baseline: 'Baseline',
    required: 'Required',
    reached: 'Reached',
    missing: 'Still to do',
    standing: 'Result',
  },
  tableTitle: 'RESULTS OF THE TARGETS',
  groups: {
    place: 'targets set for the whole province',
    below: 'units of the province that are behind',
    country: 'national targets (for comparison)',
  },
  group: (programme, phase, scope) => `${programme}, ${phase}: ${scope}`,
  each: '(each of these)',
  usual: (group, list) => `${group} (${list})`,
  by: (document) => `under ${document}`,
  since: (date) => `baseline of ${date}`,
  figuresOf: (date) => `figures as of ${date}`,
  noDueDate: 'no due date stated',
  carriedAdded: (amount) => `${amount} carried over`,
  carriedCredited: (amount) => `${amount} credited from before`,
  shortened: (list) => `Documents cited by number: ${list}.`,
  usualNote:
    'Document, baseline date, due date and date of figures in the head of a group hold for all its rows but those that state others.',
  otherUnits: (list) =>
    `Other targets of units of the province, not behind or without a result, are not listed: ${list}.`,
  unsaidFor: (number) => `Cannot be said (${number})`,
  unsaidReason: (number, reason) => `(${number}) Cannot be said: ${reason}.`,
  unsaidNational: (programme, count, names) =>
    `National targets without the figures for a result, ${programme} (${count}): ${names}.`,
  revised: 'Revised targets:',
  revisedItem: '“{old}” was replaced by “{now}”: {oldStanding} under the old one, {standing} under the new one.',
  revisedMore: 'Further targets revised: {count}.',
};

/** Texts of the part of a report on targets. */
export const targetsReportMessages = { vi, en };
