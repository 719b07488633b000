import type { SearchKind } from '../../domain/search/search-entry.ts';
import { codeNames } from '../../ui/code-names.ts';

const viKinds: Record<SearchKind, string> = {
  unit: 'Đơn vị, tổ chức',
  document: 'Văn bản',
  indicator: 'Chỉ số',
  obstacle: 'Khó khăn, vướng mắc',
  page: 'Trang',
};

const vi = {
  label: 'Tìm đơn vị, văn bản, chỉ số, khó khăn, trang',
  placeholder: 'Tên, tên cũ, mã số, số văn bản…',
  close: 'Đóng',
  results: 'Kết quả',
  hint: 'Gõ có dấu hay không dấu, viết tắt (UBND, ĐVSNCL), tên cũ, mã đơn vị hay số văn bản (18-NQ/TW) đều được.',
  loadingData: 'Đang tải dữ liệu; hiện mới tìm được các trang.',
  searching: 'Đang tìm…',
  found: (total: string, _one: boolean) => `${total} kết quả cho`,
  none: 'Không tìm thấy',
  noneHelp: 'Thử gõ ít từ hơn, bỏ cấp hành chính (xã, phường), dùng tên cũ, mã số hoặc số văn bản.',
  suggestions: 'Có phải bạn tìm:',
  group: (name: string, total: string) => `${name} (${total})`,
  shownFirst: (shown: string, total: string) => `Hiển thị ${shown} trong ${total}; gõ thêm để thu hẹp.`,
  code: (code: string) => `mã ${code}`,
  from: (day: string) => `từ ${day}`,
  until: (day: string) => `đến ${day}`,
  nowIs: 'nay là',
  nowPartOf: 'nay thuộc',
  moreSuccessors: (count: string) => `và ${count} đơn vị khác`,
  noSuccessor: 'không còn; dữ liệu không nêu đơn vị kế tiếp',
  noLongerInForce: (day: string) => `hết hiệu lực ${day}`,
  onOverview: 'xem ở trang Tổng quan',
  keys: '↑ ↓ chọn, Enter mở, Esc đóng',
  slashKey: 'Mở ô này bằng phím /',
  kind: viKinds,
  unitKind: codeNames.vi.kind,
  progress: codeNames.vi.progress,
};

type SearchMessages = typeof vi;

const en: SearchMessages = {
  label: 'Search units, documents, indicators, obstacles, pages',
  placeholder: 'Name, old name, code, document number…',
  close: 'Close',
  results: 'Results',
  hint: 'With or without diacritics; abbreviations (UBND, ĐVSNCL), old names, unit codes and document numbers (18-NQ/TW) work too.',
  loadingData: 'The data are on their way; only pages can be found so far.',
  searching: 'Searching…',
  found: (total: string, one: boolean) => `${total} ${one ? 'result' : 'results'} for`,
  none: 'Nothing found for',
  noneHelp:
    'Try fewer words, leave out the kind of unit (xã, phường), or use an old name, a code or a document number.',
  suggestions: 'Did you mean:',
  group: (name: string, total: string) => `${name} (${total})`,
  shownFirst: (shown: string, total: string) => `Showing ${shown} of ${total}; type more to narrow them down.`,
  code: (code: string) => `code ${code}`,
  from: (day: string) => `from ${day}`,
  until: (day: string) => `to ${day}`,
  nowIs: 'now',
  nowPartOf: 'now in',
  moreSuccessors: (count: string) => `and ${count} more`,
  noSuccessor: 'no longer exists; the data name no successor',
  noLongerInForce: (day: string) => `no longer in force from ${day}`,
  onOverview: 'see the overview',
  keys: '↑ ↓ choose, Enter opens, Esc closes',
  slashKey: 'Open this box with the / key',
  kind: {
    unit: 'Units and organisations',
    document: 'Documents',
    indicator: 'Indicators',
    obstacle: 'Obstacles',
    page: 'Pages',
  },
  unitKind: codeNames.en.kind,
  progress: codeNames.en.progress,
};

/** Texts of the open search box. */
export const searchMessages = { vi, en };
