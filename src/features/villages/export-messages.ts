const vi = {
  title: 'Tải bảng số liệu',
  intro: 'Số ước chừng (“hơn”, “gần”) giữ nguyên lời của nguồn; mỗi số kèm phạm vi, ngày và nguồn.',
  places: 'Thôn, tổ dân phố trước và sau theo nơi',
  figures: 'Toàn bộ số liệu của trang',
  placesFile: 'thon-to-dan-pho-truoc-sau',
  figuresFile: 'thon-kiem-nhiem-so-lieu',
  sheet: 'Số liệu',
  notes: 'Ghi chú',
  place: 'Địa phương',
  day: 'Số liệu biết đến ngày',
  version: 'Phiên bản dữ liệu',
  draft: 'Bảng do trang Tinh Gọn lập từ số liệu công khai, không phải văn bản chính thức.',
  sample: 'DỮ LIỆU MINH HỌA',
  sampleName: 'minh-hoa',
  where: 'Nơi',
  above: 'Thuộc',
  what: 'Phạm vi của số liệu',
  first: 'Số đầu chuỗi',
  firstOn: 'Ngày của số đầu',
  last: 'Số cuối chuỗi',
  lastOn: 'Ngày của số cuối',
  change: 'Tăng, giảm',
  rate: 'Tỷ lệ',
};

/** Texts of the downloads in one language. */
export type ExportMessages = typeof vi;

const en: ExportMessages = {
  title: 'Download the figures',
  intro:
    'Approximate numbers (“more than”, “nearly”) keep the words of their source; each comes with scope, date and source.',
  places: 'Villages before and after by place',
  figures: 'All figures of this page',
  placesFile: 'villages-before-after',
  figuresFile: 'villages-figures',
  sheet: 'Figures',
  notes: 'Notes',
  place: 'Place',
  day: 'Figures known by',
  version: 'Version of the data',
  draft: 'Table drawn up by the Tinh Gọn dashboard from public figures; not an official document.',
  sample: 'SAMPLE DATA',
  sampleName: 'sample',
  where: 'Place',
  above: 'Under',
  what: 'What the figure counts',
  first: 'First of the series',
  firstOn: 'Date of the first',
  last: 'Last of the series',
  lastOn: 'Date of the last',
  change: 'Change',
  rate: 'Rate',
};

/** Texts of the downloads. */
export const exportMessages = { vi, en };
