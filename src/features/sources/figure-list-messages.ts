const vi = {
  title: 'Từng số liệu',
  intro: 'Bấm vào số để xem nguồn gốc; bấm vào nguồn để xem mọi thứ dựa vào nguồn ấy.',
  show: 'Cho xem số liệu',
  indicator: 'Chỉ số',
  filter: 'Lọc số liệu',
  scope: 'Chỉ số, nơi, phạm vi',
  figure: 'Số liệu',
  document: 'Văn bản',
  noDocument: 'không dẫn văn bản',
  count: (from: string, to: string, all: string) => `Số liệu ${from}–${to} trong ${all}`,
  none: 'Không có số liệu nào như vậy.',
  unknownIndicator: (id: string) => `Dữ liệu không có chỉ số “${id}”.`,
  pager: 'Trang của danh sách số liệu',
  pagerBelow: 'Trang của danh sách số liệu, dưới bảng',
  page: (page: string, pages: string) => `Trang ${page}/${pages}`,
  first: 'Trang đầu',
  previous: 'Trang trước',
  next: 'Trang sau',
  last: 'Trang cuối',
};

/** Texts of the list of figures in one language. */
export type FigureListMessages = typeof vi;

const en: FigureListMessages = {
  title: 'Figure by figure',
  intro: 'A figure leads to its origin; a source to everything that rests on it.',
  show: 'Figures shown',
  indicator: 'Indicator',
  filter: 'Choose figures',
  scope: 'Indicator, place, scope',
  figure: 'Figure',
  document: 'Document',
  noDocument: 'no document',
  count: (from, to, all) => `Figures ${from}–${to} of ${all}`,
  none: 'There is no such figure.',
  unknownIndicator: (id) => `The data have no indicator “${id}”.`,
  pager: 'Pages of the list of figures',
  pagerBelow: 'Pages of the list of figures, below the table',
  page: (page, pages) => `Page ${page} of ${pages}`,
  first: 'First page',
  previous: 'Previous page',
  next: 'Next page',
  last: 'Last page',
};

/** Texts of the list of figures. */
export const figureListMessages = { vi, en };
