import { foldVietnamese } from './fold-vietnamese.ts';

// One reading: written out on both sides of a search.
const plainForms: Readonly<Record<string, string>> = {
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
  MTTQ: 'Mặt trận Tổ quốc',
  UBMTTQ: 'Ủy ban Mặt trận Tổ quốc',
  UBTVQH: 'Ủy ban Thường vụ Quốc hội',
  QH: 'Quốc hội',
  ĐBQH: 'đại biểu Quốc hội',
  CP: 'Chính phủ',
  TTg: 'Thủ tướng',
  TW: 'Trung ương',
  BCH: 'Ban Chấp hành',
  BTV: 'Ban Thường vụ',
  BCĐ: 'Ban Chỉ đạo',
  ĐVHC: 'đơn vị hành chính',
  ĐVSNCL: 'đơn vị sự nghiệp công lập',
  ĐVSN: 'đơn vị sự nghiệp',
  SNCL: 'sự nghiệp công lập',
  TP: 'thành phố',
  TX: 'thị xã',
  TDP: 'tổ dân phố',
  NQ: 'nghị quyết',
  QĐ: 'quyết định',
  KL: 'kết luận',
  CTr: 'chương trình',
  TTr: 'tờ trình',
  NSNN: 'ngân sách nhà nước',
  CBCC: 'cán bộ công chức',
  CBCCVC: 'cán bộ công chức viên chức',
  CCVC: 'công chức viên chức',
  HĐLĐ: 'hợp đồng lao động',
  BNV: 'Bộ Nội vụ',
  SNV: 'Sở Nội vụ',
  GDĐT: 'giáo dục và đào tạo',
  BGDĐT: 'Bộ Giáo dục và Đào tạo',
  LĐTBXH: 'lao động thương binh và xã hội',
  NNPTNT: 'nông nghiệp và phát triển nông thôn',
  PTNT: 'phát triển nông thôn',
  TNMT: 'tài nguyên và môi trường',
  KHCN: 'khoa học và công nghệ',
  KHĐT: 'kế hoạch và đầu tư',
  GTVT: 'giao thông vận tải',
  TTTT: 'thông tin và truyền thông',
  VHTTDL: 'văn hóa thể thao và du lịch',
  BHXH: 'bảo hiểm xã hội',
  LĐLĐ: 'liên đoàn lao động',
  LHPN: 'liên hiệp phụ nữ',
  CCB: 'cựu chiến binh',
  TNCS: 'thanh niên cộng sản',
  THPT: 'trung học phổ thông',
  THCS: 'trung học cơ sở',
  GDTX: 'giáo dục thường xuyên',
};

// Several readings: a query is tried with each, a text is left as it stands.
const ambiguousForms: Readonly<Record<string, readonly string[]>> = {
  BTC: ['Ban Tổ chức', 'Bộ Tài chính'],
  BCT: ['Bộ Chính trị', 'Bộ Công Thương'],
  TT: ['thị trấn', 'thông tư', 'trung tâm'],
  ND: ['nghị định', 'nhân dân'],
  CT: ['chỉ thị', 'chương trình'],
  KH: ['kế hoạch', 'khoa học'],
  TB: ['thông báo'],
  BC: ['báo cáo'],
  HD: ['hướng dẫn'],
  GD: ['giáo dục'],
  DT: ['đào tạo', 'đầu tư'],
  NN: ['nông nghiệp', 'nhà nước'],
  // Folded like the syllables of Tu Mơ Rông and like TƯ.
  TU: ['Tỉnh ủy', 'Trung ương'],
  HU: ['Huyện ủy'],
};

const written: ReadonlyMap<string, string> = new Map(
  Object.entries(plainForms).map(([short, full]) => [foldVietnamese(short), foldVietnamese(full)]),
);

const readings: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...[...written].map(([short, full]): [string, readonly string[]] => [short, [full]]),
  ...Object.entries(ambiguousForms).map(([short, full]): [string, readonly string[]] => [
    foldVietnamese(short),
    full.map(foldVietnamese),
  ]),
]);

/** A folded text with its unmistakable abbreviations written out: `ubnd tinh` → `uy ban nhan dan tinh`. */
export function writeOut(folded: string): string {
  return folded
    .split(' ')
    .map((word) => written.get(word) ?? word)
    .join(' ');
}

// Keeps a query of nothing but abbreviations from trying every combination of their readings.
const mostReadings = 12;

/** All readings of a folded query, as typed first: `tt dak to` is also a township, a circular and a centre. */
export function readingsOf(folded: string): readonly string[] {
  let all: string[] = [''];
  for (const word of folded.split(' ')) {
    const forms = [word, ...(readings.get(word) ?? [])];
    const next = all.flatMap((start) => forms.map((form) => (start === '' ? form : `${start} ${form}`)));
    all = next.length > mostReadings ? all.map((start) => `${start} ${word}`.trimStart()) : next;
  }
  return all;
}
