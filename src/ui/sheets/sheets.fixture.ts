import type {
  ReportAppendix,
  ReportBlock,
  ReportColumn,
  ReportDocument,
  ReportHead,
  ReportRow,
  ReportTable,
} from '../../domain/report/report-document.ts';
import { reportWords } from '../../testing/report-words.ts';

const stateHead: ReportHead = {
  parent: 'Ủy ban nhân dân tỉnh Kon Tum',
  issuer: 'Sở Nội vụ',
  number: 'Số:         /BC-SNV',
  placeAndDate: 'Kon Tum, ngày      tháng      năm 2026',
  typeName: 'Báo cáo',
  subject:
    'Kết quả thực hiện Nghị quyết số 18-NQ/TW về sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn, hoạt động hiệu lực, hiệu quả',
};

const partyHead: ReportHead = {
  parent: 'Tỉnh ủy Kon Tum',
  issuer: 'Ban Tổ chức',
  number: 'Số         -BC/BTCTU',
  placeAndDate: 'Kon Tum, ngày      tháng      năm 2026',
  typeName: 'Báo cáo',
  subject: 'kết quả thực hiện Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương',
};

function column(id: string, heads: readonly string[], index: string, width: number, isNumber = true): ReportColumn {
  return { id, heads, index, isNumber, width, rule: null };
}

/** T1 of the reporting forms: counted units by block and level, twelve columns with two levels of heads. */
export const wideColumns: readonly ReportColumn[] = [
  column('order', ['STT'], 'A', 5, false),
  column('body', ['Cơ quan, đơn vị'], 'B', 24, false),
  column('n2017', ['Số đầu mối', 'Có đến mốc 2017'], '1', 8),
  column('n2021', ['Số đầu mối', 'Năm 2021'], '2', 8),
  column('now', ['Số đầu mối', 'Hiện tại'], '3', 8),
  column('cut2017', ['Giảm so với 2017', 'Số lượng'], '4=1-3', 8),
  column('rate2017', ['Giảm so với 2017', 'Tỷ lệ (%)'], '5=4*100/1', 9),
  column('cut2021', ['Giảm so với 2021', 'Số lượng'], '6=2-3', 8),
  column('rate2021', ['Giảm so với 2021', 'Tỷ lệ (%)'], '7=6*100/2', 9),
  column('target', ['Chỉ tiêu giảm'], '8', 8),
  column('progress', ['% hoàn thành'], '9=4*100/8', 9),
  column('note', ['Ghi chú'], 'C', 14, false),
];

const bodies = [
  'Văn phòng Ủy ban nhân dân tỉnh',
  'Sở Nông nghiệp và Môi trường',
  'Ban Quản lý các dự án đầu tư xây dựng',
  'Chi cục Kiểm lâm',
  'Trung tâm Dịch vụ nông nghiệp huyện Đăk Glei (trước đây là Trạm Khuyến nông và Trạm Thú y)',
] as const;

function wideRow(index: number): ReportRow {
  const before = 10 + (index % 7);
  const numbers = [before, before - 1, before - 2, 2, 20, 1, 10, 3, 66.67];
  const kind = index === 0 ? 'total' : index % 15 === 1 ? 'group' : 'row';
  const words = kind === 'total' ? 'TỔNG CỘNG' : kind === 'group' ? `KHỐI ${index}` : (bodies[index % 5] ?? '');
  return {
    id: `row-${index}`,
    kind,
    cells: [
      { text: kind === 'total' ? '' : `${index}`, value: null },
      { text: words, value: null },
      ...numbers.map((value, place) => ({
        text: `${value}`.replace('.', ','),
        value,
        ...(place === 2 ? { origin: 'observation.x' } : {}),
      })),
      { text: index % 11 === 5 ? 'Hợp nhất từ 01/03/2025' : '', value: null },
    ],
  };
}

/** A table of twelve columns with as many rows as wanted. */
function wideTable(rows: number): ReportTable {
  return {
    id: 'wide',
    title: 'Đầu mối tổ chức theo khối và cấp',
    unitLine: 'Đơn vị tính: tổ chức',
    columns: wideColumns,
    rows: Array.from({ length: rows }, (_, index) => wideRow(index)),
    notes: [
      'Số liệu năm 2017 theo Báo cáo số 12-BC/TU ngày 15/01/2018; số liệu hiện tại theo Nghị quyết số 1677/NQ-UBTVQH15.',
      'Trung tâm Dịch vụ nông nghiệp: chưa có số liệu năm 2021.',
    ],
  };
}

function appendix(rows: number): ReportAppendix {
  return {
    id: 'i',
    number: 'Phụ lục I',
    title: 'Đầu mối tổ chức theo khối và cấp',
    attachedTo: '(Kèm theo Báo cáo số         /BC-SNV ngày      /      /2026 của Sở Nội vụ)',
    isLandscape: true,
    table: wideTable(rows),
    left: { authority: null, title: 'Người lập biểu' },
    right: { authority: null, title: 'Giám đốc' },
  };
}

