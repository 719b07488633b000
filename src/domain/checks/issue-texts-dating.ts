import type { IssueText } from './make-issue.ts';

export function basisMissing(columns: readonly string[]): IssueText {
  const list = columns.join(', ');
  return {
    reason: {
      vi: `Dòng này có ngày (${list}) nhưng chưa ghi căn cứ của ngày.`,
      en: `This row has dates (${list}) but does not say what they rest on.`,
    },
    remedy: {
      vi: 'Ghi date_basis là stated nếu nguồn ghi ngày đó, là inferred nếu do suy ra.',
      en: 'Set date_basis to stated if the source gives the date, to inferred if it was inferred.',
    },
  };
}

export function inferredWithoutNote(): IssueText {
  return {
    reason: {
      vi: 'Ngày do suy ra nhưng chưa nói suy ra từ đâu.',
      en: 'The date is inferred, but nothing says from what.',
    },
    remedy: {
      vi: 'Ghi căn cứ suy ra vào date_note_vi và date_note_en.',
      en: 'Say in date_note_vi and date_note_en what it was inferred from.',
    },
  };
}

export function basisWithoutDate(): IssueText {
  return {
    reason: {
      vi: 'Có căn cứ của ngày nhưng dòng này không có ngày nào.',
      en: 'A basis is given, but the row has no date.',
    },
    remedy: {
      vi: 'Điền ngày, hoặc để trống date_basis (lý do không có ngày có thể ghi ở date_note).',
      en: 'Enter the date, or leave date_basis empty (date_note may say why there is none).',
    },
  };
}
