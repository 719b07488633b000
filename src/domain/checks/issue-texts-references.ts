import type { LocalText } from '../records/local-text.ts';
import type { IssueText } from './make-issue.ts';

export function unknownReference(value: string, file: string, candidates: readonly string[]): IssueText {
  const list = candidates.map((id) => `“${id}”`).join(', ');
  return {
    reason: {
      vi: `Không có dòng nào mang mã “${value}” trong ${file}.`,
      en: `No row of ${file} has the id “${value}”.`,
    },
    remedy:
      candidates.length === 0
        ? {
            vi: `Thêm dòng “${value}” vào ${file} hoặc sửa ô này thành một mã đã có.`,
            en: `Add a row “${value}” to ${file}, or change this cell to an id that exists.`,
          }
        : {
            vi: `Có phải là ${list}? Sửa ô này, hoặc thêm dòng “${value}” vào ${file}.`,
            en: `Did you mean ${list}? Correct this cell, or add a row “${value}” to ${file}.`,
          },
  };
}

export function emptyTable(file: string, count: number): IssueText {
  return {
    reason: {
      vi: `${file} không có dòng nào nên không kiểm tra được ${count} mã tham chiếu của cột này.`,
      en: `${file} has no row, so ${count} references of this column cannot be checked.`,
    },
    remedy: {
      vi: `Nạp lại ${file}, hoặc bổ sung các dòng còn thiếu.`,
      en: `Load ${file} again, or add the missing rows.`,
    },
  };
}

function rows(line: number | null): LocalText {
  return line === null ? { vi: 'một dòng khác', en: 'another row' } : { vi: `dòng ${line}`, en: `row ${line}` };
}

export function duplicateId(first: number | null, firstId: string, value: string): IssueText {
  const where = rows(first);
  const same = firstId === value;
  return {
    reason: {
      vi: same
        ? `Mã “${value}” đã dùng ở ${where.vi}.`
        : `Mã “${value}” trùng với “${firstId}” ở ${where.vi} nếu không phân biệt chữ hoa, khoảng trắng và dạng Unicode.`,
      en: same
        ? `The id “${value}” is already used in ${where.en}.`
        : `The id “${value}” equals “${firstId}” in ${where.en} but for case, spaces or Unicode form.`,
    },
    remedy: {
      vi: `Xóa dòng thừa, hoặc đặt mã khác cho dòng này và sửa những chỗ tham chiếu đến nó.`,
      en: `Delete the surplus row, or give this row another id and correct what refers to it.`,
    },
  };
}

export function duplicateChangeUnit(first: number | null): IssueText {
  const where = rows(first);
  return {
    reason: {
      vi: `Đơn vị này đã có trong cùng việc sắp xếp với cùng vai trò ở ${where.vi}.`,
      en: `This unit is already listed for the same change in the same role in ${where.en}.`,
    },
    remedy: { vi: 'Xóa một trong hai dòng.', en: 'Delete one of the two rows.' },
  };
}

export function loop(path: readonly string[], what: LocalText): IssueText {
  const spelled = path.join(' → ');
  return {
    reason: {
      vi: `${what.vi} thành một vòng khép kín: ${spelled}.`,
      en: `${what.en} form a loop: ${spelled}.`,
    },
    remedy: {
      vi: 'Tìm mắt xích ghi sai trong vòng này và sửa hoặc để trống ô đó.',
      en: 'Find the wrong link of this loop and correct it or leave that cell empty.',
    },
  };
}

export function badUrl(): IssueText {
  return {
    reason: {
      vi: 'Địa chỉ phải bắt đầu bằng http:// hoặc https:// và có tên miền.',
      en: 'The address must start with http:// or https:// and name a host.',
    },
    remedy: {
      vi: 'Chép lại địa chỉ từ trình duyệt; nếu không còn địa chỉ thì để trống ô này.',
      en: 'Copy the address from the browser again; leave the cell empty if there is none.',
    },
  };
}

export function unusedSource(): IssueText {
  return {
    reason: { vi: 'Không dòng nào dẫn nguồn này.', en: 'No row cites this source.' },
    remedy: {
      vi: 'Dẫn nguồn ở những dòng lấy số liệu từ đó, hoặc xóa dòng này.',
      en: 'Cite it in the rows taken from it, or delete this row.',
    },
  };
}
