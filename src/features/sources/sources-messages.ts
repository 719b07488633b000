import type { Shortfall } from '../../domain/completeness/indicator-completeness.ts';
import type { SourceKind } from '../../domain/records/codes.ts';
import { counted } from '../../ui/words/counted.ts';
import type { FigureChoice, IndicatorColumn, SourceOrder } from './sources-params.ts';

const kind: Record<SourceKind, string> = {
  'legal-text': 'bản chép văn bản pháp luật',
  report: 'báo cáo',
  'data-list': 'danh mục dữ liệu',
  portal: 'trang của cơ quan, đơn vị',
  news: 'tin, bài báo chí',
  encyclopedia: 'trang bách khoa thư mở',
};

const lack: Record<Shortfall, string> = {
  any: 'Thiếu ít nhất một mặt',
  'no-figure': 'Chưa có số liệu nào',
  'no-document': 'Có số không dẫn văn bản',
  undated: 'Có số không rõ ngày',
  inferred: 'Có số mà ngày là suy ra',
  unknown: 'Có số đã tìm mà chưa biết',
  'low-confidence': 'Có số độ tin cậy thấp',
  gap: 'Còn câu hỏi bỏ ngỏ',
  contradiction: 'Có nguồn nói khác nhau',
};

const show: Record<FigureChoice, string> = {
  'no-document': 'Không dẫn văn bản',
  undated: 'Không rõ ngày',
  inferred: 'Ngày là suy ra',
  'low-confidence': 'Độ tin cậy thấp',
  unknown: 'Đã tìm mà chưa biết',
  all: 'Toàn bộ',
};

const order: Record<SourceOrder, string> = {
  date: 'Mới đăng trước',
  publisher: 'Theo nơi đăng',
  support: 'Nhiều dòng dựa vào trước',
};

const column: Record<IndicatorColumn, string> = {
  name: 'Chỉ số',
  series: 'Chuỗi',
  figures: 'Số liệu',
  'no-document': 'Không văn bản',
  stated: 'Ngày nêu rõ',
  inferred: 'Ngày suy ra',
  undated: 'Không ngày',
  'low-confidence': 'Tin cậy thấp',
  latest: 'Mới nhất',
  gaps: 'Câu hỏi ngỏ',
  contradictions: 'Mâu thuẫn',
  targets: 'Chỉ tiêu',
};

