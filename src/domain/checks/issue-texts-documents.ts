import type { IssueText } from './make-issue.ts';

export function endedBeforeIssue(issued: string, ended: string): IssueText {
  return {
    reason: {
      vi: `Văn bản hết hiệu lực ngày ${ended}, trước ngày ban hành ${issued}.`,
      en: `The document ceased to apply on ${ended}, before it was issued on ${issued}.`,
    },
    remedy: {
      vi: 'Đối chiếu với văn bản và sửa ngày ghi sai.',
      en: 'Compare with the document and correct the wrong date.',
    },
  };
}

export function replacesLater(issued: string, other: string, otherIssued: string): IssueText {
  return {
    reason: {
      vi: `Văn bản ban hành ngày ${issued} được ghi là thay thế “${other}”, ban hành sau đó (${otherIssued}).`,
      en: `The document of ${issued} is said to replace “${other}”, which was issued later (${otherIssued}).`,
    },
    remedy: {
      vi: 'Nếu hai văn bản bị đảo chỗ thì ghi replaces ở dòng của văn bản mới; nếu không thì sửa ngày ban hành ghi sai.',
      en: 'If the two are the wrong way round, put replaces in the row of the newer document; otherwise correct the wrong date of issue.',
    },
  };
}

export function implementsLater(issued: string, other: string, otherIssued: string): IssueText {
  return {
    reason: {
      vi: `Văn bản ban hành ngày ${issued} được ghi là thi hành “${other}”, ban hành sau đó (${otherIssued}).`,
      en: `The document of ${issued} is said to carry out “${other}”, which was issued later (${otherIssued}).`,
    },
    remedy: {
      vi: 'Kiểm tra hai ngày và quan hệ giữa hai văn bản; nếu văn bản đi trước đã nêu văn bản sau thì nói rõ ở ghi chú.',
      en: 'Check both dates and how the two are related; if the earlier one does name the later one, say so in the note.',
    },
  };
}
