import type { Language } from '../../../domain/records/local-text.ts';
import type {
  DocumentForm,
  ReportBlock,
  ReportCell,
  ReportColumn,
  ReportDocument,
  ReportRow,
  ReportTable,
} from '../../../domain/report/report-document.ts';
import { reportWords } from '../../../testing/report-words.ts';

const words = {
  vi: {
    before: 'Trước sắp xếp',
    now: 'Hiện tại',
    cut: 'Kết quả giảm',
    heads: [
      'STT',
      'Cơ quan, đơn vị',
      'Phòng',
      'Biên chế',
      'Cấp phó',
      'Phòng',
      'Biên chế',
      'Cấp phó',
      'Phòng',
      'Biên chế',
      '% biên chế',
      'Ghi chú',
    ],
    unit: 'Sở Nông nghiệp và Môi trường, phòng số',
    total: 'TỔNG CỘNG',
    unitLine: 'Đơn vị tính: phòng, người',
    note: 'Số liệu biên chế theo quyết định giao; số cấp phó theo báo cáo của từng cơ quan.',
    title: 'Tổ chức bên trong và biên chế các cơ quan chuyên môn',
    appendix: 'Phụ lục I',
    attached: '(Kèm theo Báo cáo số      /BC-UBND ngày     /    /2026)',
    prepared: 'NGƯỜI LẬP BIỂU',
    head: 'GIÁM ĐỐC',
  },
  en: {
    before: 'Before',
    now: 'Now',
    cut: 'Reduced by',
    heads: [
      'No.',
      'Body',
      'Divisions',
      'Posts',
      'Deputies',
      'Divisions',
      'Posts',
      'Deputies',
      'Divisions',
      'Posts',
      '% of posts',
      'Notes',
    ],
    unit: 'Department of Agriculture and Environment, division no.',
    total: 'TOTAL',
    unitLine: 'Unit: divisions, people',
    note: 'Posts as allotted by decision; deputies as each body reports them.',
    title: 'Divisions and posts of the specialised departments',
    appendix: 'Appendix I',
    attached: '(Attached to Report No.      /BC-UBND of     /    /2026)',
    prepared: 'PREPARED BY',
    head: 'DIRECTOR',
  },
} as const;

const groupsOfHeads = [
  null,
  null,
  'before',
  'before',
  'before',
  'now',
  'now',
  'now',
  'cut',
  'cut',
  'cut',
  null,
] as const;
const indexes = ['A', 'B', '1', '2', '3', '4', '5', '6', '7=1-4', '8=2-5', '9=8*100/2', 'C'];
const ids = ['no', 'unit', 'r0', 'p0', 'd0', 'r1', 'p1', 'd1', 'rCut', 'pCut', 'pRate', 'note'];

function ruleOf(id: string): ReportColumn['rule'] {
  if (id === 'rCut') return { kind: 'difference', from: 'r0', less: 'r1' };
  if (id === 'pCut') return { kind: 'difference', from: 'p0', less: 'p1' };
  return id === 'pRate' ? { kind: 'percent', part: 'pCut', whole: 'p0' } : null;
}

function columnsIn(language: Language): readonly ReportColumn[] {
  const said = words[language];
  return ids.map((id, at) => {
    const group = groupsOfHeads[at] ?? null;
    const head = said.heads[at] ?? '';
    const isNumber = at >= 2 && at <= 10;
    return {
      id,
      heads: group === null ? [head] : [said[group], head],
      index: indexes[at] ?? '',
      isNumber,
      width: at === 1 ? 6 : at === 11 ? 3 : at === 0 ? 1.2 : 1.8,
      rule: ruleOf(id),
    };
  });
}

const separators = { vi: ['.', ','], en: [',', '.'] } as const;

