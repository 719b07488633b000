const vi = {
  title: (place: string) => `Báo cáo của ${place} về thực hiện Nghị quyết 18-NQ/TW`,
  lead: (day: string) =>
    `Dự thảo báo cáo theo thể thức văn bản, dựng từ số liệu tính đến ngày ${day}; bản xem trước dưới đây in ra đúng như vậy.`,
  needsScript: 'Trang này dàn báo cáo ngay trong trình duyệt nên cần JavaScript. Hãy bật JavaScript rồi mở lại trang.',
  choices: 'Lựa chọn',
  preview: 'Bản xem trước',
  draft: 'Số, ngày và chữ ký để trống: đây là dự thảo, chưa phải văn bản đã ban hành.',
  product: 'Loại',
  products: {
    brief: 'Tóm tắt một trang trình Ban Thường vụ',
    report: 'Báo cáo đầy đủ',
    appendices: 'Riêng các phụ lục',
  },
  issuer: 'Cơ quan ban hành',
  forms: {
    state: 'thể thức Nhà nước, Nghị định 30/2020/NĐ-CP',
    party: 'thể thức văn bản của Đảng, Hướng dẫn 36-HD/VPTW',
  },
  otherIssuer: 'Cơ quan khác',
  placeEnded: (place: string, day: string) =>
    `Theo dữ liệu, ${place} chỉ tồn tại đến hết ngày ${day}, nên từ đó không còn cơ quan mang tên này. Nếu cơ quan khác lập báo cáo thì chọn “Cơ quan khác” rồi ghi tên.`,
  placeSucceeded: (what: string, place: string, successor: string) =>
    `${what} Vì vậy báo cáo về ${place} mặc định ghi cơ quan và địa danh của ${successor}. Nếu cơ quan khác lập báo cáo thì chọn “Cơ quan khác” rồi ghi tên.`,
  name: 'Tên cơ quan',
  form: 'Thể thức',
  formNames: { state: 'Nhà nước', party: 'Đảng' },
  parent: 'Cơ quan cấp trên (dòng đầu)',
  usual: (name: string) => `Bỏ trống: ${name}`,
  noParent: 'không ghi',
  more: 'Ngày, kỳ báo cáo, nội dung, mã QR',
  head: 'Địa danh, ngày, kỳ báo cáo',
  place: 'Địa danh',
  date: 'Ngày ban hành',
  dateHint: 'Bỏ trống thì chừa chỗ ngày, tháng để ghi tay.',
  from: 'Kỳ báo cáo từ ngày',
  to: 'đến ngày',
  periodHint: 'Kỳ báo cáo chỉ ghi ở trích yếu; mọi số liệu là trạng thái đến ngày chốt.',
  periodEnds: (to: string, day: string) => `Kỳ báo cáo đến ngày ${to}, nhưng số liệu chốt đến ngày ${day}.`,
  periodReversed: 'Ngày đầu kỳ báo cáo muộn hơn ngày cuối kỳ.',
  parts: 'Nội dung và thứ tự',
  up: (name: string) => `Chuyển lên: ${name}`,
  down: (name: string) => `Chuyển xuống: ${name}`,
  moved: (name: string, place: string, of: string) => `“${name}” ở vị trí ${place} trong ${of}.`,
  chapters: 'Trong báo cáo đầy đủ, vướng mắc và lộ trình luôn ở phần III và IV; các nội dung khác ở phần II.',
  noParts: 'Chưa có nội dung nào để chọn.',
  appendices: 'Phụ lục',
  missing: 'chưa có biểu',
  qr: 'In mã QR ở trang đầu',
  reset: 'Về mặc định',
  totals: 'Kiểm tra cộng, tính',
  totalsGood: (count: string) => `Đã kiểm tra ${count} bảng: các số tổng và số tính theo công thức đều khớp.`,
  totalsNone: 'Không có bảng số nào để kiểm tra.',
  totalsBad: (count: string, tables: string) =>
    `Có ${count} số không khớp trong ${tables} bảng đã kiểm tra; báo cáo in đúng số của nguồn, không tự sửa:`,
  sum: (row: string, index: string, column: string) => `dòng “${row}”, cột ${index} (${column})`,
  sumText: (printed: string, computed: string, difference: string) =>
    `in ${printed}, cộng các dòng được ${computed}, chênh ${difference}`,
  ruleText: (printed: string, computed: string, difference: string) =>
    `in ${printed}, tính theo công thức được ${computed}, chênh ${difference}`,
  missingRows: (count: string) => `${count} dòng chưa có số`,
  copies: {
    same: (code: string, version: string) =>
      `Bản in mã ${code} dùng dữ liệu phiên bản ${version}, đúng là phiên bản đang mở: chưa có số liệu mới hơn.`,
    'newer-data': (code: string, printed: string, now: string) =>
      `Bản in mã ${code} dùng dữ liệu phiên bản ${printed}; nay có phiên bản ${now}. Các số dưới đây theo phiên bản mới, có thể khác bản in.`,
    'older-data': (code: string, printed: string, now: string) =>
      `Bản in mã ${code} dùng dữ liệu phiên bản ${printed}, mới hơn phiên bản ${now} đang mở.`,
    'unknown-version': (code: string) =>
      `Bản in mã ${code}: không rõ phiên bản dữ liệu của bản in hoặc của dữ liệu đang mở, nên không thể nói đã có số liệu mới hơn hay chưa.`,
    'other-view': (code: string) =>
      `Mã ${code} không phải mã của các lựa chọn trong địa chỉ này: địa chỉ hoặc mã có thể đã bị sửa hoặc chép sai.`,
  },
  making: (at: string, of: string) => `Đang lập báo cáo: phần ${at} trong ${of}…`,
  partsFailed: (titles: string) =>
    `Không lập được ${titles}; chỗ đó trong văn bản chỉ có một câu báo thiếu. Các phần khác vẫn đủ.`,
  chartsFailed: 'Không tải được phần vẽ biểu đồ; báo cáo ghi nội dung biểu đồ bằng chữ.',
  retry: 'Vẽ lại',
};

