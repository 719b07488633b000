const vi = {
  title: 'Lộ trình, nhiệm vụ thời gian tới',
  running: '{day} có {count} giai đoạn đang thực hiện: {list}.',
  noneRunning: (day: string) => `Ngày ${day} không có giai đoạn nào đang thực hiện.`,
  on: (day: string) => `Ngày ${day}`,
  until: (date: string) => `đến hết ${date}`,
  untilDay: (date: string) => `đến ${date}`,
  noEnd: 'nguồn không nêu ngày kết thúc',
  ahead: (next: string, later: string) =>
    `Trong 12 tháng tới có ${next} hạn, mốc được nêu; sau đó đến hết năm 2030 còn ${later} hạn.`,
  nothingAhead: 'Từ nay đến hết năm 2030 không có hạn, mốc nào được nêu trong dữ liệu.',
  beyond: (count: string) => `Còn ${count} hạn sau năm 2030 không liệt kê.`,
  past: (parts: string) => `Đã qua hạn: ${parts}.`,
  late: (count: string) => `${count} hạn chắc chắn chưa đạt`,
  unknown: (count: string) => `${count} hạn chưa đủ căn cứ để nói kết quả`,
  tableTitle: 'THỜI HẠN, MỐC THỰC HIỆN TRONG THỜI GIAN TỚI',
  precision: 'Thời hạn chỉ ghi năm hoặc tháng là do nguồn chỉ nêu đến năm hoặc tháng.',
  nextGroup: 'Trong 12 tháng tới',
  laterGroup: 'Sau đó đến hết năm 2030',
  columns: { due: 'Thời hạn', what: 'Nội dung', who: 'Cơ quan, địa phương', document: 'Văn bản' },
  others: (count: string, units: string) => `${count} chỉ tiêu của ${units} đơn vị khác`,
  otherUnits: 'các đơn vị có chỉ tiêu',
  notKnown: 'nguồn không nêu',
};

/** Texts of the part of a report on the road ahead, in one language. */
export type RoadmapReportMessages = typeof vi;

/** A count with its noun, in the number English asks for. */
function counted(count: string, noun: string): string {
  return `${count} ${noun}${count === '1' ? '' : 's'}`;
}

const en: RoadmapReportMessages = {
  title: 'The road and the tasks ahead',
  running: '{day}, phases under way ({count}): {list}.',
  noneRunning: (day) => `On ${day} no phase is under way.`,
  on: (day) => `On ${day}`,
  until: (date) => `to the end of ${date}`,
  untilDay: (date) => `to ${date}`,
  noEnd: 'the source states no end',
  ahead: (next, later) =>
    `Deadlines and milestones within 12 months: ${next}; deadlines after that to the end of 2030: ${later}.`,
  nothingAhead: 'The data name no deadline or milestone from now to the end of 2030.',
  beyond: (count) => `${counted(count, 'deadline')} after 2030 left out.`,
  past: (parts) => `Past: ${parts}.`,
  late: (count) => `${counted(count, 'deadline')} certainly not met`,
  unknown: (count) => `${counted(count, 'deadline')} of which nothing can be said`,
  tableTitle: 'DEADLINES AND MILESTONES AHEAD',
  precision: 'Deadlines of a year or month alone are known to the year or month only.',
  nextGroup: 'Within 12 months',
  laterGroup: 'After that, to the end of 2030',
  columns: { due: 'Deadline', what: 'What', who: 'Responsible', document: 'Document' },
  others: (count, units) => `${counted(count, 'target')} of ${counted(units, 'other unit')}`,
  otherUnits: 'the units with these targets',
  notKnown: 'not named by the source',
};

/** Texts of the part of a report on the road ahead. */
export const roadmapReportMessages = { vi, en };
