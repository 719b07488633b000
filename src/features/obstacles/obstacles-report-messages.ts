const vi = {
  title: 'Khó khăn, vướng mắc',
  proposalsTitle: 'Đề xuất, kiến nghị',
  noObstacle: (day: string) => `Đến ngày ${day}, dữ liệu chưa ghi nhận khó khăn, vướng mắc nào.`,
  named: (name: string, remark: string) => `${name} (${remark})`,
  more: (count: string) => `và ${count} mục khác`,
  number: 'STT',
  raised: (date: string) => `nêu ${date}`,
  undated: 'nguồn không ghi ngày nêu',
  notNamed: 'không nêu',
  inferredNote: (sign: string) => `(${sign}) Ngày suy ra, nguồn không ghi rõ.`,
  resolvedOn: (date: string) => `giải quyết ${date}`,
  noDirective: 'Chưa có chỉ đạo nào được ghi nhận.',
  assigned: (who: string) => `giao ${who}`,
  noAssignee: 'nguồn không nêu nơi được giao',
  due: (date: string) => `hạn ${date}`,
  overdueSince: (date: string) => `quá hạn từ ${date}`,
  outcome: (text: string) => `kết quả: ${text}`,
  proposalsLead:
    'Phần này nêu những kiến nghị, chỉ đạo, yêu cầu có trong văn bản hoặc nguồn mà chưa có kết quả; báo cáo không tự đặt ra kiến nghị.',
  noProposal: (day: string) =>
    `Đến ngày ${day}, dữ liệu không có kiến nghị, chỉ đạo, yêu cầu nào còn chưa thực hiện; báo cáo không tự đặt ra kiến nghị.`,
  answers: (names: string) => `để xử lý: ${names}`,
  unanswered: 'Vướng mắc được nêu mà chưa có chỉ đạo',
  overdue: 'Quá hạn, nguồn nêu chưa thực hiện xong',
  pastDue: 'Đã qua hạn, chưa có nguồn nêu kết quả',
  aheadOf: 'Còn trong hạn',
  noDeadline: 'Không nêu thời hạn',
  pastDueNote: '“Đã qua hạn” chỉ nói về thời hạn: chưa có nguồn nêu kết quả, không kết luận là chậm.',
  noOutcome: 'Dòng nào không ghi kết quả thì chưa có nguồn nêu kết quả.',
  obstacleTable: {
    title: 'KHÓ KHĂN, VƯỚNG MẮC VÀ CHỈ ĐẠO XỬ LÝ',
    columns: {
      what: 'Nội dung khó khăn, vướng mắc',
      answer: 'Chỉ đạo (cơ quan, văn bản, thời hạn, kết quả)',
    },
  },
  directiveTable: {
    title: 'CÁC CHỈ ĐẠO, YÊU CẦU CHƯA CÓ KẾT QUẢ',
    columns: {
      what: 'Nội dung chỉ đạo, yêu cầu',
      who: 'Cơ quan thực hiện',
      state: 'Thời hạn, tình hình thực hiện',
    },
  },
  noProposer: 'nguồn không nêu nơi kiến nghị',
  proposalTable: {
    title: 'CÁC ĐỀ XUẤT, KIẾN NGHỊ ĐÃ NÊU',
    columns: {
      what: 'Nội dung đề xuất, kiến nghị',
      who: 'Cơ quan kiến nghị',
      ground: 'Khó khăn, vướng mắc (văn bản, ngày nêu)',
    },
  },
  notClosed: (counted: string) => `Chưa xong: ${counted}.`,
  counted: {
    open: (count: string) => `${count} vướng mắc chưa giải quyết`,
    notReported: (count: string) => `${count} vướng mắc chưa rõ đã giải quyết`,
    overdue: (count: string) => `${count} chỉ đạo quá hạn`,
    pastDue: (count: string) => `${count} chỉ đạo đã qua hạn chưa rõ kết quả`,
  },
  chart: {
    axis: 'Số chỉ đạo, yêu cầu',
    title: (all: string, named: string) => (named === '' ? `${all} chỉ đạo` : `${all} chỉ đạo: ${named}`),
    standing: {
      overdue: (count: string) => `${count} quá hạn`,
      'past-due': (count: string) => `${count} đã qua hạn chưa rõ kết quả`,
      resolved: (count: string) => `${count} đã thực hiện`,
    },
    caption: (day: string) => `Đơn vị tính: chỉ đạo. Số liệu tính đến ngày ${day}.`,
  },
};

