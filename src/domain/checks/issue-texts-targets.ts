import type { IssueText } from './make-issue.ts';

export function noBaseline(): IssueText {
  return {
    reason: {
      vi: 'Chỉ tiêu giảm theo phần trăm nhưng chưa có số gốc, nên không tính được mức phải đạt.',
      en: 'The target is a reduction in percent but has no baseline, so the level to reach cannot be worked out.',
    },
    remedy: {
      vi: 'Ghi baseline_value và baseline_on theo văn bản; nếu không nguồn nào cho biết thì giữ nguyên: kết quả hiển thị là chưa xác định được.',
      en: 'Fill in baseline_value and baseline_on from the document; if no source gives it, leave it: the result is shown as not to be said.',
    },
  };
}

export function baselineAfterDue(due: string): IssueText {
  return {
    reason: {
      vi: `Ngày của số gốc sau hạn hoàn thành (${due}).`,
      en: `The baseline is dated after the deadline (${due}).`,
    },
    remedy: { vi: 'Sửa baseline_on hoặc due_on theo văn bản.', en: 'Correct baseline_on or due_on from the document.' },
  };
}

export function zeroBaseline(): IssueText {
  return {
    reason: {
      vi: 'Số gốc phải lớn hơn 0 thì mới tính được mức giảm.',
      en: 'A reduction can only be worked out from a baseline above 0.',
    },
    remedy: {
      vi: 'Ghi số gốc theo nguồn; nếu không biết thì để trống, không ghi 0.',
      en: 'Enter the baseline from a source; if it is unknown leave the cell empty, not 0.',
    },
  };
}

export function percentOutOfRange(): IssueText {
  return {
    reason: { vi: 'Mức phần trăm phải nằm trong khoảng 0 đến 100.', en: 'A percentage lies between 0 and 100.' },
    remedy: {
      vi: 'Sửa số; nếu chỉ tiêu tính bằng người hoặc đơn vị thì chọn rule khác (reduce-by-amount, at-most, at-least).',
      en: 'Correct the figure; if the target is in people or units choose another rule (reduce-by-amount, at-most, at-least).',
    },
  };
}

export function valueMissing(): IssueText {
  return {
    reason: { vi: 'Chỉ tiêu loại này phải có mức phải đạt.', en: 'A target of this rule needs a value.' },
    remedy: {
      vi: 'Ghi value theo văn bản; nếu văn bản chỉ yêu cầu hoàn thành công việc thì chọn rule là complete.',
      en: 'Enter value from the document; if it only asks for a task to be completed, set rule to complete.',
    },
  };
}

export function seriesMismatch(field: 'indicator' | 'unit', ofTarget: string, ofSeries: string): IssueText {
  const names = field === 'indicator' ? { vi: 'chỉ số', en: 'indicator' } : { vi: 'đơn vị', en: 'unit' };
  return {
    reason: {
      vi: `Chuỗi này có ${names.vi} “${ofSeries}”, khác với “${ofTarget}” của chỉ tiêu.`,
      en: `This series has the ${names.en} “${ofSeries}”, the target “${ofTarget}”.`,
    },
    remedy: {
      vi: 'Chọn chuỗi đo đúng chỉ tiêu này; nếu không có chuỗi nào so sánh được thì để trống ô series.',
      en: 'Choose the series that measures this target; leave the cell empty if none is comparable.',
    },
  };
}
