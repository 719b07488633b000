/** Tables whose rows rest on a document or a source. */
export type RestingTable =
  | 'observations'
  | 'targets'
  | 'changes'
  | 'directives'
  | 'obstacles'
  | 'milestones'
  | 'phases'
  | 'series'
  | 'contradictions'
  | 'documents'
  | 'units';

const vi = {
  /** Heading of a group; the count follows in brackets. */
  table: {
    observations: 'Số liệu',
    targets: 'Chỉ tiêu',
    changes: 'Sắp xếp tổ chức',
    directives: 'Chỉ đạo',
    obstacles: 'Khó khăn, vướng mắc',
    milestones: 'Mốc của lộ trình',
    phases: 'Giai đoạn',
    series: 'Chuỗi số liệu theo nghị định',
    contradictions: 'Các nguồn nói khác nhau',
    documents: 'Văn bản',
    units: 'Cơ quan, đơn vị',
  },
  /** What the date of a row of the group means. */
  on: {
    observations: 'Ngày của số liệu',
    targets: 'Hạn',
    changes: 'Ngày hiệu lực',
    directives: 'Ngày giao',
    obstacles: 'Ngày nêu',
    milestones: 'Ngày',
    phases: 'Bắt đầu',
    series: 'Tính từ',
    contradictions: 'Ngày',
    documents: 'Ngày ban hành',
    units: 'Từ ngày',
  },
  what: 'Nội dung',
  figure: 'Số liệu',
  undated: 'không rõ ngày',
  source: 'nguồn',
  none: 'Không có dòng dữ liệu nào dựa vào đây.',
  show: (count: string, table: string) => `Xem cả ${count} dòng: ${table}`,
};

/** Texts of the list of what rests on a document or a source, in one language. */
export type RestingMessages = typeof vi;

const en: RestingMessages = {
  table: {
    observations: 'Figures',
    targets: 'Targets',
    changes: 'Reorganisations',
    directives: 'Directives',
    obstacles: 'Obstacles',
    milestones: 'Milestones of the roadmap',
    phases: 'Phases',
    series: 'Series of figures under the decree',
    contradictions: 'Where sources differ',
    documents: 'Documents',
    units: 'Organisations and units',
  },
  on: {
    observations: 'Date of the figure',
    targets: 'Due',
    changes: 'Effective',
    directives: 'Issued',
    obstacles: 'Raised',
    milestones: 'Date',
    phases: 'Starts',
    series: 'Counted from',
    contradictions: 'Date',
    documents: 'Issued',
    units: 'From',
  },
  what: 'What',
  figure: 'Figure',
  undated: 'no date',
  source: 'source',
  none: 'No row of the data rests on it.',
  show: (count, table) => `Show all ${count} rows: ${table}`,
};

/** Texts of the list of what rests on a document or a source. */
export const restingMessages = { vi, en };