/** Texts of the parts of a report on obstacles and directives, in one language. */
type ObstaclesReportMessages = typeof vi;

const en: ObstaclesReportMessages = {
  title: 'Obstacles',
  proposalsTitle: 'Proposals and requests',
  noObstacle: (day) => `By ${day} the data record no obstacle.`,
  named: (name, remark) => `${name} (${remark})`,
  more: (count) => `and ${count} more`,
  number: 'No.',
  raised: (date) => `raised ${date}`,
  undated: 'the source gives no date',
  notNamed: 'not named',
  inferredNote: (sign) => `(${sign}) Date inferred; the source does not state it.`,
  resolvedOn: (date) => `resolved ${date}`,
  noDirective: 'No directive is on record.',
  assigned: (who) => `assigned to ${who}`,
  noAssignee: 'the source names no one',
  due: (date) => `due ${date}`,
  overdueSince: (date) => `overdue since ${date}`,
  outcome: (text) => `outcome: ${text}`,
  proposalsLead:
    'This part names the proposals, orders and requests of documents or sources that have no outcome yet; the report proposes nothing of its own.',
  noProposal: (day) =>
    `By ${day} the data hold no proposal, order or request that is not carried out; the report proposes nothing of its own.`,
  answers: (names) => `to answer: ${names}`,
  unanswered: 'Obstacles named without a directive',
  overdue: 'Overdue, reported as not carried out',
  pastDue: 'Deadline passed, no source states the outcome',
  aheadOf: 'Deadline ahead',
  noDeadline: 'No deadline stated',
  pastDueNote: '“Passed” speaks of the deadline alone: no source states the outcome, and nothing is called late.',
  noOutcome: 'Rows that tell no outcome: no source states one.',
  obstacleTable: {
    title: 'OBSTACLES AND THE DIRECTIVES ON THEM',
    columns: {
      what: 'Obstacle',
      answer: 'Directive (to whom, document, deadline, outcome)',
    },
  },
  directiveTable: {
    title: 'DIRECTIVES AND REQUESTS WITHOUT AN OUTCOME',
    columns: { what: 'Directive or request', who: 'Assigned to', state: 'Deadline, progress' },
  },
  noProposer: 'the source names no proposer',
  proposalTable: {
    title: 'PROPOSALS ON RECORD',
    columns: { what: 'Proposal', who: 'Proposed by', ground: 'Obstacle (document, day raised)' },
  },
  notClosed: (counted) => `Not closed: ${counted}.`,
  counted: {
    open: (count) => `obstacles not resolved: ${count}`,
    notReported: (count) => `obstacles not known resolved: ${count}`,
    overdue: (count) => `directives overdue: ${count}`,
    pastDue: (count) => `past due, outcome unknown: ${count}`,
  },
  chart: {
    axis: 'Directives and requests',
    title: (all, named) => (named === '' ? `Directives: ${all}` : `Directives: ${all}, of which ${named}`),
    standing: {
      overdue: (count) => `${count} overdue`,
      'past-due': (count) => `${count} past the deadline without a known outcome`,
      resolved: (count) => `${count} carried out`,
    },
    caption: (day) => `Unit: directives. Data as of ${day}.`,
  },
};

/** Texts of the parts of a report on obstacles and directives. */
export const obstaclesReportMessages = { vi, en };
