const vi = {
  years: 'Biên chế giao và có mặt qua các năm',
  intro: 'Mỗi chuỗi một đường. Biên chế giao và có mặt là hai loại số, chỉ đặt cạnh nhau; năm thiếu số thì đường đứt.',
  choose: 'Phạm vi của biểu đồ và bảng cân đối',
  breaks: (day: string) =>
    `Từ ${day} không còn cấp huyện: số liệu trước và sau ngày đó là của các tổ chức khác nhau nên vẽ thành đường riêng.`,
  before: 'trước khi bỏ cấp huyện',
  after: 'sau khi bỏ cấp huyện',
  fell: (from: string, first: string, to: string, last: string) =>
    `Biên chế giao ${from} (${first}) còn ${to} (${last})`,
  rose: (from: string, first: string, to: string, last: string) =>
    `Biên chế giao ${from} (${first}) tăng lên ${to} (${last})`,
  same: (from: string, first: string, last: string) => `Biên chế giao không đổi: ${from} (${first} và ${last})`,
  vague: (first: string, last: string) => `Biên chế giao từ ${first} đến ${last}`,
  inPostOnly: 'Số có mặt qua các năm; chưa có biên chế giao của phạm vi này',
  date: 'Ngày chốt',
  series: 'Chuỗi số liệu',
  value: 'Số liệu',
  single: 'Mới có số liệu của một thời điểm nên chưa vẽ được đường; số đó đứng trong bảng ở trên.',
  none: 'Chưa có biên chế giao hay số có mặt nào ghi rõ ngày.',
  change: (amount: string) => `Biên chế giao giảm ${amount} trong thời gian này.`,
  grown: (amount: string) => `Biên chế giao tăng ${amount} trong thời gian này.`,
};

const en: typeof vi = {
  years: 'Quota assigned and people in post over the years',
  intro:
    'Each series is a line of its own. Quota assigned and people in post are two numbers, only shown side by side; where a year is missing the line breaks.',
  choose: 'Scope of the chart and of the ledger',
  breaks: (day) =>
    `There is no district level from ${day} on: figures before and after belong to different organisations and are drawn as lines of their own.`,
  before: 'before the district level ended',
  after: 'after the district level ended',
  fell: (from, first, to, last) => `Quota assigned: ${from} (${first}) down to ${to} (${last})`,
  rose: (from, first, to, last) => `Quota assigned: ${from} (${first}) up to ${to} (${last})`,
  same: (from, first, last) => `Quota assigned unchanged: ${from} (${first} and ${last})`,
  vague: (first, last) => `Quota assigned from ${first} to ${last}`,
  inPostOnly: 'People in post over the years; no quota assigned is known for this scope',
  date: 'As of',
  series: 'Series',
  value: 'Figure',
  single: 'Only one date has a figure, so there is no line to draw; the figure is in the table above.',
  none: 'No dated quota assigned or people in post are known.',
  change: (amount) => `The quota assigned fell by ${amount} over this time.`,
  grown: (amount) => `The quota assigned grew by ${amount} over this time.`,
};

/** Words of quota and people in post over time. */
export const yearsMessages = { vi, en };

export type YearsMessages = typeof vi;
