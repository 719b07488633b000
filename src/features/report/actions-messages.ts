const vi = {
  actions: 'In và tải về',
  print: 'In',
  word: 'Tải Word (DOCX)',
  excel: 'Tải Excel các phụ lục (XLSX)',
  copy: 'Chép liên kết',
  copied: 'Đã chép liên kết.',
  copyFailed: 'Trình duyệt không cho chép; hãy chép từ thanh địa chỉ.',
  waiting: 'Đang chờ lập báo cáo, dàn trang và vẽ biểu đồ xong…',
  printing: 'Đã dàn trang xong, đang mở cửa sổ in.',
  notReady: 'Báo cáo chưa dàn trang xong nên chưa in. Hãy thử lại.',
  working: 'Đang tạo tệp…',
  failed: 'Không tạo được tệp. Hãy thử lại.',
  done: (name: string) => `Đã tạo tệp ${name}.`,
  noWorkbook: 'Không có phụ lục nào để đưa vào Excel.',
  files: { brief: 'tom-tat', report: 'bao-cao', appendices: 'phu-luc' },
};

const en: typeof vi = {
  actions: 'Print and download',
  print: 'Print',
  word: 'Download Word (DOCX)',
  excel: 'Download the appendices as Excel (XLSX)',
  copy: 'Copy link',
  copied: 'The link has been copied.',
  copyFailed: 'The browser does not allow it; copy from the address bar.',
  waiting: 'Waiting for the report, its pages and charts to be ready…',
  printing: 'The pages are ready; the print window opens.',
  notReady: 'The report is not laid out yet and was not printed. Try again.',
  working: 'Making the file…',
  failed: 'The file could not be made. Try again.',
  done: (name) => `${name} has been made.`,
  noWorkbook: 'There is no appendix for Excel.',
  files: { brief: 'brief', report: 'report', appendices: 'appendices' },
};

/** Words of the buttons that print and make files. */
export const actionsMessages = { vi, en };
