import { counted } from '../../ui/words/counted.ts';

const vi = {
  title: 'Danh mục nguồn',
  intro: 'Xếp theo loại nguồn. Tên và nơi đăng giữ như nguồn in.',
  filter: 'Lọc nguồn',
  text: 'Tìm trong tên, nơi đăng, địa chỉ',
  kind: 'Loại nguồn',
  order: 'Thứ tự',
  what: 'Nguồn',
  on: 'Ngày in',
  figures: 'Số liệu',
  supports: 'Dựa vào nguồn này',
  undated: 'không in ngày',
  noAddress: 'không rõ địa chỉ',
  unused: 'chưa có dòng nào dựa vào nguồn này',
  address: 'Địa chỉ',
  note: 'Ghi chú',
  open: (count: string) => `Xem ${count} dòng`,
  count: (shown: string, all: string) => `${shown} trong ${all} nguồn`,
  countAll: (all: string) => `${all} nguồn`,
  none: 'Không có nguồn nào khớp.',
  ofKind: (count: string) => `(${count} nguồn)`,
  /** Rows of each table that rest on a source. */
  rows: {
    observations: (count: string) => `${count} số liệu`,
    targets: (count: string) => `${count} chỉ tiêu`,
    documents: (count: string) => `${count} văn bản`,
    changes: (count: string) => `${count} lần sắp xếp`,
    units: (count: string) => `${count} đơn vị`,
    phases: (count: string) => `${count} giai đoạn`,
    milestones: (count: string) => `${count} mốc`,
    obstacles: (count: string) => `${count} vướng mắc`,
    directives: (count: string) => `${count} chỉ đạo`,
  },
};

/** Texts of the bibliography in one language. */
export type BibliographyMessages = typeof vi;

const en: BibliographyMessages = {
  title: 'Bibliography',
  intro: 'By kind of source. Titles and publishers stand as printed.',
  filter: 'Choose sources',
  text: 'Search titles, publishers, addresses',
  kind: 'Kind of source',
  order: 'Order',
  what: 'Source',
  on: 'Date printed',
  figures: 'Figures',
  supports: 'What rests on it',
  undated: 'no date printed',
  noAddress: 'address not known',
  unused: 'nothing rests on this source',
  address: 'Address',
  note: 'Note',
  open: (count) => `See ${counted('row')(count)}`,
  count: (shown, all) => `${shown} of ${counted('source')(all)}`,
  countAll: counted('source'),
  none: 'No source matches.',
  ofKind: (count) => `(${counted('source')(count)})`,
  rows: {
    observations: counted('figure'),
    targets: counted('target'),
    documents: counted('document'),
    changes: counted('reorganisation'),
    units: counted('unit'),
    phases: counted('phase'),
    milestones: counted('milestone'),
    obstacles: counted('obstacle'),
    directives: counted('directive'),
  },
};

/** Texts of the bibliography, and of what rests on a source. */
export const bibliographyMessages = { vi, en };