const vi = {
  title: (place: string) => `${place}: số liệu lấy từ nguồn nào, tin được đến đâu`,
  none: 'Dữ liệu chưa có nguồn nào.',
  source: 'nguồn',
  all: 'Tất cả',
  kind,
  kindCount: (one: SourceKind, count: string) => `${count} ${kind[one]}`,
  column,
  lack,
  order,
  show,
  lead: {
    sources: (day: string, count: string) => `Đến ${day} dữ liệu dẫn ${count} nguồn`,
    kinds: (list: string) => `: ${list}`,
    undated: (count: string) => `${count} nguồn không in ngày`,
    unused: (count: string) => `${count} nguồn chưa có dòng nào dựa vào`,
    figures: (count: string, remarks: string) => `Trong ${count} số liệu${remarks}, `,
    values: (count: string) => `${count} có giá trị`,
    unknown: (count: string) => `${count} đã tìm mà chưa biết`,
    notApplicable: (count: string) => `${count} không áp dụng`,
    documented: (count: string, percent: string) => `${count} số (${percent}) dẫn được văn bản`,
    published: (count: string, percent: string) => `${count} số (${percent}) chỉ dựa vào nguồn đăng tải`,
    dates: (stated: string, inferred: string, undated: string) =>
      `${stated} số có ngày do nguồn nêu, ${inferred} số có ngày suy ra, ${undated} số không rõ ngày`,
    backed: (count: string, percent: string) =>
      `${count} số (${percent}) có đủ cả ba: văn bản, ngày do nguồn nêu, độ tin cậy cao.`,
    gaps: (count: string) => `${count} câu hỏi chưa có nguồn trả lời`,
    contradictions: (count: string) => `${count} điểm các nguồn nói khác nhau`,
    kept: 'đều giữ nguyên, không sửa cho khớp',
    noFigures: 'Chưa có số liệu nào.',
    laterSources: (count: string, day: string) => `${count} nguồn công bố sau ngày ${day}`,
    laterFigures: (count: string) => `${count} số liệu của thời điểm sau ngày đó`,
    later: (what: string) => `Không tính ${what}.`,
    and: ' và ',
  },
  chart: {
    title: (percent: string) => `${percent} số liệu dẫn được văn bản`,
    total: 'Tất cả số liệu',
    confidence: 'Độ tin cậy cao',
    dated: 'Có ngày',
    stated: 'Ngày do nguồn nêu',
    document: 'Dẫn được văn bản',
    backed: 'Đủ văn bản, ngày nêu rõ, tin cậy cao',
    axis: 'Số liệu',
    of: (count: string, percent: string) => `${count} (${percent})`,
    what: 'Mặt được kiểm',
    count: 'Số liệu',
    share: 'Tỷ lệ',
    source: 'đếm trên các bảng dữ liệu của trang này',
  },
  opened: {
    title: 'Nguồn đang mở',
    rests: (count: string) => `Dựa vào nguồn này (${count} dòng)`,
    close: 'Đóng',
    inList: 'Về danh mục nguồn',
    unknown: (id: string) => `Dữ liệu không có nguồn “${id}”.`,
    notYet: (day: string) =>
      `Đến ${day} nguồn này chưa công bố, nên không được đếm; những gì dựa vào nó là biết về sau.`,
  },
  tables: {
    title: 'Đầy đủ đến đâu, theo từng bảng',
    intro:
      'Mỗi mặt chỉ hỏi những dòng cần có nó: không áp dụng khác với thiếu. Tỷ lệ tính trên số dòng của chính trang này. Mọi lời văn đều có đủ tiếng Việt và tiếng Anh, vì bước kiểm tra dữ liệu buộc như vậy.',
    what: 'Mặt được kiểm',
    of: 'Hỏi những dòng nào',
    has: 'Có',
    applies: 'Cần có',
    ofAll: (has: string, applies: string) => `${has}/${applies}`,
    hasOfAll: 'Có/cần có',
    share: 'Tỷ lệ',
    lacking: 'Còn lại',
    rows: (table: string, count: string) => `${table}: ${count} dòng`,
    nobody: 'không dòng nào cần',
    whole:
      'Bảng giai đoạn, mốc, đơn vị, chuỗi, chỉ số, câu hỏi và mâu thuẫn tính trọn; các bảng khác bỏ dòng có ngày chắc chắn sau ngày đang xem.',
  },
  indicators: {
    title: 'Đầy đủ đến đâu, theo từng chỉ số',
    intro:
      'Bấm vào một con số để xem đúng những số liệu đó ở phần dưới. Số liệu của thời điểm sau ngày đang xem không được tính; kế hoạch và dự báo thì có.',
    filter: 'Lọc chỉ số',
    lack: 'Mặt còn thiếu',
    sort: 'Thứ tự',
    ahead: (count: string) => `${count} kế hoạch, dự báo`,
    unknown: (count: string) => `${count} đã tìm mà chưa biết`,
    count: (shown: string, all: string) => `${shown} trong ${all} chỉ số`,
    none: 'Không chỉ số nào thiếu mặt này.',
    seeFigures: 'xem các số này',
    ascending: 'tăng dần',
    descending: 'giảm dần',
  },
  undocumented: {
    title: 'Số liệu không dẫn văn bản',
    intro:
      'Những số này chỉ dựa vào nguồn đăng tải: chưa tìm thấy văn bản nào ghi chúng. Đếm theo chỉ số và theo loại nguồn.',
    none: 'Số liệu nào cũng dẫn được văn bản.',
    total: 'Cộng',
    noIndicator: 'Chuỗi không có trong dữ liệu',
    other: 'Nguồn không có trong dữ liệu',
  },
  gaps: {
    title: 'Câu hỏi chưa có nguồn trả lời',
    intro: 'Đã tìm mà chưa thấy nguồn công khai nào trả lời. Cột cuối nói cần có gì thì trả lời được.',
    none: 'Dữ liệu không ghi nhận câu hỏi nào còn bỏ ngỏ.',
    question: 'Câu hỏi',
    scope: 'Nơi, phạm vi',
    period: 'Thời gian',
    indicator: 'Chỉ số',
    remedy: 'Cần có',
    noRemedy: 'chưa rõ',
  },
  contradictions: {
    title: 'Các nguồn nói khác nhau',
    intro: 'Hai bên giữ nguyên như nguồn in, kèm lý do dữ liệu theo bên nào.',
    none: 'Dữ liệu không ghi nhận mâu thuẫn nào.',
  },
  unfold: {
    shown: (shown: string, all: string) => `Đang hiện ${shown} trong ${all}.`,
    all: (all: string) => `Hiện cả ${all}`,
  },
};

