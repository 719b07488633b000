import type { Row } from './rows.ts';
import { cutOffDay, lastYear, years } from './years.ts';

/** Kinds of made-up yearly reports that figures are read from. */
const yearly = [
  ['staff', 'Báo cáo tổ chức bộ máy và biên chế'],
  ['leavers', 'Báo cáo kết quả tinh giản biên chế'],
  ['services', 'Báo cáo đơn vị sự nghiệp công lập'],
  ['grassroots', 'Báo cáo thôn, tổ dân phố và người hoạt động không chuyên trách'],
] as const;
type YearlyReport = (typeof yearly)[number][0];

/** Sources that are no yearly report. */
export const lists = {
  register: 'danh-muc-don-vi',
  documents: 'danh-muc-van-ban',
  programme: 'theo-doi-thuc-hien',
  review: 'bao-cao-so-ket-2022',
  targets: 'danh-muc-chi-tieu',
} as const;

const listTitles = [
  [lists.register, 'Danh mục cơ quan, đơn vị và đơn vị hành chính'],
  [lists.documents, 'Danh mục văn bản (văn bản Trung ương có thật, văn bản của tỉnh minh họa)'],
  [lists.programme, 'Sổ theo dõi thực hiện Nghị quyết 18-NQ/TW'],
  [lists.review, 'Báo cáo sơ kết 05 năm thực hiện Nghị quyết 18-NQ/TW'],
  [lists.targets, 'Danh mục chỉ tiêu giao các sở, huyện và đơn vị sự nghiệp'],
] as const;

/** Id of the report of a year. */
export function reportOf(kind: YearlyReport, year: number): string {
  return `bao-cao-${kind}-${year}`;
}

const publisher = 'Dữ liệu minh họa Tinh Gọn';

/** All sources: made up, without address, and saying so in title and publisher. */
export function sourceRows(): readonly Row[] {
  const reports = yearly.flatMap(([kind, title]) =>
    years.map((year) => ({
      id: reportOf(kind, year),
      title: `Dữ liệu minh họa: ${title} năm ${year}`,
      publisher,
      published_on: year === lastYear ? cutOffDay : `${year + 1}-01-20`,
      kind: 'report',
    })),
  );
  const others = listTitles.map(([id, title]) => ({
    id,
    title: `Dữ liệu minh họa: ${title}`,
    publisher,
    ...(id === lists.review ? { published_on: '2022-07-20' } : {}),
    kind: id === lists.review ? 'report' : 'data-list',
  }));
  return [...others, ...reports];
}
