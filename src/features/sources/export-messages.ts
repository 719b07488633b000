import { supportedTables, type SupportedTable } from '../../domain/completeness/source-support.ts';

const vi = {
  title: 'Tải bảng',
  intro: 'Mỗi tệp có đủ mọi dòng, không theo bộ lọc đang chọn trên trang.',
  bibliography: 'Danh mục nguồn',
  tables: 'Đầy đủ theo bảng',
  indicators: 'Đầy đủ theo chỉ số',
  undocumented: 'Số liệu không dẫn văn bản',
  gaps: 'Câu hỏi chưa có nguồn trả lời',
  file: {
    bibliography: 'danh-muc-nguon',
    tables: 'day-du-theo-bang',
    indicators: 'day-du-theo-chi-so',
    undocumented: 'so-lieu-khong-dan-van-ban',
    gaps: 'cau-hoi-chua-tra-loi',
  },
  sheet: 'Số liệu',
  notes: 'Ghi chú',
  place: 'Địa phương',
  day: 'Tính đến ngày',
  version: 'Phiên bản dữ liệu',
  draft: 'Bảng do trang Tinh Gọn lập từ số liệu công khai, không phải văn bản chính thức.',
  sample: 'DỮ LIỆU MINH HỌA',
  sampleName: 'minh-hoa',
  kind: 'Loại nguồn',
  publisher: 'Nơi đăng',
  source: 'Tên bài, tên trang',
  published: 'Ngày in',
  address: 'Địa chỉ',
  note: 'Ghi chú',
  total: 'Cộng số dòng dựa vào',
  supports: {
    observations: 'Số liệu',
    targets: 'Chỉ tiêu',
    documents: 'Văn bản',
    changes: 'Lần sắp xếp',
    units: 'Đơn vị',
    phases: 'Giai đoạn',
    milestones: 'Mốc',
    obstacles: 'Vướng mắc',
    directives: 'Chỉ đạo',
  } satisfies Record<SupportedTable, string>,
  table: 'Bảng',
  rows: 'Số dòng của bảng',
  measure: 'Đơn vị tính',
  unknown: 'Đã tìm mà chưa biết',
  ahead: 'Kế hoạch, dự báo',
  from: 'Từ',
  to: 'Đến',
  scope: 'Phạm vi',
};

/** Texts of the downloads in one language. */
export type ExportMessages = typeof vi;

const en: ExportMessages = {
  title: 'Download the tables',
  intro: 'Each file has every row, whatever is chosen on the page.',
  bibliography: 'Bibliography',
  tables: 'Completeness of tables',
  indicators: 'Completeness of indicators',
  undocumented: 'Figures without a document',
  gaps: 'Questions that no source answers',
  file: {
    bibliography: 'bibliography',
    tables: 'completeness-of-tables',
    indicators: 'completeness-of-indicators',
    undocumented: 'figures-without-document',
    gaps: 'open-questions',
  },
  sheet: 'Figures',
  notes: 'Notes',
  place: 'Place',
  day: 'As of',
  version: 'Version of the data',
  draft: 'Table drawn up by the Tinh Gọn dashboard from public figures; not an official document.',
  sample: 'SAMPLE DATA',
  sampleName: 'sample',
  kind: 'Kind of source',
  publisher: 'Publisher',
  source: 'Title',
  published: 'Date printed',
  address: 'Address',
  note: 'Note',
  total: 'Rows resting on it',
  supports: {
    observations: 'Figures',
    targets: 'Targets',
    documents: 'Documents',
    changes: 'Reorganisations',
    units: 'Units',
    phases: 'Phases',
    milestones: 'Milestones',
    obstacles: 'Obstacles',
    directives: 'Directives',
  },
  table: 'Table',
  rows: 'Rows of the table',
  measure: 'Unit',
  unknown: 'Searched for and not known',
  ahead: 'Planned or forecast',
  from: 'From',
  to: 'To',
  scope: 'Scope',
};

/** Texts of the downloads. */
export const exportMessages = { vi, en };

/** Columns of what rests on a source, in their order. */
export function supportColumns(text: ExportMessages) {
  return supportedTables.map((table) => ({ title: text.supports[table], width: 12 }));
}
