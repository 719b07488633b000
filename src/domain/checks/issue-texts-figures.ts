import type { IssueText } from './make-issue.ts';

const compareWithSource = {
  vi: 'Đối chiếu với nguồn và sửa số.',
  en: 'Compare with the source and correct the figure.',
} as const;

export function shareOutOfRange(): IssueText {
  return {
    reason: { vi: 'Tỷ lệ phải nằm trong khoảng 0 đến 100 (%).', en: 'A share lies between 0 and 100 (%).' },
    remedy: {
      vi: 'Đối chiếu với nguồn; nếu là tốc độ tăng, giảm hoặc tỷ lệ hoàn thành thì khai loại chỉ số không phải share.',
      en: 'Compare with the source; a growth or completion rate belongs to an indicator whose kind is not share.',
    },
  };
}

export function negativeStock(): IssueText {
  return {
    reason: { vi: 'Số hiện có tại một thời điểm không thể âm.', en: 'A stock at a date cannot be negative.' },
    remedy: compareWithSource,
  };
}

export function reversedRange(value: number): IssueText {
  return {
    reason: {
      vi: `Cận trên phải lớn hơn cận dưới (${value}).`,
      en: `The upper end must be greater than the lower end (${value}).`,
    },
    remedy: {
      vi: 'Sửa hai ô value và value_high; nếu chỉ có một số thì để trống value_high.',
      en: 'Correct value and value_high; leave value_high empty if there is only one figure.',
    },
  };
}

export function undatedFigure(): IssueText {
  return {
    reason: {
      vi: 'Số liệu không có ngày chốt và cũng không có kỳ, nên không đặt được lên trục thời gian.',
      en: 'The figure has neither an as-of date nor a period, so it has no place in time.',
    },
    remedy: {
      vi: 'Ghi as_of hoặc period_start, period_end nếu nguồn cho biết; nếu không, giữ nguyên: số liệu được hiển thị là không rõ ngày.',
      en: 'Fill in as_of or period_start and period_end if a source tells; otherwise leave it: the figure is shown as undated.',
    },
  };
}

export function beforeSeriesStart(start: string): IssueText {
  return {
    reason: {
      vi: `Số liệu có ngày trước mốc bắt đầu tính của chuỗi (${start}).`,
      en: `The figure is dated before its series starts to count (${start}).`,
    },
    remedy: {
      vi: 'Sửa ngày, sửa mốc bắt đầu trong series.csv, hoặc chuyển số liệu sang chuỗi khác.',
      en: 'Correct the date, correct starts_when in series.csv, or move the figure to another series.',
    },
  };
}

export function outsideUnitLife(unit: string, side: 'start' | 'end', date: string): IssueText {
  return {
    reason:
      side === 'start'
        ? {
            vi: `Số liệu có ngày trước khi đơn vị “${unit}” hình thành (${date}).`,
            en: `The figure is dated before the unit “${unit}” began (${date}).`,
          }
        : {
            vi: `Số liệu có ngày sau khi đơn vị “${unit}” kết thúc (${date}).`,
            en: `The figure is dated after the unit “${unit}” ended (${date}).`,
          },
    remedy: {
      vi: 'Kiểm tra xem chuỗi có đúng đơn vị của thời kỳ đó không; số liệu của đơn vị mới thuộc một chuỗi khác.',
      en: 'Check that the series belongs to the unit of that time; figures of the new unit belong to another series.',
    },
  };
}

export function contradictoryFigures(first: string, figure: number, recorded: boolean): IssueText {
  const reason = {
    vi: `Cùng chuỗi, cùng ngày nhưng “${first}” ghi ${figure}.`,
    en: `For the same series and date “${first}” says ${figure}.`,
  };
  return {
    reason,
    remedy: recorded
      ? {
          vi: 'Mâu thuẫn này đã được ghi nhận trong contradictions.csv và hiển thị cho người đọc; không cần sửa.',
          en: 'This contradiction is recorded in contradictions.csv and shown to readers; nothing needs to be done.',
        }
      : {
          vi: 'Nếu hai nguồn mâu thuẫn, thêm một dòng vào contradictions.csv nêu cả hai số; nếu phạm vi khác nhau thì tách thành hai chuỗi.',
          en: 'If two sources disagree, add a row to contradictions.csv that lists both; if their scopes differ, make them two series.',
        },
  };
}

export function partsExceedTotal(total: number, sum: number, parts: readonly string[]): IssueText {
  const list = parts.join(', ');
  return {
    reason: {
      vi: `Các phần (${list}) cộng lại là ${sum}, lớn hơn tổng ${total}: chênh ${sum - total}.`,
      en: `The parts (${list}) add up to ${sum}, more than the total ${total}: a difference of ${sum - total}.`,
    },
    remedy: {
      vi: 'Đối chiếu tổng và các phần với nguồn; nếu nguồn in như vậy thì giữ nguyên và ghi vào contradictions.csv.',
      en: 'Compare total and parts with the source; if it prints them so, keep them and add a row to contradictions.csv.',
    },
  };
}

export interface CutComparison {
  readonly opening: { readonly id: string; readonly value: number };
  readonly closing: { readonly id: string; readonly value: number };
}

export function cutMismatch({ opening, closing }: CutComparison): IssueText {
  const sum = `${opening.value} − ${closing.value} = ${opening.value - closing.value}`;
  return {
    reason: {
      vi: `Số đầu kỳ trừ số cuối kỳ không khớp với số giảm: ${sum} (“${opening.id}”, “${closing.id}”).`,
      en: `Opening less closing does not give this cut: ${sum} (“${opening.id}”, “${closing.id}”).`,
    },
    remedy: {
      vi: 'Đối chiếu ba số với nguồn; nếu nguồn in như vậy thì giữ nguyên, phần chênh được hiển thị là chưa giải thích được.',
      en: 'Compare the three figures with their sources; if they are printed so, keep them: the remainder is shown as unexplained.',
    },
  };
}
