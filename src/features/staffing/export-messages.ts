const vi = {
  sheet: 'Bảng',
  notes: 'Ghi chú',
  sampleName: 'minh-hoa',
  place: 'Địa phương',
  unit: 'Đơn vị',
  day: 'Số liệu biết được đến ngày',
  version: 'Phiên bản dữ liệu',
  sample: 'DỮ LIỆU MINH HỌA',
  draft: 'Bảng do trang Tinh Gọn lập từ số liệu công khai, không phải văn bản chính thức.',
  asOf: 'Ngày chốt, thời kỳ',
  source: 'Nguồn',
  counts: 'Tính gì',
  remark: 'Ghi chú',
};

export type ExportMessages = typeof vi;

const en: ExportMessages = {
  sheet: 'Table',
  notes: 'Notes',
  sampleName: 'sample',
  place: 'Place',
  unit: 'Unit',
  day: 'Figures known by',
  version: 'Version of the data',
  sample: 'SAMPLE DATA',
  draft: 'Table made by Tinh Gọn from public figures; not an official document.',
  asOf: 'As of, period',
  source: 'Source',
  counts: 'Counts',
  remark: 'Remark',
};

/** Words of downloads. */
export const exportMessages = { vi, en };
