import { counted } from '../../ui/words/counted.ts';
import { plural } from './item-messages.ts';
import type { Fact } from '../../domain/roadmap/roadmap-item.ts';

type FactCounts = Readonly<Record<Fact['kind'], (count: string) => string>>;

const factsVi: FactCounts = {
  phase: (count) => `${count} giai đoạn`,
  milestone: (count) => `${count} mốc`,
  document: (count) => `${count} văn bản`,
  change: (count) => `${count} thay đổi`,
  ending: (count) => `${count} lần dừng thí điểm`,
  target: (count) => `${count} chỉ tiêu`,
  directive: (count) => `${count} chỉ đạo`,
};

const factsEn: FactCounts = {
  phase: (count) => `${count} ${plural(count, 'phase')}`,
  milestone: (count) => `${count} ${plural(count, 'milestone')}`,
  document: (count) => `${count} ${plural(count, 'document')}`,
  change: (count) => `${count} ${plural(count, 'change')}`,
  ending: (count) => `${count} ${plural(count, 'pause')} or ${plural(count, 'end')} of pilots`,
  target: (count) => `${count} ${plural(count, 'target')}`,
  directive: (count) => `${count} ${plural(count, 'directive')}`,
};

const vi = {
  title: (place: string) => `Lộ trình thực hiện: ${place}`,
  today: (day: string) => `Ngày xem ${day}`,
  chart: (day: string) => `Đến ${day}`,
  chartRunning: (count: string) => `${count} giai đoạn đang thực hiện`,
  chartNoneRunning: 'không giai đoạn nào đang thực hiện',
  chartDeadlines: (count: string, year: string) => `${count} hạn còn lại đến ${year}`,
  chartNoDeadlines: 'không còn hạn nào phía trước',
  chartLate: (count: string) => `${count} hạn đã qua chắc chắn chưa đạt`,
  lead: {
    running: (day: string, count: string) => `Ngày ${day} có ${count} giai đoạn đang thực hiện`,
    noneRunning: (day: string) => `Ngày ${day} không có giai đoạn nào đang thực hiện`,
    next: (count: string) => `trong 12 tháng tới có ${count} hạn, mốc`,
    nearest: (date: string) => `gần nhất là ${date}`,
    nothingNext: 'trong 12 tháng tới không có hạn, mốc nào được nêu',
    late: (count: string) => `${count} hạn đã qua mà chắc chắn chưa đạt`,
    noneLate: 'Không có hạn nào đã qua mà chắc chắn chưa đạt',
    unknown: (count: string) => `${count} hạn đã qua mà chưa đủ căn cứ để nói kết quả`,
    runningTitle: 'Đang thực hiện',
    nextTitle: '12 tháng tới',
    lateTitle: 'Đã qua hạn, chưa đạt',
    until: (date: string) => `đến hết ${date}`,
    untilDay: (date: string) => `đến ${date}`,
    noEnd: 'nguồn không nêu ngày kết thúc',
    more: (count: string) => `và ${count} mục nữa trong danh sách`,
  },
  notYetKnown: (count: string, parts: string) =>
    `${count} mục sau ngày này, lúc đó chưa có văn bản hay nguồn nào nêu, không hiển thị (${parts}).`,
  facts: factsVi,
  axis: 'Trục thời gian',
  axisIntro:
    'Giai đoạn, mốc, văn bản, thay đổi và các hạn trên cùng một trục. Ngày không rõ đến ngày thì vẽ thành khoảng. Chọn một mục để xem căn cứ.',
  lanes: 'Các dòng hiển thị',
  all: 'Hiện tất cả',
  noLane: 'Tất cả các dòng đang tắt: bật ít nhất một dòng để xem.',
  unknownItem: (id: string) => `Không có mục «${id}» trên lộ trình tính đến ngày này.`,
  nothing: 'Dữ liệu chưa có giai đoạn, mốc, văn bản hay hạn nào có ngày.',
  footer: (count: string, undated: string) =>
    `${count} mục có ngày trên trục; ${undated} mục không rõ ngày đứng riêng bên dưới, không vẽ.`,
  sourcesBelow: 'Nguồn: danh sách cuối trang.',
  fileName: 'lo-trinh',
  list: 'Danh sách theo năm',
  listIntro:
    'Cùng các mục như trên trục, đủ cả các năm, dù trục đang phóng to đến đâu. Mở sẵn năm đang xem và năm kế tiếp; bấm vào năm để mở hoặc đóng.',
  items: (count: string) => `(${count} mục)`,
  itemsLate: (count: string) => `${count} hạn đã qua, chắc chắn chưa đạt`,
  itemsUnknown: (count: string) => `${count} hạn đã qua, chưa rõ kết quả`,
  date: 'Ngày',
  lane: 'Dòng',
  what: 'Nội dung',
  standing: 'Tình trạng',
  document: 'Văn bản',
  source: 'Nguồn',
  year: (year: string) => `Năm ${year}`,
  moreDocuments: (count: string) => `và ${count} văn bản khác`,
  seeDocument: 'Xem văn bản',
  noDocument: 'không nêu văn bản',
  undated: 'Không rõ ngày, không nêu thời hạn',
  undatedIntro: 'Những mục mà không nguồn nào nêu ngày hay thời hạn: có trong hồ sơ nhưng không đặt lên trục.',
  undatedNone: 'Mọi mục của các dòng đang bật đều có ngày.',
  why: 'Ghi chú về ngày',
  sources: 'Nguồn của trang này',
};

