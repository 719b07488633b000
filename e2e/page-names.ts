/** Names of the pages in the navigation, in its order. */
export const pageNames = {
  vi: [
    'Tổng quan',
    'Chỉ tiêu',
    'Biên chế',
    'Đơn vị sự nghiệp',
    'Thôn, kiêm nhiệm',
    'Sắp xếp tổ chức',
    'Danh mục đơn vị',
    'So sánh',
  ],
  en: [
    'Overview',
    'Targets',
    'Staffing',
    'Public service units',
    'Villages, concurrent posts',
    'Reorganisation',
    'Register of units',
    'Compare',
  ],
};
