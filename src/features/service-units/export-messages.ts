const vi = {
  title: 'Tải bảng số liệu',
  intro: 'Số ước chừng (“hơn”, “gần”) giữ nguyên lời của nguồn; mỗi số kèm phạm vi, ngày và nguồn.',
  counts: 'Đơn vị sự nghiệp công lập so với các mốc',
  figures: 'Toàn bộ số liệu của trang',
  countsFile: 'don-vi-su-nghiep-so-voi-moc',
  figuresFile: 'don-vi-su-nghiep-so-lieu',
  sheet: 'Số liệu',
  notes: 'Ghi chú',
  place: 'Địa phương',
  day: 'Số liệu biết đến ngày',
  version: 'Phiên bản dữ liệu',
  draft: 'Bảng do trang Tinh Gọn lập từ số liệu công khai, không phải văn bản chính thức.',
  sample: 'DỮ LIỆU MINH HỌA',
  sampleName: 'minh-hoa',
  by: 'Phân theo',
  name: 'Tên',
  cut: {
    whole: 'Tổng số',
    field: 'Lĩnh vực',
    group: 'Nhóm tự chủ',
    level: 'Cấp quản lý',
    several: 'Từng phần',
  },
  group: (group: string) => `Nhóm ${group}`,
  at: (on: string) => `Mốc ${on}`,
  now: 'Mới nhất',
  nowOn: 'Ngày của số mới nhất',
  change: (on: string) => `Tăng, giảm so với ${on}`,
  rate: 'Tỷ lệ tăng, giảm',
};

/** Texts of the downloads in one language. */
export type ExportMessages = typeof vi;

const en: ExportMessages = {
  title: 'Download the figures',
  intro:
    'Approximate numbers (“more than”, “nearly”) keep the words of their source; each comes with scope, date and source.',
  counts: 'Public service units against the baselines',
  figures: 'All figures of this page',
  countsFile: 'service-units-against-baselines',
  figuresFile: 'service-units-figures',
  sheet: 'Figures',
  notes: 'Notes',
  place: 'Place',
  day: 'Figures known by',
  version: 'Version of the data',
  draft: 'Table drawn up by the Tinh Gọn dashboard from public figures; not an official document.',
  sample: 'SAMPLE DATA',
  sampleName: 'sample',
  by: 'By',
  name: 'Name',
  cut: { whole: 'Total', field: 'Field', group: 'Autonomy group', level: 'Level', several: 'Partial' },
  group: (group) => `Group ${group}`,
  at: (on) => `Baseline ${on}`,
  now: 'Latest',
  nowOn: 'Date of the latest',
  change: (on) => `Change against ${on}`,
  rate: 'Rate',
};

/** Texts of the downloads. */
export const exportMessages = { vi, en };