/** Texts of the page of sources in one language. */
export type SourcesMessages = typeof vi;

const kindsCounted: Record<SourceKind, (count: string) => string> = {
  'legal-text': counted('copy of a legal text', 'copies of legal texts'),
  report: counted('report'),
  'data-list': counted('data list'),
  portal: counted('page of an office', 'pages of offices'),
  news: counted('news item'),
  encyclopedia: counted('page of an open encyclopedia', 'pages of open encyclopedias'),
};

const en: SourcesMessages = {
  title: (place) => `${place}: where the figures come from, and how far they can be trusted`,
  none: 'The data have no source yet.',
  source: 'source',
  all: 'All',
  kind: {
    'legal-text': 'copies of legal texts',
    report: 'reports',
    'data-list': 'data lists',
    portal: 'pages of offices',
    news: 'news items',
    encyclopedia: 'pages of open encyclopedias',
  },
  kindCount: (one, count) => kindsCounted[one](count),
  column: {
    name: 'Indicator',
    series: 'Series',
    figures: 'Figures',
    'no-document': 'No document',
    stated: 'Date stated',
    inferred: 'Date inferred',
    undated: 'No date',
    'low-confidence': 'Low confidence',
    latest: 'Latest',
    gaps: 'Open questions',
    contradictions: 'Contradictions',
    targets: 'Targets',
  },
  lack: {
    any: 'Falls short in at least one way',
    'no-figure': 'No figure at all',
    'no-document': 'Some figure without a document',
    undated: 'Some figure without a date',
    inferred: 'Some figure with an inferred date',
    unknown: 'Some figure searched for and not known',
    'low-confidence': 'Some figure of low confidence',
    gap: 'An open question',
    contradiction: 'Sources differ',
  },
  order: { date: 'Newest first', publisher: 'By publisher', support: 'Most rows resting on it first' },
  show: {
    'no-document': 'Without a document',
    undated: 'Without a date',
    inferred: 'With an inferred date',
    'low-confidence': 'Of low confidence',
    unknown: 'Searched for and not known',
    all: 'All of them',
  },
  lead: {
    sources: (day, count) => `On ${day} the data cite ${counted('source')(count)}`,
    kinds: (list) => `: ${list}`,
    undated: (count) => `${count} print no date`,
    unused: (count) => `nothing rests on ${count}`,
    figures: (count, remarks) => `Of ${counted('figure')(count)}${remarks}, `,
    values: (count) => `${count} with a value`,
    unknown: (count) => `${count} searched for and not known`,
    notApplicable: (count) => `${count} not applicable`,
    documented: (count, percent) => `${count} (${percent}) rest on a document`,
    published: (count, percent) => `${count} (${percent}) on a publication only`,
    dates: (stated, inferred, undated) =>
      `the source states the date of ${stated}, that of ${inferred} is inferred, ${undated} have none`,
    backed: (count, percent) =>
      `${count} (${percent}) have all three: a document, a date stated by the source, high confidence.`,
    gaps: (count) => `${counted('question')(count)} without an answer in any source`,
    contradictions: (count) => `${counted('point')(count)} on which sources differ`,
    kept: 'all kept as they stand, none repaired to fit',
    noFigures: 'There is no figure yet.',
    laterSources: (count, day) => `${counted('source')(count)} published after ${day}`,
    laterFigures: (count) => `${counted('figure')(count)} of later dates`,
    later: (what) => `Not counted: ${what}.`,
    and: ' and ',
  },
  chart: {
    title: (percent) => `${percent} of the figures rest on a document`,
    total: 'All figures',
    confidence: 'High confidence',
    dated: 'With a date',
    stated: 'Date stated by the source',
    document: 'Resting on a document',
    backed: 'Document, stated date, high confidence',
    axis: 'Figures',
    of: (count, percent) => `${count} (${percent})`,
    what: 'What is checked',
    count: 'Figures',
    share: 'Share',
    source: 'counted in the data tables of this dashboard',
  },
  opened: {
    title: 'The source opened',
    rests: (count) => `Resting on this source (${counted('row')(count)})`,
    close: 'Close',
    inList: 'Back to the bibliography',
    unknown: (id) => `The data have no source “${id}”.`,
    notYet: (day) =>
      `On ${day} this source had not been published and is not counted; what rests on it was learnt later.`,
  },
  tables: {
    title: 'How complete each table is',
    intro:
      'Each thing is asked only of the rows that need it: not applicable is not missing. Shares are of the rows of this dashboard. Every text stands in Vietnamese and English, as the checks of the data demand.',
    what: 'What is checked',
    of: 'Of which rows',
    has: 'Have it',
    applies: 'Need it',
    ofAll: (has, applies) => `${has}/${applies}`,
    hasOfAll: 'Have/need it',
    share: 'Share',
    lacking: 'The rest',
    rows: (table, count) => `${table}: ${counted('row')(count)}`,
    nobody: 'no row needs it',
    whole:
      'Phases, milestones, units, series, indicators, questions and contradictions count whole; the other tables without rows dated certainly after the day shown.',
  },
  indicators: {
    title: 'How complete each indicator is',
    intro:
      'A number leads to exactly those figures further down. Figures of dates after the day shown are not counted; plans and forecasts are.',
    filter: 'Choose indicators',
    lack: 'What they fall short in',
    sort: 'Order',
    ahead: (count) => `${count} planned or forecast`,
    unknown: (count) => `${count} not known`,
    count: (shown, all) => `${shown} of ${counted('indicator')(all)}`,
    none: 'No indicator falls short in this.',
    seeFigures: 'see these figures',
    ascending: 'ascending',
    descending: 'descending',
  },
  undocumented: {
    title: 'Figures without a document',
    intro:
      'These rest on a publication only: no document that states them was found. Counted by indicator and by kind of source.',
    none: 'Every figure rests on a document.',
    total: 'Total',
    noIndicator: 'A series that the data do not hold',
    other: 'Source not in the data',
  },
  gaps: {
    title: 'Questions that no source answers',
    intro: 'Searched for, and answered by no public source. The last column says what would answer them.',
    none: 'The data name no open question.',
    question: 'Question',
    scope: 'Place, scope',
    period: 'Period',
    indicator: 'Indicator',
    remedy: 'Would be settled by',
    noRemedy: 'not known',
  },
  contradictions: {
    title: 'Where sources differ',
    intro: 'Both sides stay as printed, with the reason why the data follow one of them.',
    none: 'The data name no contradiction.',
  },
  unfold: {
    shown: (shown, all) => `Showing ${shown} of ${all}.`,
    all: (all) => `Show all ${all}`,
  },
};

/** Texts of the page of sources. */
export const sourcesMessages = { vi, en };