/** A number as reports print it, without `Intl`, which builds of Node may lack. */
function printed(value: number, language: Language): string {
  const [whole = '', decimals] = String(value).split('.');
  const [thousands, point] = separators[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return decimals === undefined ? grouped : `${grouped}${point}${decimals}`;
}

function figures(values: readonly number[], language: Language): readonly ReportCell[] {
  return values.map((value, at) => ({
    text: printed(value, language) + (at === values.length - 1 ? '%' : ''),
    value,
    origin: `observation:${value}`,
  }));
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}

function withResults(base: readonly number[]): readonly number[] {
  const [r0 = 0, p0 = 0, d0 = 0, r1 = 0, p1 = 0, d1 = 0] = base;
  return [r0, p0, d0, r1, p1, d1, r0 - r1, p0 - p1, round2(((p0 - p1) * 100) / p0)];
}

/** A table of `count` rows in twelve columns under two levels of heads, its total first. */
function longTable(language: Language, count = 90): ReportTable {
  const said = words[language];
  const bases = Array.from({ length: count }, (_, at) => [9 + (at % 7), 1200 + at, 4, 6 + (at % 3), 1000 + at, 3]);
  const rows = bases.map(
    (base, at): ReportRow => ({
      id: `row-${at + 1}`,
      kind: 'row',
      cells: [
        { text: String(at + 1), value: null },
        { text: `${said.unit} ${at + 1}`, value: null },
        ...figures(withResults(base), language),
        { text: '', value: null },
      ],
    }),
  );
  const sums = bases.reduce<readonly number[]>((sum, base) => base.map((value, at) => value + (sum[at] ?? 0)), []);
  const total: ReportRow = {
    id: 'total',
    kind: 'total',
    cells: [
      { text: '', value: null },
      { text: said.total, value: null },
      ...figures(withResults(sums), language),
      { text: '', value: null },
    ],
  };
  return {
    id: 'long',
    title: null,
    unitLine: said.unitLine,
    columns: columnsIn(language),
    rows: [total, ...rows],
    notes: [said.note],
  };
}

const smallTable: ReportTable = {
  id: 'small',
  title: 'Số đơn vị hành chính cấp xã',
  unitLine: 'Đơn vị tính: xã',
  columns: [
    { id: 'name', heads: ['Loại'], index: 'A', isNumber: false, width: 4, rule: null },
    { id: 'before', heads: ['Trước'], index: '1', isNumber: true, width: 2, rule: null },
    { id: 'after', heads: ['Nay'], index: '2', isNumber: true, width: 2, rule: null },
    {
      id: 'cut',
      heads: ['Giảm'],
      index: '3=1-2',
      isNumber: true,
      width: 2,
      rule: { kind: 'difference', from: 'before', less: 'after' },
    },
  ],
  rows: [
    {
      id: 'a',
      kind: 'row',
      cells: [
        { text: 'Xã', value: null },
        { text: '102', value: 102, origin: 'observation:1' },
        { text: '40', value: 40, origin: 'observation:2' },
        { text: '62', value: 62 },
      ],
    },
  ],
  notes: ['Nghị quyết số 1656/NQ-UBTVQH15.', 'Chưa kể các phường.'],
};

const text =
  'Ủy ban nhân dân tỉnh đã chỉ đạo rà soát, sắp xếp tổ chức bộ máy bên trong các cơ quan chuyên môn; đến nay toàn tỉnh còn ';

/** Text of a report with every kind of block; headings in all three levels, one of them with a number Word cannot count. */
const everyBlock: readonly ReportBlock[] = [
  { kind: 'heading', id: 'h1', level: 1, number: 'I.', text: 'ĐẶC ĐIỂM TÌNH HÌNH' },
  {
    kind: 'paragraph',
    id: 'p1',
    runs: [
      { text },
      { text: '40 xã', bold: true, origin: 'observation:2' },
      { text: `, giảm 62 xã. ${text.repeat(3)}` },
    ],
  },
  { kind: 'heading', id: 'h2', level: 1, number: 'II.', text: 'KẾT QUẢ THỰC HIỆN' },
  { kind: 'heading', id: 'h21', level: 2, number: '1.', text: 'Sắp xếp đơn vị hành chính' },
  { kind: 'heading', id: 'h21a', level: 3, number: 'a)', text: 'Cấp xã' },
  { kind: 'table', id: 't1', table: smallTable },
  { kind: 'heading', id: 'h21dd', level: 3, number: 'đ)', text: 'Thôn, tổ dân phố' },
  {
    kind: 'bullets',
    id: 'b1',
    items: [
      [{ text: 'Thôn: nay còn hơn 850;' }],
      [{ text: 'Tổ dân phố: ', italic: true }, { text: 'chưa có số liệu.' }],
    ],
  },
  { kind: 'heading', id: 'h22', level: 2, number: '2.', text: 'Biên chế' },
  {
    kind: 'chart',
    id: 'c1',
    chart: {
      id: 'communes',
      title: '102 xã còn 40',
      caption: 'Đơn vị: xã. Số liệu tính đến ngày 01/7/2025.',
      alternative: 'Cột thứ nhất: 102 xã trước sắp xếp. Cột thứ hai: 40 xã hiện nay.',
      widthMm: 140,
      heightMm: 70,
    },
  },
];

const heads = {
  vi: {
    state: { parent: null, issuer: 'ỦY BAN NHÂN DÂN TỈNH KON TUM', number: 'Số:       /BC-UBND' },
    party: { parent: 'TỈNH ỦY KON TUM', issuer: 'BAN TỔ CHỨC', number: 'Số       -BC/BTCTU' },
  },
  en: {
    state: { parent: null, issuer: "KON TUM PROVINCIAL PEOPLE'S COMMITTEE", number: 'No.:       /BC-UBND' },
    party: { parent: 'KON TUM PARTY COMMITTEE', issuer: 'ORGANISATION BOARD', number: 'No.       -BC/BTCTU' },
  },
} as const;

/** A report with everything in it: text, charts, an upright appendix and a turned one of several pages. */
export function reportFixture(
  language: Language,
  form: DocumentForm,
  changes: Partial<ReportDocument> = {},
): ReportDocument {
  const said = words[language];
  const appendix = {
    attachedTo: said.attached,
    left: { authority: null, title: said.prepared },
    right: { authority: null, title: said.head },
  };
  const isVietnamese = language === 'vi';
  return {
    language,
    form,
    words: reportWords(form, language),
    isSample: false,
    head: {
      ...heads[language][form],
      placeAndDate: isVietnamese ? 'Kon Tum, ngày     tháng     năm 2026' : 'Kon Tum,              2026',
      typeName: isVietnamese ? 'BÁO CÁO' : 'REPORT',
      subject: isVietnamese
        ? 'Kết quả thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017 trên địa bàn tỉnh Kon Tum'
        : 'Results of carrying out Resolution 18-NQ/TW of 25 October 2017 in Kon Tum province',
    },
    blocks: everyBlock,
    signature:
      form === 'state'
        ? { authority: 'TM. ỦY BAN NHÂN DÂN', title: 'CHỦ TỊCH' }
        : { authority: 'T/M BAN TỔ CHỨC', title: 'TRƯỞNG BAN' },
    recipients: ['Bộ Nội vụ;', 'Thường trực Tỉnh ủy;', 'Lưu: VT, NC.'],
    appendices: [
      {
        id: 'a1',
        number: said.appendix,
        title: said.title,
        isLandscape: true,
        table: longTable(language),
        ...appendix,
      },
      {
        id: 'a2',
        number: isVietnamese ? 'Phụ lục II' : 'Appendix II',
        title: 'Đơn vị hành chính cấp xã',
        isLandscape: false,
        table: smallTable,
        ...appendix,
      },
    ],
    foot: {
      asOf: isVietnamese ? '30/6/2026' : '30 June 2026',
      version: '2026-06-30',
      code: 'KT-7F3A',
      address: 'https://tinhgon.example/report/?form=state&asOf=2026-06-30',
    },
    ...changes,
  };
}
