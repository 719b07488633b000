const vi = {
  title: 'Khó khăn, vướng mắc',
  proposalsTitle: 'Đề xuất, kiến nghị',
  noObstacle: (day: string) => `Đến ngày ${day}, dữ liệu chưa ghi nhận khó khăn, vướng mắc nào.`,
  named: (name: string, remark: string) => `${name} (${remark})`,
  more: (count: string) => `và ${count} mục khác`,
  raised: (date: string) => `nêu ngày ${date}`,
  raisedIn: (date: string) => `nêu ${date}`,
  undated: 'nguồn không ghi ngày nêu',
  resolvedOn: (date: string) => `giải quyết ${date}`,
  inferred: 'ngày suy ra',
  directive: 'Chỉ đạo: ',
  noDirective: 'Chưa có chỉ đạo nào được ghi nhận.',
  assigned: (who: string) => `giao ${who}`,
  noAssignee: 'nguồn không nêu nơi được giao',
  due: (date: string) => `hạn ${date}`,
  outcome: (text: string) => `kết quả: ${text}`,
  proposalsLead:
    'Phần này chỉ nêu những việc mà văn bản hoặc nguồn đã chỉ đạo, yêu cầu và chưa có kết quả; không tự đặt ra kiến nghị.',
  noProposal: (day: string) =>
    `Đến ngày ${day}, dữ liệu không có chỉ đạo, yêu cầu nào còn chưa thực hiện; không tự đặt ra kiến nghị.`,
  answers: (names: string) => `để xử lý: ${names}`,
  unanswered: 'Vướng mắc được nêu mà chưa có chỉ đạo',
  unansweredIntro: 'Nguồn nêu các vướng mắc sau mà chưa ghi nhận chỉ đạo nào:',
  overdue: 'Quá hạn, nguồn nêu chưa thực hiện xong',
  pastDue: 'Đã qua hạn, chưa có nguồn nêu kết quả',
  aheadOf: 'Còn trong hạn',
  noDeadline: 'Không nêu thời hạn',
};

/** Texts of the parts of a report on obstacles and directives, in one language. */
type ObstaclesReportMessages = typeof vi;

const en: ObstaclesReportMessages = {
  title: 'Obstacles',
  proposalsTitle: 'Proposals and requests',
  noObstacle: (day) => `By ${day} the data record no obstacle.`,
  named: (name, remark) => `${name} (${remark})`,
  more: (count) => `and ${count} more`,
  raised: (date) => `raised on ${date}`,
  raisedIn: (date) => `raised in ${date}`,
  undated: 'the source gives no date',
  resolvedOn: (date) => `resolved ${date}`,
  inferred: 'date inferred',
  directive: 'Directive: ',
  noDirective: 'No directive is on record.',
  assigned: (who) => `assigned to ${who}`,
  noAssignee: 'the source names no one',
  due: (date) => `due ${date}`,
  outcome: (text) => `outcome: ${text}`,
  proposalsLead:
    'This part names only what documents or sources have ordered or asked for and what has no outcome yet; nothing is proposed on its own.',
  noProposal: (day) =>
    `By ${day} the data hold no order or request that is not carried out; nothing is proposed on its own.`,
  answers: (names) => `to answer: ${names}`,
  unanswered: 'Obstacles named without a directive',
  unansweredIntro: 'Sources name these obstacles, and no directive is on record:',
  overdue: 'Overdue, reported as not carried out',
  pastDue: 'Deadline passed, no source states the outcome',
  aheadOf: 'Deadline ahead',
  noDeadline: 'No deadline stated',
};

/** Texts of the parts of a report on obstacles and directives. */
export const obstaclesReportMessages = { vi, en };
