import type { AppendixKind } from './report-params.ts';

const resolution = 'Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng khóa XII';
const resolutionEn = 'Resolution No. 18-NQ/TW of 25 October 2017 of the 12th Party Central Committee';

const vi = {
  types: { brief: 'Báo cáo tóm tắt', report: 'Báo cáo' },
  inPlace: (place: string) => `tại ${place}`,
  inFormerPlace: (place: string, until: string) => `trên địa bàn ${place} (trước ngày ${until})`,
  briefSubject: (where: string) => `Kết quả thực hiện Nghị quyết số 18-NQ/TW ${where}`,
  reportSubject: (where: string) => `Kết quả thực hiện ${resolution} ${where}`,
  period: (from: string, to: string) => ` (từ ngày ${from} đến ngày ${to})`,
  periodFrom: (from: string) => ` (từ ngày ${from})`,
  periodTo: (to: string) => ` (đến ngày ${to})`,
  briefFigures: (day: string, hasInferred: boolean) =>
    `Số liệu chủ yếu so với chỉ tiêu (tính đến ngày ${day}${hasInferred ? '; *: ngày suy ra' : ''})`,
  briefItems: {
    heading: 'Nội dung chậm, vướng mắc và kiến nghị',
    columns: { order: 'TT', what: 'Nội dung', state: 'Tình hình, trách nhiệm' },
    starred: (head: string) => `${head} (*: ngày suy ra)`,
    worst: (shown: string, all: string) => `Chậm so với chỉ tiêu (${shown} trong ${all})`,
    moreWorst: (shown: string, all: string) => `Chậm so với chỉ tiêu (nêu thêm ${shown} trong ${all})`,
    noWorst: 'Chậm so với chỉ tiêu: chưa xác định được nội dung nào',
    unsaid: (shown: string, all: string) =>
      `Chậm so với chỉ tiêu: chưa xác định được; chỉ tiêu chưa đủ số liệu để kết luận (${shown} trong ${all})`,
    obstacles: (shown: string, all: string) => `Vướng mắc, chỉ đạo chưa xong (${shown} trong ${all})`,
    counted: (counted: string, shown: string) => `${counted} (nêu ${shown})`,
    noObstacles: 'Vướng mắc, chỉ đạo: chưa ghi nhận nội dung nào còn mở',
    proposals: (shown: string, all: string) =>
      `Kiến nghị về những vướng mắc chưa rõ đã giải quyết (${shown} trong ${all})`,
    noProposals: 'Kiến nghị: chưa ghi nhận nội dung nào còn mở',
  },
  briefColumns: {
    order: 'TT',
    name: 'Nội dung',
    now: 'Hiện nay',
    target: 'Chỉ tiêu',
    due: 'Thời hạn',
    standing: 'Kết quả',
  },
  noHeadline: (day: string) => `Đến ngày ${day} chưa có số liệu khái quát nào về việc thực hiện nghị quyết.`,
  noFigures: 'Chưa có số liệu nào đối chiếu được với chỉ tiêu.',
  noTarget: 'không đặt',
  dueBy: (date: string) => `hạn ${date}`,
  opening: (issuer: string, where: string, day: string) =>
    `Thực hiện ${resolution} “Một số vấn đề về tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn, hoạt động hiệu lực, hiệu quả”, ${issuer} báo cáo kết quả thực hiện ${where}, số liệu tính đến ngày ${day}, như sau:`,
  chapters: {
    situation: 'Tình hình chung',
    results: 'Kết quả thực hiện',
    obstacles: 'Khó khăn, vướng mắc',
    directions: 'Phương hướng, kiến nghị',
  },
  noParts: 'Chưa chọn nội dung nào cho báo cáo.',
  partFailed: (title: string) => `${title}: chưa lập được nội dung này từ dữ liệu đang mở.`,
  noContent: (title: string, day: string) => `${title}: đến ngày ${day} chưa có số liệu.`,
  conclusion: (where: string, day: string) =>
    `Trên đây là báo cáo kết quả thực hiện Nghị quyết số 18-NQ/TW ${where}; số liệu tính đến ngày ${day}`,
  appendix: 'Phụ lục',
  attachedTo: { state: 'Kèm theo Báo cáo số', party: 'Kèm theo Báo cáo số', of: 'của' },
  preparedBy: 'Người lập biểu',
  noAppendices: (day: string) =>
    `Không có phụ lục nào để in: chưa chọn phụ lục, hoặc đến ngày ${day} gói dữ liệu chưa có biểu nào trong số đã chọn.`,
  chartRows: (side: 'left' | 'right' | null, shown: string, all: string) =>
    `${side === null ? '' : side === 'left' ? 'hình trái ' : 'hình phải '}vẽ ${shown} trong ${all} dòng`,
  chartCaption: 'Nguồn, đơn vị tính ghi ở báo cáo đầy đủ',
  chartAlone: 'chưa có hình thứ hai vì các nội dung khác chưa đủ số liệu để vẽ',
  chartPair: (left: string, right: string) => `${left} (trái); ${right} (phải)`,
  appendices: {
    t1: 'T1. Đầu mối theo khối, cấp',
    t2: 'T2. Tổ chức bên trong và cấp phó',
    t3: 'T3. Đơn vị sự nghiệp công lập',
    t4: 'T4. Biên chế',
    t8: 'T8. Đơn vị hành chính, thôn, tổ dân phố',
    t9: 'T9. Kế thừa tổ chức',
  } satisfies Record<AppendixKind, string>,
};

