const vi = {
  title: 'Tải danh sách lộ trình',
  intro: 'Mọi mục của các dòng đang bật, cả mục không rõ ngày; mỗi mục kèm độ chắc của ngày, tình trạng và nguồn.',
  list: 'Lộ trình thực hiện',
  file: 'lo-trinh',
  sheet: 'Lộ trình',
  notes: 'Ghi chú',
  place: 'Địa phương',
  day: 'Tình trạng tính đến ngày',
  version: 'Phiên bản dữ liệu',
  lanes: 'Các dòng',
  draft: 'Bảng do trang Tinh Gọn lập từ nguồn công khai, không phải văn bản chính thức.',
  sample: 'DỮ LIỆU MINH HỌA',
  sampleName: 'minh-hoa',
  from: 'Từ ngày',
  to: 'Đến ngày',
  certainty: 'Độ chắc của ngày',
  note: 'Ghi chú về ngày',
  planned: 'Kế hoạch',
  delay: 'Chậm (+), sớm (−), ngày',
  lane: 'Dòng',
  what: 'Nội dung',
  standing: 'Tình trạng',
  documents: 'Văn bản',
  sources: 'Nguồn',
  id: 'Mã',
};

/** Texts of the download in one language. */
export type ExportMessages = typeof vi;

const en: ExportMessages = {
  title: 'Download the roadmap',
  intro:
    'Every entry of the lanes shown, undated ones too, each with how certain its date is, its standing and its sources.',
  list: 'Roadmap',
  file: 'roadmap',
  sheet: 'Roadmap',
  notes: 'Notes',
  place: 'Place',
  day: 'As of',
  version: 'Version of the data',
  lanes: 'Lanes',
  draft: 'Table drawn up by the Tinh Gọn dashboard from public sources; not an official document.',
  sample: 'SAMPLE DATA',
  sampleName: 'sample',
  from: 'From',
  to: 'To',
  certainty: 'Certainty of the date',
  note: 'On the date',
  planned: 'Planned',
  delay: 'Days late (+), early (−)',
  lane: 'Lane',
  what: 'What',
  standing: 'Standing',
  documents: 'Documents',
  sources: 'Sources',
  id: 'Id',
};

/** Texts of the download of the roadmap. */
export const exportMessages = { vi, en };