const smallTable: ReportTable = {
  id: 'small',
  title: 'Bảng 1. Số xã, phường, thị trấn trước và sau sắp xếp',
  unitLine: 'Đơn vị tính: đơn vị',
  columns: [
    column('order', ['STT'], 'A', 8, false),
    column('kind', ['Loại đơn vị'], 'B', 40, false),
    column('before', ['Trước'], '1', 15),
    column('after', ['Sau'], '2', 15),
    column('cut', ['Giảm'], '3=1-2', 15),
  ],
  rows: ['Xã', 'Phường', 'Thị trấn'].map((name, index) => ({
    id: name,
    kind: 'row',
    cells: [
      { text: `${index + 1}`, value: null },
      { text: name, value: null },
      { text: `${85 - index * 30}`, value: 85 - index * 30 },
      { text: `${37 - index * 15}`, value: 37 - index * 15 },
      { text: `${48 - index * 15}`, value: 48 - index * 15 },
    ],
  })),
  notes: ['Theo Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025.'],
};

const sentence =
  'đã sắp xếp, sáp nhập 102 đơn vị hành chính cấp xã còn 40 đơn vị, giảm 62 đơn vị, tỷ lệ giảm 60,78%; việc sắp xếp tổ chức bên trong gắn với tinh giản biên chế và cơ cấu lại đội ngũ cán bộ, công chức, viên chức. ';

function paragraph(id: string, sentences: number): ReportBlock {
  return {
    kind: 'paragraph',
    id,
    runs: [
      { text: 'Đến ngày 25/7/2026, tỉnh ', bold: false },
      { text: '62', bold: true, origin: 'observation.x' },
      { text: ` đơn vị: ${sentence.repeat(sentences).trim()}` },
    ],
  };
}

function heading(id: string, level: 1 | 2 | 3, number: string, text: string): ReportBlock {
  return { kind: 'heading', id, level, number, text };
}

/** A chart block of the size that two of them take on a one-page brief. */
const chartBlock: ReportBlock = {
  kind: 'chart',
  id: 'communes-chart',
  chart: {
    id: 'communes',
    title: '102 xã, phường, thị trấn còn 40',
    caption: 'Đơn vị: xã, phường, thị trấn. Nguồn: Nghị quyết số 1677/NQ-UBTVQH15.',
    alternative: 'Trước 102, sau 40.',
    widthMm: 150,
    heightMm: 50,
  },
};

/** Parts of a short report: all kinds of blocks. */
export const shortBlocks: readonly ReportBlock[] = [
  heading('h1', 1, 'I.', 'Kết quả thực hiện'),
  paragraph('p1', 1),
  {
    kind: 'bullets',
    id: 'b1',
    items: [
      [{ text: 'Khối đảng: giảm 05 đầu mối.' }],
      [{ text: 'Khối chính quyền: giảm ' }, { text: 'hơn 20', bold: true }, { text: ' đầu mối.' }],
    ],
  },
  { kind: 'table', id: 't1', table: smallTable },
  chartBlock,
];

/** Parts of a report of several pages. */
const longBlocks: readonly ReportBlock[] = [
  ...shortBlocks,
  ...Array.from({ length: 9 }, (_, index): readonly ReportBlock[] => [
    heading(`h2-${index}`, 2, `${index + 1}.`, 'Sắp xếp tổ chức bên trong các cơ quan, đơn vị'),
    paragraph(`p2-${index}`, 1 + (index % 5)),
    heading(`h3-${index}`, 3, 'a)', 'Về cơ cấu tổ chức'),
    paragraph(`p3-${index}`, 2),
  ]).flat(),
  paragraph('endless', 42),
];

/** A report in either form; everything in it is made up for tests of the paper. */
export function reportDocument(more: Partial<ReportDocument> = {}): ReportDocument {
  const form = more.form ?? 'state';
  return {
    language: 'vi',
    form,
    words: reportWords(form, 'vi'),
    isSample: false,
    head: form === 'state' ? stateHead : partyHead,
    blocks: shortBlocks,
    signature:
      form === 'state'
        ? { authority: null, title: 'Giám đốc' }
        : { authority: 'T/M Ban Thường vụ', title: 'Phó Trưởng ban' },
    recipients: ['Ban Thường vụ Tỉnh ủy;', 'Ủy ban nhân dân tỉnh;', 'Ban Giám đốc Sở;', 'Lưu: VT, TCBC.'],
    appendices: [],
    foot: {
      asOf: '25/7/2026',
      version: '2026.11.20',
      code: 'KT-7F3A-2B',
      address:
        'https://tinh-gon.kontum.gov.vn/report/?form=state&issuer=so-noi-vu&asOf=2026-07-25&parts=results,targets,obstacles&package=kon-tum&version=2026.11.20',
    },
    ...more,
  };
}

/** A long report with an appendix of twelve columns and ninety rows. */
export function longReport(more: Partial<ReportDocument> = {}): ReportDocument {
  return reportDocument({ blocks: longBlocks, appendices: [appendix(91)], ...more });
}