/** Texts of the page of the roadmap in one language. */
export type RoadmapMessages = typeof vi;

const en: RoadmapMessages = {
  title: (place) => `Roadmap: ${place}`,
  today: (day) => `Shown as of ${day}`,
  chart: (day) => `As of ${day}`,
  chartRunning: (count) => `${count} ${plural(count, 'phase')} running`,
  chartNoneRunning: 'no phase running',
  chartDeadlines: (count, year) => `${count} ${plural(count, 'deadline')} left until ${year}`,
  chartNoDeadlines: 'no deadline left ahead',
  chartLate: (count) => `${count} ${plural(count, 'deadline')} certainly missed`,
  lead: {
    running: (day, count) => `On ${day}, ${count} ${plural(count, 'phase')} running`,
    noneRunning: (day) => `On ${day}, no phase is running`,
    next: (count) => `${count} ${plural(count, 'deadline')} or ${plural(count, 'milestone')} in the next 12 months`,
    nearest: (date) => `the nearest: ${date}`,
    nothingNext: 'no deadline or milestone is named for the next 12 months',
    late: (count) => `${count} ${plural(count, 'deadline')} passed and certainly missed`,
    noneLate: 'No deadline that has passed was certainly missed',
    unknown: (count) => `${count} passed of which nothing certain can be said`,
    runningTitle: 'Running',
    nextTitle: 'Next 12 months',
    lateTitle: 'Past and missed',
    until: (date) => `to the end of ${date}`,
    untilDay: (date) => `to ${date}`,
    noEnd: 'no source states its end',
    more: (count) => `and ${count} more in the list`,
  },
  notYetKnown: (count, parts) =>
    `Not shown: ${count} ${count === '1' ? 'entry' : 'entries'} after this day that no document or source of the time named (${parts}).`,
  facts: factsEn,
  axis: 'Time axis',
  axisIntro:
    'Phases, milestones, documents, changes and deadlines on one axis. Where the day is not known a stretch is drawn. Choose an entry to see what it rests on.',
  lanes: 'Lanes shown',
  all: 'Show all',
  noLane: 'All lanes are off: switch on at least one.',
  unknownItem: (id) => `The roadmap as of this day has no entry “${id}”.`,
  nothing: 'The data have no dated phase, milestone, document or deadline.',
  footer: (count, undated) =>
    `${counted('dated entry', 'dated entries')(count)} on the axis; ${counted('undated one stands', 'undated ones stand')(undated)} apart below, not drawn.`,
  sourcesBelow: 'Sources: list at the end of the page.',
  fileName: 'roadmap',
  list: 'List by year',
  listIntro:
    'The same entries as on the axis, of all years, however far the axis is zoomed in. The year shown and the next one stand open; choose a year to open or close it.',
  items: (count) => `(${count} ${count === '1' ? 'entry' : 'entries'})`,
  itemsLate: (count) => `${count} ${plural(count, 'deadline')} certainly missed`,
  itemsUnknown: (count) => `${count} ${plural(count, 'deadline')} passed, outcome not known`,
  date: 'Date',
  lane: 'Lane',
  what: 'What',
  standing: 'Standing',
  document: 'Document',
  source: 'Source',
  year: (year) => year,
  moreDocuments: (count) => `and ${count} more`,
  seeDocument: 'See the document',
  noDocument: 'no document named',
  undated: 'Without a date or deadline',
  undatedIntro: 'Entries for which no source gives a date or deadline: on record, but not placed on the axis.',
  undatedNone: 'Every entry of the lanes shown has a date.',
  why: 'On the date',
  sources: 'Sources of this page',
};

/** Texts of the page of the roadmap. */
export const roadmapMessages = { vi, en };
