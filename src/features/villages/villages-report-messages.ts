const vi = {
  title: 'Sắp xếp thôn, tổ dân phố và kiêm nhiệm chức danh',
  has: '{place} có {count} thôn, tổ dân phố ({on}){change}',
  contrary: '; nguồn khác nêu đã giảm ',
  changed: (change: string, since: string) => `, ${change} so với ${since}`,
  disputed: '{place}: các nguồn nêu khác nhau về số thôn, tổ dân phố ({on}): {figures}.',
  noCount: (place: string, day: string) => `Đến ngày ${day}, chưa tìm thấy số thôn, tổ dân phố có ngày của ${place}.`,
  part: '{what}: {count} ({on}){change}',
  parts: 'Trong đó ',
  cut: 'Nguồn nêu đã giảm ',
  cutOne: (what: string, on: string) => ` (${what}; ${on})`,
  undated: 'Còn số không ghi ngày, không dùng để tính: ',
  titles: 'Kiêm nhiệm chức danh, tổ chức đảng ở thôn, tổ dân phố: ',
  titleOne: (on: string) => ` (${on})`,
  share: (percent: string) => `, bằng ${percent} số thôn, tổ dân phố cùng ngày (tự tính)`,
  exceeds: ', lớn hơn số thôn, tổ dân phố cùng ngày nên một trong hai số chưa đúng',
  contradictions: 'Các nguồn nêu khác nhau; các số được giữ nguyên như nguồn in:',
  contradiction: '{title}: {figures}.',
  followed: (text: string) => ` Cách xử lý: ${text}`,
  gaps: (list: string) => `Chưa có số liệu công khai về: ${list}`,
  place: (count: string) =>
    `${count} địa phương bên dưới có số trước và sau; số theo huyện ở phụ lục về đơn vị hành chính.`,
  briefName: 'Thôn, tổ dân phố',
  briefSince: (change: string, since: string) => `${change} so với ${since}`,
  briefOne: 'chưa có số để so trước và sau',
};

/** Texts of the part of a report on villages, in one language. */
type VillagesReportMessages = typeof vi;

const en: VillagesReportMessages = {
  title: 'Villages, residential groups and concurrent titles',
  has: '{place} has {count} villages and residential groups ({on}){change}',
  contrary: '; other sources state a cut of ',
  changed: (change, since) => `, ${change} against ${since}`,
  disputed: '{place}: sources disagree on the number of villages and residential groups ({on}): {figures}.',
  noCount: (place, day) => `By ${day} no dated count of the villages of ${place} was found.`,
  part: '{what}: {count} ({on}){change}',
  parts: 'Of these ',
  cut: 'Sources state a cut of ',
  cutOne: (what, on) => ` (${what}; ${on})`,
  undated: 'Figures without a date, not used in any calculation: ',
  titles: 'Concurrent titles and Party organisation in villages and groups: ',
  titleOne: (on) => ` (${on})`,
  share: (percent) => `, ${percent} of the villages and groups of that date (computed)`,
  exceeds: ', more than the villages of that date, so one of the two figures is wrong',
  contradictions: 'Sources disagree; the figures stay as printed:',
  contradiction: '{title}: {figures}.',
  followed: (text) => ` How it is treated: ${text}`,
  gaps: (list) => `Not answered by any public source: ${list}`,
  place: (count) =>
    `${count} places below have a figure before and after; those of districts stand in the appendix on administrative units.`,
  briefName: 'Villages and residential groups',
  briefSince: (change, since) => `${change} against ${since}`,
  briefOne: 'no figures to compare before and after',
};

/** Texts of the part of a report on villages. */
export const villagesReportMessages = { vi, en };
