import type { IssueText } from './make-issue.ts';

export function reversedDates(start: string, startColumn: string, end: string): IssueText {
  return {
    reason: {
      vi: `Ngày kết thúc ${end} trước ngày bắt đầu ${start} (cột ${startColumn}).`,
      en: `The end ${end} lies before the start ${start} (column ${startColumn}).`,
    },
    remedy: {
      vi: 'Đối chiếu với nguồn và sửa ngày ghi sai; có thể hai ô bị đảo chỗ.',
      en: 'Compare with the source and correct the wrong date; the two cells may be swapped.',
    },
  };
}

export function effectiveBeforeIssue(issued: string, effective: string): IssueText {
  return {
    reason: {
      vi: `Văn bản có hiệu lực ngày ${effective}, trước ngày ban hành ${issued}.`,
      en: `The document takes effect on ${effective}, before it was issued on ${issued}.`,
    },
    remedy: {
      vi: 'Kiểm tra lại hai ngày; nếu văn bản có hiệu lực trở về trước thì nêu rõ ở ghi chú.',
      en: 'Check both dates; if the document has retroactive effect, say so in the note.',
    },
  };
}

export function parentNotAlive(parent: string, side: 'start' | 'end', parentDate: string): IssueText {
  return {
    reason:
      side === 'start'
        ? {
            vi: `Đơn vị bắt đầu trước khi đơn vị cấp trên “${parent}” bắt đầu (${parentDate}).`,
            en: `The unit begins before its parent “${parent}” does (${parentDate}).`,
          }
        : {
            vi: `Đơn vị còn tồn tại sau khi đơn vị cấp trên “${parent}” kết thúc (${parentDate}).`,
            en: `The unit lives on after its parent “${parent}” ended (${parentDate}).`,
          },
    remedy: {
      vi: 'Kết thúc dòng này vào ngày đổi cấp trên và mở một dòng mới, nối hai dòng bằng việc chuyển giao; hoặc sửa ngày ghi sai.',
      en: 'End this row on the day its parent changed and open a new one, joined by a transfer; or correct the wrong date.',
    },
  };
}

export function overlappingCode(other: string, line: number | null): IssueText {
  const vi = line === null ? '' : ` (dòng ${line})`;
  const en = line === null ? '' : ` (row ${line})`;
  return {
    reason: {
      vi: `Mã số này đã thuộc “${other}”${vi} trong cùng thời gian.`,
      en: `This code belongs to “${other}”${en} at the same time.`,
    },
    remedy: {
      vi: 'Ghi ngày kết thúc của đơn vị cũ trước ngày bắt đầu của đơn vị mới, hoặc sửa mã số.',
      en: 'End the older unit before the newer one begins, or correct the code.',
    },
  };
}

export function originalOutlives(unit: string, until: string | null, effective: string): IssueText {
  return {
    reason:
      until === null
        ? {
            vi: `“${unit}” kết thúc theo việc sắp xếp có hiệu lực ${effective} nhưng dòng của đơn vị chưa có ngày kết thúc.`,
            en: `“${unit}” ends by a change in force from ${effective}, but its row has no last day.`,
          }
        : {
            vi: `“${unit}” tồn tại đến ${until}, không kết thúc trước ngày ${effective} khi việc sắp xếp có hiệu lực.`,
            en: `“${unit}” lives until ${until}, not ending before the change takes effect on ${effective}.`,
          },
    remedy: {
      vi: `Ghi valid_to của đơn vị là ngày liền trước ngày có hiệu lực, hoặc sửa effective_on; nếu chỉ một phần được chuyển đi thì ghi share là part.`,
      en: `Set valid_to of the unit to the day before the change takes effect, or correct effective_on; if only a part went in, set share to part.`,
    },
  };
}

export function resultingBeginsBefore(unit: string, from: string | null, effective: string): IssueText {
  return {
    reason:
      from === null
        ? {
            vi: `“${unit}” hình thành từ việc sắp xếp có hiệu lực ${effective} nhưng dòng của đơn vị chưa có ngày bắt đầu.`,
            en: `“${unit}” comes from a change in force from ${effective}, but its row has no first day.`,
          }
        : {
            vi: `“${unit}” bắt đầu ${from}, trước ngày ${effective} khi việc sắp xếp có hiệu lực.`,
            en: `“${unit}” begins ${from}, before the change takes effect on ${effective}.`,
          },
    remedy: {
      vi: 'Ghi valid_from của đơn vị là ngày có hiệu lực, hoặc sửa effective_on; nếu đơn vị đã có từ trước thì hình thức là sáp nhập (absorption).',
      en: 'Set valid_from of the unit to the effective day, or correct effective_on; if the unit stood before, the form is absorption.',
    },
  };
}
