import type { IssueText } from './make-issue.ts';

export function resolvedOnUnresolved(resolved: string, status: string): IssueText {
  return {
    reason: {
      vi: `Dòng này có ngày giải quyết xong (${resolved}) nhưng trạng thái là ${status}: hai ô trái ngược nhau.`,
      en: `The row has a day on which it was resolved (${resolved}), but its status is ${status}: the two cells exclude each other.`,
    },
    remedy: {
      vi: 'Ghi status là resolved nếu nguồn báo đã xong; nếu chưa xong thì để trống resolved_on.',
      en: 'Set status to resolved if a source reports it as done; if it is not, leave resolved_on empty.',
    },
  };
}

export function proposerAlone(): IssueText {
  return {
    reason: {
      vi: 'Đã ghi nơi kiến nghị (proposed_by) nhưng không ghi kiến nghị gì (proposal).',
      en: 'The row says who proposes (proposed_by), but not what is proposed (proposal).',
    },
    remedy: {
      vi: 'Ghi nội dung kiến nghị theo nguồn; nếu nguồn không nêu thì để trống proposed_by.',
      en: 'Enter what is proposed as the source reports it; if it reports nothing, leave proposed_by empty.',
    },
  };
}

export function outcomeNotReported(): IssueText {
  return {
    reason: {
      vi: 'Đã ghi kết quả nhưng trạng thái vẫn là chưa có nguồn nói kết quả (not-reported).',
      en: 'An outcome is given, but the status still says that no source reports one (not-reported).',
    },
    remedy: {
      vi: 'Ghi status là resolved nếu đã xong, là open nếu kết quả mới là bước đầu.',
      en: 'Set status to resolved if it is done, to open if the outcome is only a first one.',
    },
  };
}

export function answersLaterObstacle(issued: string, obstacle: string, raised: string): IssueText {
  return {
    reason: {
      vi: `Chỉ đạo ban hành ngày ${issued}, trước khi vướng mắc “${obstacle}” được nêu (${raised}).`,
      en: `The directive was issued on ${issued}, before the obstacle “${obstacle}” was raised (${raised}).`,
    },
    remedy: {
      vi: 'Kiểm tra hai ngày; nếu chỉ đạo không nhằm gỡ vướng mắc này thì bỏ id đó khỏi answers.',
      en: 'Check both dates; if the directive is not meant for this obstacle, take its id out of answers.',
    },
  };
}
