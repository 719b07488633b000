import { counted } from '../../ui/words/counted.ts';

const vi = {
  filter: 'Lọc các việc sắp xếp',
  filterIntro:
    'Bộ lọc áp dụng cho bảng theo hình thức, biểu đồ theo năm và danh sách; địa bàn áp dụng cả cho phần «Xã mới từ xã nào».',
  form: 'Hình thức',
  level: 'Cấp',
  block: 'Khối',
  phase: 'Giai đoạn',
  status: 'Trạng thái',
  pilot: 'Thí điểm',
  pilotYes: 'Chỉ thí điểm',
  pilotNo: 'Không kể thí điểm',
  place: 'Địa bàn',
  from: 'Hiệu lực từ ngày',
  to: 'Hiệu lực đến ngày',
  all: 'Tất cả',
  districtsGroup: 'Đơn vị cấp huyện (cũ)',
  communesGroup: 'Xã, phường hiện nay',
  oldCommunesGroup: 'Xã, phường, thị trấn cũ',
  otherGroup: 'Đơn vị khác',
  clear: 'Bỏ lọc',
  result: (shown: string, all: string, day: string) => `${shown} trong ${all} việc sắp xếp, tính đến ngày ${day}.`,
  filtered: (filters: string) => `Đang lọc: ${filters}.`,
  unfiltered: 'Không lọc.',
  undecided: (count: string) =>
    `Ngoài ra ${count} việc không nêu tên đơn vị hoặc không rõ ngày nên không biết có thuộc bộ lọc hay không.`,
  unknownId: (id: string) => `Không có mã «${id}» trong dữ liệu; phần này của bộ lọc được bỏ qua.`,
};

export type FilterMessages = typeof vi;

const en: FilterMessages = {
  filter: 'Filter the changes',
  filterIntro:
    'The filter applies to the table by form, the chart by year and the list; the place also applies to “Which commune came from which”.',
  form: 'Form',
  level: 'Level',
  block: 'Block',
  phase: 'Phase',
  status: 'Status',
  pilot: 'Pilots',
  pilotYes: 'Pilots only',
  pilotNo: 'Without pilots',
  place: 'Place',
  from: 'Took effect from',
  to: 'Took effect until',
  all: 'All',
  districtsGroup: 'Former district-level units',
  communesGroup: 'Communes and wards of today',
  oldCommunesGroup: 'Former communes, wards and townships',
  otherGroup: 'Other units',
  clear: 'Clear the filter',
  result: (shown: string, all: string, day: string) => `${shown} of ${counted('change')(all)}, as of ${day}.`,
  filtered: (filters: string) => `Filter: ${filters}.`,
  unfiltered: 'No filter.',
  undecided: (count: string) =>
    `Of ${count} more it cannot be said whether they belong here, because no unit or no date is named.`,
  unknownId: (id: string) => `There is no “${id}” in the data; this part of the filter is ignored.`,
};

/** Texts of the filter of changes. */
export const filterMessages = { vi, en };