export type ReportMessages = typeof vi;

const en: ReportMessages = {
  types: { brief: 'Summary report', report: 'Report' },
  inPlace: (place) => `in ${place}`,
  inFormerPlace: (place, until) => `in the former ${place} (before ${until})`,
  briefSubject: (where) => `Results of Resolution No. 18-NQ/TW ${where}`,
  reportSubject: (where) => `Results of ${resolutionEn} ${where}`,
  period: (from, to) => ` (${from} to ${to})`,
  periodFrom: (from) => ` (from ${from})`,
  periodTo: (to) => ` (up to ${to})`,
  briefFigures: (day, hasInferred) => `Main figures and targets (as of ${day}${hasInferred ? '; *: inferred' : ''})`,
  briefItems: {
    heading: 'What is behind, obstacles and proposals',
    columns: { order: 'No.', what: 'Subject', state: 'State, by whom' },
    starred: (head) => `${head} (*: inferred)`,
    worst: (shown, all) => `Behind the target (${shown} of ${all})`,
    moreWorst: (shown, all) => `Behind the target (${shown} more of ${all})`,
    noWorst: 'Behind the target: none established',
    unsaid: (shown, all) => `Behind: none established; targets that cannot be assessed (${shown} of ${all})`,
    obstacles: (shown, all) => `Open obstacles and orders (${shown} of ${all})`,
    counted: (counted, shown) => `${counted} (named: ${shown})`,
    noObstacles: 'Obstacles and orders: none on record is open',
    proposals: (shown, all) => `Proposals on obstacles not known resolved (${shown} of ${all})`,
    noProposals: 'Proposals: none on record is open',
  },
  briefColumns: { order: 'No.', name: 'Subject', now: 'Now', target: 'Target', due: 'Due', standing: 'Result' },
  noHeadline: (day) => `By ${day} there is no general figure on how the resolution has been carried out.`,
  noFigures: 'There is no figure that can be held against a target.',
  noTarget: 'none set',
  dueBy: (date) => `by ${date}`,
  opening: (issuer, where, day) =>
    `Under ${resolutionEn}, “Some issues on continuing to renew and rearrange the apparatus of the political system to be streamlined, effective and efficient”, ${issuer} reports on the results ${where}, with data as of ${day}:`,
  chapters: {
    situation: 'General situation',
    results: 'Results',
    obstacles: 'Obstacles',
    directions: 'Directions and proposals',
  },
  noParts: 'No part has been chosen for this report.',
  partFailed: (title) => `${title}: this part could not be made from the data that are open.`,
  noContent: (title, day) => `${title}: there are no data by ${day}.`,
  conclusion: (where, day) =>
    `This is the report on the results of Resolution No. 18-NQ/TW ${where}; data as of ${day}`,
  appendix: 'Appendix',
  attachedTo: { state: 'Attached to Report No.', party: 'Attached to Report No.', of: 'of' },
  preparedBy: 'Prepared by',
  noAppendices: (day) =>
    `There is no appendix to print: none has been chosen, or by ${day} the data have none of those chosen.`,
  chartRows: (side, shown, all) => `${shown} of ${all} rows drawn${side === null ? '' : ` on the ${side}`}`,
  chartCaption: 'Sources and units are in the full report',
  chartAlone: 'there is no second chart, as no other subject has the figures for one',
  chartPair: (left, right) => `${left} (left); ${right} (right)`,
  appendices: {
    t1: 'T1. Counted units by block and level',
    t2: 'T2. Internal units and deputies',
    t3: 'T3. Public service units',
    t4: 'T4. Staff quota',
    t8: 'T8. Administrative units and villages',
    t9: 'T9. Succession of organisations',
  },
};

/** What the report says by itself, around what its parts say. */
export const reportMessages = { vi, en };
