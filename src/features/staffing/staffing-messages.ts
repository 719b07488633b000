import { counted } from '../../ui/words/counted.ts';

const vi = {
  title: (place: string) => `${place}: biên chế, người nghỉ và cấp phó`,
  sources: 'Nguồn',
  source: 'nguồn',
  apart:
    'Biên chế giao, số có mặt, người đã giải quyết chính sách và biên chế đã cắt giảm là bốn loại số khác nhau; không cộng, không trừ cho nhau.',
  noPlace: 'Gói dữ liệu không có đơn vị mà gói này nói về, nên không biết số liệu là của ai.',
  unknownUnit: (id: string) => `Dữ liệu không có đơn vị «${id}»; trang dưới đây là của cả địa phương.`,
  elsewhere: (name: string, place: string) =>
    `Đang xem ${name}, không phải ${place}: một phạm vi khác, chỉ để đối chiếu.`,
  placeEnded: (name: string, day: string, successors: string) =>
    `${name} kết thúc ngày ${day}. Số liệu sau ngày đó là của ${successors}: một phạm vi khác, không nối với số liệu cũ.`,

  quota: 'Biên chế giao',
  inPost: 'Có mặt',
  leaversSettled: 'Đã giải quyết chính sách',
  postsCut: 'Biên chế đã cắt giảm',
  remaining: 'Còn phải giảm',
  noFigure: 'chưa có số liệu',
  othersInTable: (count: string) => `và ${count} phạm vi khác trong bảng`,

  filter: 'Chọn phạm vi',
  filterIntro:
    'Đơn vị áp dụng cho cả trang; khối, cấp, loại và năm chỉ lọc số biên chế, không lọc người nghỉ và cấp phó.',
  unit: 'Đơn vị',
  wholePlace: (name: string) => `${name} (cả địa phương)`,
  below: 'Đơn vị trực thuộc',
  successors: 'Đơn vị kế tiếp (phạm vi khác)',
  otherUnits: 'Nơi khác, để đối chiếu',
  block: 'Khối',
  level: 'Cấp',
  kind: 'Loại',
  year: 'Năm',
  all: 'Tất cả',
  latest: 'Mới nhất',
  clear: 'Xóa bộ lọc',

  numbers: 'Biên chế giao, có mặt, còn phải giảm',
  numbersIntro: (when: string) =>
    `Số mới nhất biết được ${when}, theo khối, cấp và loại. Mỗi ô ghi đúng lời nguồn và ngày chốt; phạm vi chồng lên nhau nên không cộng dọc.`,
  byDay: (day: string) => `đến ngày ${day}`,
  inYear: (year: string) => `trong năm ${year}`,
  numbersOf: (unit: string) => `Số biên chế của ${unit}`,
  otherScope: (unit: string) => `Phạm vi khác: ${unit}`,
  otherScopeNote: (unit: string, successor: string) =>
    `Số liệu của ${successor}, không phải của ${unit}; không tách riêng được phần của ${unit}.`,
  scope: 'Phạm vi',
  wholeScope: 'tất cả, không tách',
  noBlock: 'Không tách theo khối',
  noneKnown: (unit: string, when: string) =>
    `Chưa có số liệu biên chế giao, có mặt hay đã cắt giảm nào của ${unit} ${when}.`,
  noneFiltered: 'Không có số liệu nào khớp bộ lọc.',
  cutsCaption: 'Biên chế đã cắt giảm trong từng thời kỳ: loại số khác, không trừ vào biên chế giao ở trên',
  missingData: 'Còn thiếu',
  remedy: 'Cần',

  exceeded: 'vượt chỉ tiêu',
  against: (date: string) => `so với ${date}`,
  due: (date: string) => `hạn ${date}`,
  overdue: 'quá hạn',
  byTarget: 'theo chỉ tiêu',
  otherTargets: (count: string) => `và ${count} chỉ tiêu khác`,
  noQuota: 'chưa có biên chế giao để tính',
  noTarget: 'chưa có chỉ tiêu đo bằng chuỗi này',
  cannotSay: 'chưa nói được',

  byUnit: 'Theo đơn vị',
  byUnitIntro:
    'Đơn vị còn phải giảm nhiều nhất đứng trước; chưa nói được thì đứng cuối. Mỗi đơn vị lấy phạm vi rộng nhất có số liệu.',
  byUnitNone: (unit: string) => `Chưa có số liệu biên chế của đơn vị nào trực thuộc ${unit}.`,
  endedUnits: (count: string) => `${count} dòng của đơn vị đã kết thúc: số cuối cùng biết được`,
  otherPosts: 'Số biên chế khác: nguồn không nói là biên chế giao hay số có mặt',
  counts: 'Tính gì',
  indicator: 'Chỉ số',
  value: 'Số liệu',
  byUnitChart: (unit: string, posts: string) => `${unit} còn phải giảm nhiều nhất: ${posts} biên chế`,
  byUnitChartNone: (count: string) => `${count} đơn vị có số liệu, chưa đơn vị nào rõ còn phải giảm bao nhiêu`,
  showAll: (count: string) => `Hiện cả ${count} dòng`,
  shown: (shown: string, all: string) => `Đang hiện ${shown}/${all} dòng`,
  onPaper: (shown: string, all: string) => `Bản in có ${shown} dòng đầu trong ${all} dòng; bảng tải về có đủ.`,
  filteredBy: 'Đang lọc',
  posts: 'biên chế',
  postsPeople: 'biên chế; người',
  people: 'người',

  missingNumbers: {
    quota: 'Chưa có biên chế giao.',
    inPost: 'Chưa có số có mặt.',
  },
  chart: {
    today: 'ngày đang xem',
    open: 'hơn, ít nhất: số thật lớn hơn',
    hatched: 'gần, dưới, khoảng: chưa chính xác',
    faint: 'độ tin cậy thấp',
    target: 'giới hạn được phép',
  },
};

