import type { Issue } from '../../domain/checks/issue.ts';
import type { LocalText } from '../../domain/records/local-text.ts';

interface IssueText {
  readonly reason: LocalText;
  readonly remedy: LocalText;
}

/** Reason and remedy of every code that reading a table can raise. */
const texts: Readonly<Record<string, IssueText>> = {
  'file.quotes': {
    reason: {
      vi: 'Dấu ngoặc kép mở mà không đóng, hoặc nằm giữa ô.',
      en: 'A quotation mark is not closed or stands inside a cell.',
    },
    remedy: {
      vi: 'Sửa dấu ngoặc kép ở dòng này; trong ô có ngoặc kép thì viết hai dấu liền nhau.',
      en: 'Correct the quotation mark in this row; double it where it belongs to the text.',
    },
  },
  'table.missing-column': {
    reason: { vi: 'Thiếu cột này.', en: 'This column is missing.' },
    remedy: {
      vi: 'Thêm cột với đúng tên ở dòng tiêu đề.',
      en: 'Add the column with exactly this name to the header row.',
    },
  },
  'table.column-added': {
    reason: {
      vi: 'Tệp được tạo trước khi có cột này; cột được coi là trống.',
      en: 'The file is older than this column; the column is read as empty.',
    },
    remedy: {
      vi: 'Thêm cột với đúng tên ở dòng tiêu đề; ô có thể để trống.',
      en: 'Add the column with exactly this name to the header row; its cells may stay empty.',
    },
  },
  'table.duplicate-column': {
    reason: { vi: 'Tên cột xuất hiện hai lần.', en: 'The column name occurs twice.' },
    remedy: {
      vi: 'Giữ một cột, xóa hoặc đổi tên cột kia.',
      en: 'Keep one of the columns; delete or rename the other.',
    },
  },
  'table.extra-column': {
    reason: {
      vi: 'Cột không có trong mẫu; không được đọc.',
      en: 'The column is not part of the table; it is not read.',
    },
    remedy: {
      vi: 'Kiểm tra chính tả tên cột, hoặc xóa cột.',
      en: 'Check the spelling of the column name, or delete the column.',
    },
  },
  'table.blank-column': {
    reason: { vi: 'Cột không có tên ở dòng tiêu đề.', en: 'The column has no name in the header row.' },
    remedy: {
      vi: 'Đặt đúng tên cột, hoặc xóa hẳn cột.',
      en: 'Give the column its name, or delete it altogether.',
    },
  },
  'row.cells': {
    reason: {
      vi: 'Số ô của dòng khác số cột của tiêu đề.',
      en: 'The row has another number of cells than the header.',
    },
    remedy: {
      vi: 'Kiểm tra dấu phẩy: ô có dấu phẩy phải đặt trong ngoặc kép.',
      en: 'Check the commas: a cell with a comma must stand in quotation marks.',
    },
  },
  'cell.required': {
    reason: { vi: 'Ô bắt buộc nhưng để trống.', en: 'The cell is required but empty.' },
    remedy: { vi: 'Điền giá trị.', en: 'Fill in the value.' },
  },
  'cell.slug': {
    reason: {
      vi: 'Mã chỉ gồm chữ thường không dấu, chữ số và gạch nối.',
      en: 'An id has only lowercase ASCII letters, digits and hyphens.',
    },
    remedy: { vi: 'Viết lại mã, ví dụ «23284-dak-cam».', en: 'Rewrite the id, for example “23284-dak-cam”.' },
  },
  'cell.date': {
    reason: { vi: 'Không phải ngày hợp lệ.', en: 'Not a valid date.' },
    remedy: {
      vi: 'Viết 2022, 2022-07 hoặc 2022-07-25 (năm-tháng-ngày).',
      en: 'Write 2022, 2022-07 or 2022-07-25 (year-month-day).',
    },
  },
  'cell.number': {
    reason: { vi: 'Không phải số.', en: 'Not a number.' },
    remedy: {
      vi: 'Chỉ viết chữ số; dấu chấm là dấu thập phân, không ngăn cách hàng nghìn.',
      en: 'Write digits only; a dot is the decimal sign, thousands are not grouped.',
    },
  },
  'cell.count': {
    reason: { vi: 'Không phải số nguyên không âm.', en: 'Not a whole number of zero or more.' },
    remedy: { vi: 'Viết số nguyên, ví dụ 10.', en: 'Write a whole number, for example 10.' },
  },
  'cell.ordinal': {
    reason: { vi: 'Không phải số thứ tự từ 1 đến 999.', en: 'Not a whole number from 1 to 999.' },
    remedy: { vi: 'Viết số thứ tự, đếm từ 1.', en: 'Write the place in the order, counted from 1.' },
  },
  'cell.list': {
    reason: { vi: 'Danh sách có mục trống.', en: 'The list has an empty item.' },
    remedy: {
      vi: 'Bỏ dấu chấm phẩy thừa giữa, đầu hoặc cuối danh sách.',
      en: 'Remove the semicolon too many within, before or after the list.',
    },
  },
  'cell.nul': {
    reason: {
      vi: 'Ô chứa ký tự rỗng (NUL), tệp có thể bị hỏng.',
      en: 'The cell holds a NUL character; the file may be damaged.',
    },
    remedy: { vi: 'Gõ lại ô này.', en: 'Type the cell again.' },
  },
  'cell.url': {
    reason: { vi: 'Không phải địa chỉ trang web.', en: 'Not a web address.' },
    remedy: {
      vi: 'Viết địa chỉ bắt đầu bằng https:// hoặc http://, hoặc để trống.',
      en: 'Write an address that begins with https:// or http://, or leave the cell empty.',
    },
  },
  'cell.boolean': {
    reason: { vi: 'Chỉ nhận true hoặc false.', en: 'Only true or false is accepted.' },
    remedy: { vi: 'Viết true hoặc false.', en: 'Write true or false.' },
  },
  'cell.option': {
    reason: { vi: 'Giá trị không có trong danh mục của cột.', en: 'The value is not in the list of this column.' },
    remedy: {
      vi: 'Chọn một giá trị trong danh mục (xem datapackage.json).',
      en: 'Choose a value of the list (see datapackage.json).',
    },
  },
  'cell.one-language': {
    reason: { vi: 'Chỉ có một trong hai ngôn ngữ.', en: 'Only one of the two languages is there.' },
    remedy: {
      vi: 'Điền cả tiếng Việt và tiếng Anh, hoặc để trống cả hai.',
      en: 'Fill in Vietnamese and English, or leave both empty.',
    },
  },
  'row.value-or-missing': {
    reason: {
      vi: 'Dòng phải có giá trị kèm cách nói (qualifier), hoặc lý do thiếu (missing), không phải cả hai.',
      en: 'The row needs a value with its qualifier, or a reason why it is missing, not both.',
    },
    remedy: {
      vi: 'Điền value và qualifier, hoặc chỉ điền missing.',
      en: 'Fill in value and qualifier, or missing alone.',
    },
  },
};

const unreadable: IssueText = {
  reason: { vi: 'Không đọc được ô này.', en: 'The cell cannot be read.' },
  remedy: {
    vi: 'Xem lại giá trị theo mô tả cột trong datapackage.json.',
    en: 'Check the value against the column in datapackage.json.',
  },
};

const longestValue = 200;

/** A value cut to 200 characters, never within one. */
function cut(value: string): string {
  return Array.from(value.slice(0, 2 * longestValue))
    .slice(0, longestValue)
    .join('');
}

/** An error of reading, with its published texts. */
export function parseIssue(
  code: string,
  place: Pick<Issue, 'file' | 'row' | 'column' | 'value'>,
  severity: Issue['severity'] = 'error',
): Issue {
  return {
    code,
    severity,
    ...place,
    value: place.value === null ? null : cut(place.value),
    ...(texts[code] ?? unreadable),
  };
}
