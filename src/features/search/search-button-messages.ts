const vi = {
  open: 'Tìm kiếm',
  title: 'Tìm kiếm (phím / hoặc Ctrl+K)',
  failed: 'Chưa tải được ô tìm kiếm. Kiểm tra đường truyền rồi bấm lại.',
};

type SearchButtonMessages = typeof vi;

const en: SearchButtonMessages = {
  open: 'Search',
  title: 'Search (press / or Ctrl+K)',
  failed: 'The search box could not be loaded. Check the connection and press again.',
};

/** Texts of the button, apart from those of the box, which arrive with it. */
export const searchButtonMessages = { vi, en };
