/** What the preview says to its reader, in the reader's language. */
export const sheetMessages = {
  vi: {
    pending: 'Đang dàn trang…',
    notReady: 'Báo cáo chưa dàn trang xong. Hãy đóng cửa sổ in, chờ đến khi các trang hiện ra rồi in lại.',
    source: 'nguồn',
    warnings: 'Lưu ý trước khi in',
    pages: (count: number) => `${count} trang A4`,
    'taller-than-page': (name: string) => `Phần sau cao hơn một trang nên bị tràn lề: “${name}”.`,
    'heading-alone': (name: string) => `Đề mục đứng cuối trang vì nội dung kèm theo không còn đủ chỗ: “${name}”.`,
    'word-cut': (name: string, column: string, size: string) =>
      `Bảng “${name}”, cột “${column}”: có chữ hoặc số dài hơn cột, phải ngắt dòng giữa chừng dù đã giảm cỡ chữ xuống ${size}.`,
    'small-letters': (name: string, size: string) =>
      `Chữ trên biểu đồ chỉ còn ${size}, khó đọc khi sao chụp: “${name}”.`,
    'left-out': (names: string) => `Để gọn trong một trang, các phần sau không được in: ${names}.`,
    shortened: (names: string) => `Để gọn trong một trang, các phần sau được rút ngắn: ${names}.`,
    'not-one-page': (pages: number) => `Nội dung bắt buộc dài hơn một trang: hiện có ${pages} trang.`,
    'no-code':
      'Không in mã QR vì địa chỉ của bản này quá dài; mã ngắn ở chân trang vẫn được in. Muốn có mã QR, hãy rút ngắn tên cơ quan, địa danh.',
    'no-font': 'Chưa tải được phông chữ của văn bản (Tinos): chỗ ngắt dòng có thể khác đi.',
  },
  en: {
    pending: 'Laying out the pages…',
    notReady: 'The report is not laid out yet. Close the print window, wait until the pages appear and print again.',
    source: 'source',
    warnings: 'Before you print',
    pages: (count: number) => (count === 1 ? '1 A4 page' : `${count} A4 pages`),
    'taller-than-page': (name: string) => `Taller than a page, so it runs over the margin: “${name}”.`,
    'heading-alone': (name: string) =>
      `Heading at the end of a page, as what it heads has no room below it: “${name}”.`,
    'word-cut': (name: string, column: string, size: string) =>
      `Table “${name}”, column “${column}”: a word or figure is wider than the column and is broken, although the type went down to ${size}.`,
    'small-letters': (name: string, size: string) =>
      `Letters on the chart are only ${size} and hard to read once photocopied: “${name}”.`,
    'left-out': (names: string) => `Not printed, to keep to one page: ${names}.`,
    shortened: (names: string) => `Shortened, to keep to one page: ${names}.`,
    'not-one-page': (pages: number) => `What must be in the brief is longer than one page: it has ${pages} pages.`,
    'no-code':
      'No QR code is printed, as the address of this copy is too long; the short code at the foot stays. Shorter names of bodies and place bring it back.',
    'no-font': 'The type face of the document (Tinos) could not be loaded: lines may break elsewhere.',
  },
};