export type ReportPageMessages = typeof vi;

const en: ReportPageMessages = {
  title: (place) => `Report of ${place} on Resolution 18-NQ/TW`,
  lead: (day) =>
    `A draft in the form of an official document, made of the data as of ${day}; the preview below prints exactly as it is.`,
  needsScript:
    'This page lays the report out in the browser and needs JavaScript. Switch it on and open the page again.',
  choices: 'Choices',
  preview: 'Preview',
  draft: 'Number, date and signature stay blank: this is a draft, not an issued document.',
  product: 'Product',
  products: {
    brief: 'One-page brief for the Standing Committee',
    report: 'Full report',
    appendices: 'Appendices alone',
  },
  issuer: 'Issuing body',
  forms: { state: "the State's form, Decree 30/2020/NĐ-CP", party: "the Party's form, Guidance 36-HD/VPTW" },
  otherIssuer: 'Another body',
  placeEnded: (place, day) =>
    `By the data ${place} existed until ${day} only, so that no body bears this name since. If another body writes the report, choose “Another body” and name it.`,
  placeSucceeded: (what, place, successor) =>
    `${what} The report on ${place} therefore bears the bodies and the place name of ${successor} unless you say otherwise. If another body writes it, choose “Another body” and name it.`,
  name: 'Name of the body',
  form: 'Form',
  formNames: { state: 'State', party: 'Party' },
  parent: 'Body above it (first line)',
  usual: (name) => `If empty: ${name}`,
  noParent: 'none',
  more: 'Dates, period, contents, QR code',
  head: 'Place, date, period',
  place: 'Place',
  date: 'Date of issue',
  dateHint: 'If empty, room is left to write day and month by hand.',
  from: 'Period from',
  to: 'to',
  periodHint: 'The period stands in the subject only; all figures are the state on the cut-off day.',
  periodEnds: (to, day) => `The period ends on ${to}, but the data are as of ${day}.`,
  periodReversed: 'The period begins after it ends.',
  parts: 'Parts and their order',
  up: (name) => `Move up: ${name}`,
  down: (name) => `Move down: ${name}`,
  moved: (name, place, of) => `“${name}” is number ${place} of ${of}.`,
  chapters: 'In the full report obstacles and roadmap are always chapters III and IV; other parts are in chapter II.',
  noParts: 'There is no part to choose yet.',
  appendices: 'Appendices',
  missing: 'no table yet',
  qr: 'Print a QR code on the first page',
  reset: 'Reset',
  totals: 'Totals checked',
  totalsGood: (count) => `Tables checked: ${count}. All totals and computed figures agree.`,
  totalsNone: 'There is no table of figures to check.',
  totalsBad: (count, tables) =>
    `Figures that do not agree: ${count}, in ${tables} tables checked. The report prints what the source says and mends nothing:`,
  sum: (row, index, column) => `row “${row}”, column ${index} (${column})`,
  sumText: (printed, computed, difference) =>
    `${printed} printed, rows add up to ${computed}, difference ${difference}`,
  ruleText: (printed, computed, difference) =>
    `${printed} printed, the rule gives ${computed}, difference ${difference}`,
  missingRows: (count) => `rows without a figure: ${count}`,
  copies: {
    same: (code, version) =>
      `The printed copy ${code} was made of data version ${version}, which is the present one: there are no newer figures.`,
    'newer-data': (code, printed, now) =>
      `The printed copy ${code} was made of data version ${printed}; there is now version ${now}. The figures below are the newer ones and may differ from the copy.`,
    'older-data': (code, printed, now) =>
      `The printed copy ${code} was made of data version ${printed}, which is newer than the version ${now} opened here.`,
    'unknown-version': (code) =>
      `The printed copy ${code}: the version of its data or of the data opened here is not known, so nobody can say whether there are newer figures.`,
    'other-view': (code) =>
      `${code} is not the code of the choices in this address: address or code may have been altered or miscopied.`,
  },
  making: (at, of) => `Making the report: part ${at} of ${of}…`,
  partsFailed: (titles) =>
    `${titles} could not be made; a sentence in its place says so. All other parts are complete.`,
  chartsFailed: 'The drawing code could not be loaded; the report tells the charts in words.',
  retry: 'Draw again',
};

/** What the report page says beside the report itself. */
export const reportPageMessages = { vi, en };