export type StaffingMessages = typeof vi;

const en: StaffingMessages = {
  title: (place) => `${place}: posts, leavers and deputies`,
  sources: 'Sources',
  source: 'source',
  apart:
    'Quota assigned, people in post, leavers settled and posts cut are four different numbers; they are never added to or subtracted from one another.',
  noPlace: 'The package lacks the unit it is about, so nobody knows whose figures these are.',
  unknownUnit: (id) => `The data have no unit «${id}»; what follows is about the whole place.`,
  elsewhere: (name, place) => `This is ${name}, not ${place}: another scope, for comparison only.`,
  placeEnded: (name, day, successors) =>
    `${name} ended on ${day}. Later figures are those of ${successors}: another scope, not joined to the old figures.`,

  quota: 'Quota assigned',
  inPost: 'In post',
  leaversSettled: 'Leavers settled',
  postsCut: 'Posts cut',
  remaining: 'Still to be cut',
  noFigure: 'no figure found',
  othersInTable: (count) => `and ${count} more in the table`,

  filter: 'Choose the scope',
  filterIntro:
    'The unit applies to the whole page; block, level, kind and year filter the staff numbers only, not leavers and deputies.',
  unit: 'Unit',
  wholePlace: (name) => `${name} (the whole place)`,
  below: 'Units below it',
  successors: 'What it has become (another scope)',
  otherUnits: 'Elsewhere, for comparison',
  block: 'Block',
  level: 'Level',
  kind: 'Kind of staff',
  year: 'Year',
  all: 'All',
  latest: 'Latest',
  clear: 'Clear filters',

  numbers: 'Quota assigned, in post, still to be cut',
  numbersIntro: (when) =>
    `The latest figures known ${when}, by block, level and kind of staff. Each cell keeps the words and the date of its source; scopes overlap, so columns do not add up.`,
  byDay: (day) => `by ${day}`,
  inYear: (year) => `in ${year}`,
  numbersOf: (unit) => `Staff numbers of ${unit}`,
  otherScope: (unit) => `Another scope: ${unit}`,
  otherScopeNote: (unit, successor) =>
    `Figures of ${successor}, not of ${unit}; the share of ${unit} cannot be told from them.`,
  scope: 'Scope',
  wholeScope: 'everyone, not broken down',
  noBlock: 'Not broken down by block',
  noneKnown: (unit, when) => `No quota assigned, people in post or posts cut are known for ${unit} ${when}.`,
  noneFiltered: 'No figures match the filters.',
  cutsCaption: 'Posts cut over periods: another number, not to be subtracted from the quota above',
  missingData: 'Missing',
  remedy: 'Needed',

  exceeded: 'target exceeded',
  against: (date) => `against ${date}`,
  due: (date) => `due ${date}`,
  overdue: 'overdue',
  byTarget: 'by target',
  otherTargets: (count) => `and ${count} more`,
  noQuota: 'no quota assigned to work from',
  noTarget: 'no target is measured by this series',
  cannotSay: 'cannot be said',

  byUnit: 'By unit',
  byUnitIntro:
    'Units with most still to be cut come first, those that cannot be said last. Each unit shows its broadest scope with figures.',
  byUnitNone: (unit) => `No staff figures are known for any unit below ${unit}.`,
  endedUnits: (count) => `${counted('row')(count)} of units that have ended: the last figures known`,
  otherPosts: 'Other figures of posts: their sources call them neither assigned nor in post',
  counts: 'Counts',
  indicator: 'Indicator',
  value: 'Figure',
  byUnitChart: (unit, posts) => `${unit} has most still to cut: ${counted('post')(posts)}`,
  byUnitChartNone: (count) =>
    `${counted('unit has', 'units have')(count)} figures; for none it is known how much is still to be cut`,
  showAll: (count) => `Show all ${count} rows`,
  shown: (shown, all) => `Showing ${shown} of ${all} rows`,
  onPaper: (shown, all) => `Paper has the first ${shown} of ${all} rows; the downloaded table has all.`,
  filteredBy: 'Filtered by',
  posts: 'posts',
  postsPeople: 'posts; people',
  people: 'people',

  missingNumbers: {
    quota: 'No quota assigned is known.',
    inPost: 'No people in post are known.',
  },
  chart: {
    today: 'day shown',
    open: 'more than, at least: the true number is larger',
    hatched: 'nearly, less than, about: not exact',
    faint: 'low confidence',
    target: 'limit permitted',
  },
};

/** Words of the page and of its staff numbers. */
export const staffingMessages = { vi, en };
