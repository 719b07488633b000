import { decisions } from './decisions.ts';
import type { Register, SampleUnit } from './register.ts';
import { type Pair, valueOf } from './rows.ts';

/** The departments of the province by a short key, before and after 1/3/2025. */
export interface Departments {
  /** All that ever stood, by key; those formed in 2025 have keys of their own. */
  readonly all: ReadonlyMap<DepartmentKey, SampleUnit>;
}

/** Short names of the departments; those formed on 1/3/2025 end in `25`. */
export const departmentKeys = [
  'vpubnd',
  'noivu',
  'tuphap',
  'khdt',
  'taichinh',
  'congthuong',
  'nongnghiep',
  'tnmt',
  'xaydung',
  'giaothong',
  'khcn',
  'tttt',
  'vanhoa',
  'dulich',
  'giaoduc',
  'yte',
  'ldtbxh',
  'bandantoc',
  'ngoaivu',
  'thanhtra',
  'taichinh25',
  'nongnghiep25',
  'xaydung25',
  'khcn25',
  'vanhoa25',
  'dantoc25',
] as const;
export type DepartmentKey = (typeof departmentKeys)[number];

const first: Readonly<Partial<Record<DepartmentKey, Pair>>> = {
  vpubnd: ['Văn phòng Ủy ban nhân dân tỉnh', "Office of the Provincial People's Committee"],
  noivu: ['Sở Nội vụ', 'Department of Home Affairs'],
  tuphap: ['Sở Tư pháp', 'Department of Justice'],
  khdt: ['Sở Kế hoạch và Đầu tư', 'Department of Planning and Investment'],
  taichinh: ['Sở Tài chính', 'Department of Finance'],
  congthuong: ['Sở Công Thương', 'Department of Industry and Trade'],
  nongnghiep: ['Sở Nông nghiệp và Phát triển nông thôn', 'Department of Agriculture and Rural Development'],
  tnmt: ['Sở Tài nguyên và Môi trường', 'Department of Natural Resources and Environment'],
  xaydung: ['Sở Xây dựng', 'Department of Construction'],
  giaothong: ['Sở Giao thông vận tải', 'Department of Transport'],
  khcn: ['Sở Khoa học và Công nghệ', 'Department of Science and Technology'],
  tttt: ['Sở Thông tin và Truyền thông', 'Department of Information and Communications'],
  vanhoa: ['Sở Văn hóa và Thể thao', 'Department of Culture and Sports'],
  dulich: ['Sở Du lịch', 'Department of Tourism'],
  giaoduc: ['Sở Giáo dục và Đào tạo', 'Department of Education and Training'],
  yte: ['Sở Y tế', 'Department of Health'],
  ldtbxh: ['Sở Lao động - Thương binh và Xã hội', 'Department of Labour, Invalids and Social Affairs'],
  bandantoc: ['Ban Dân tộc', 'Committee for Ethnic Affairs'],
  ngoaivu: ['Sở Ngoại vụ', 'Department of Foreign Affairs'],
  thanhtra: ['Thanh tra tỉnh', 'Provincial Inspectorate'],
};

interface Merger {
  readonly key: DepartmentKey;
  readonly from: readonly DepartmentKey[];
  readonly name: Pair;
}

const mergers: readonly Merger[] = [
  { key: 'taichinh25', from: ['khdt', 'taichinh'], name: ['Sở Tài chính', 'Department of Finance'] },
  {
    key: 'nongnghiep25',
    from: ['nongnghiep', 'tnmt'],
    name: ['Sở Nông nghiệp và Môi trường', 'Department of Agriculture and Environment'],
  },
  { key: 'xaydung25', from: ['xaydung', 'giaothong'], name: ['Sở Xây dựng', 'Department of Construction'] },
  { key: 'khcn25', from: ['khcn', 'tttt'], name: ['Sở Khoa học và Công nghệ', 'Department of Science and Technology'] },
  {
    key: 'vanhoa25',
    from: ['vanhoa', 'dulich'],
    name: ['Sở Văn hóa, Thể thao và Du lịch', 'Department of Culture, Sports and Tourism'],
  },
];

/** What became of each department on 1/3/2025; those not named here stand as before. */
export const departmentSuccessors: Readonly<Partial<Record<DepartmentKey, DepartmentKey>>> = {
  khdt: 'taichinh25',
  taichinh: 'taichinh25',
  nongnghiep: 'nongnghiep25',
  tnmt: 'nongnghiep25',
  xaydung: 'xaydung25',
  giaothong: 'xaydung25',
  khcn: 'khcn25',
  tttt: 'khcn25',
  vanhoa: 'vanhoa25',
  dulich: 'vanhoa25',
  ldtbxh: 'noivu',
  bandantoc: 'dantoc25',
};

const scopes = { kind: 'department', level: 'province', block: 'government' } as const;

interface DivisionPlan {
  readonly of: DepartmentKey;
  readonly names: readonly Pair[];
}

const divisionPlans: readonly DivisionPlan[] = [
  {
    of: 'noivu',
    names: [
      ['Phòng Tổ chức, biên chế', 'Organisation and Quota Division'],
      ['Phòng Công chức, viên chức', 'Civil Servants Division'],
      ['Phòng Xây dựng chính quyền', 'Local Government Division'],
      ['Phòng Tôn giáo', 'Religious Affairs Division'],
    ],
  },
  {
    of: 'ldtbxh',
    names: [
      ['Phòng Người có công', 'Division for People with Merit'],
      ['Phòng Việc làm và Dạy nghề', 'Employment and Vocational Training Division'],
      ['Phòng Bảo trợ xã hội', 'Social Protection Division'],
    ],
  },
  {
    of: 'nongnghiep',
    names: [
      ['Phòng Kế hoạch', 'Planning Division'],
      ['Chi cục Kiểm lâm', 'Sub-department of Forest Protection'],
      ['Chi cục Lâm nghiệp', 'Sub-department of Forestry'],
      ['Chi cục Thủy lợi', 'Sub-department of Irrigation'],
    ],
  },
  {
    of: 'tnmt',
    names: [
      ['Phòng Đất đai', 'Land Division'],
      ['Phòng Kế hoạch, tài chính', 'Planning and Finance Division'],
      ['Chi cục Bảo vệ môi trường', 'Sub-department of Environmental Protection'],
    ],
  },
  {
    of: 'xaydung',
    names: [
      ['Phòng Quy hoạch', 'Planning and Architecture Division'],
      ['Phòng Quản lý nhà', 'Housing Division'],
    ],
  },
  {
    of: 'giaothong',
    names: [
      ['Phòng Quản lý vận tải', 'Transport Management Division'],
      ['Phòng Kết cấu hạ tầng', 'Infrastructure Division'],
    ],
  },
  {
    of: 'giaoduc',
    names: [
      ['Phòng Giáo dục Mầm non', 'Preschool Division'],
      ['Phòng Giáo dục Tiểu học', 'Primary Division'],
      ['Phòng Giáo dục Trung học', 'Secondary Division'],
      ['Phòng Khảo thí', 'Examinations Division'],
    ],
  },
  {
    of: 'yte',
    names: [
      ['Phòng Nghiệp vụ y', 'Medical Affairs Division'],
      ['Phòng Nghiệp vụ dược', 'Pharmaceutical Affairs Division'],
      ['Chi cục An toàn vệ sinh thực phẩm', 'Sub-department of Food Safety'],
    ],
  },
];

function addDivisions(
  register: Register,
  departments: ReadonlyMap<DepartmentKey, SampleUnit>,
): Map<string, SampleUnit> {
  const divisions = new Map<string, SampleUnit>();
  for (const { of, names } of divisionPlans) {
    const parent = valueOf(departments, of);
    for (const [vi, en] of names) {
      const name: Pair = [`${vi} (${parent.name[0]})`, `${en} (${parent.name[1]})`];
      const unit = register.add({ name, kind: 'division', level: 'province', block: 'government', parent: parent.id });
      divisions.set(vi, unit);
    }
  }
  return divisions;
}

function division(parent: SampleUnit, [vi, en]: Pair) {
  const name: Pair = [`${vi} (${parent.name[0]})`, `${en} (${parent.name[1]})`];
  return { name, kind: 'division', level: 'province', block: 'government', parent: parent.id } as const;
}

/** Divisions inside the departments: joined in 2019, divided in 2017, moved with their departments in 2025. */
function changeDivisions(register: Register, all: ReadonlyMap<DepartmentKey, SampleUnit>): void {
  const divisions = addDivisions(register, all);
  const of = (name: string) => valueOf(divisions, name);
  const old = of('Phòng Khảo thí');
  const giaoduc = valueOf(all, 'giaoduc');
  const parts = (
    [
      ['Phòng Khảo thí và Kiểm định', 'Examinations and Accreditation Division'],
      ['Phòng Giáo dục thường xuyên', 'Continuing Education Division'],
    ] as const
  ).map((name) => register.add({ ...division(giaoduc, name), from: decisions.division2017.on }));
  register.change({
    form: 'division',
    decision: decisions.division2017,
    originals: [old],
    resulting: parts,
    title: [`Chia ${old.name[0]} thành hai phòng`, `${old.name[1]} divided into two`],
  });
  const join = (names: readonly [string, string], parent: DepartmentKey, name: Pair) =>
    register.join('consolidation', decisions.divisions2019, names.map(of), division(valueOf(all, parent), name));
  join(['Phòng Giáo dục Mầm non', 'Phòng Giáo dục Tiểu học'], 'giaoduc', [
    'Phòng Giáo dục Mầm non và Tiểu học',
    'Preschool and Primary Division',
  ]);
  join(['Phòng Nghiệp vụ y', 'Phòng Nghiệp vụ dược'], 'yte', [
    'Phòng Nghiệp vụ y, dược',
    'Medical and Pharmaceutical Division',
  ]);
  join(['Phòng Tổ chức, biên chế', 'Phòng Công chức, viên chức'], 'noivu', [
    'Phòng Tổ chức và Công chức',
    'Organisation and Civil Servants Division',
  ]);
  register.absorb(decisions.divisions2019, [of('Chi cục Lâm nghiệp')], of('Chi cục Kiểm lâm'));

  const move = (name: string, to: DepartmentKey, renamed: Pair) => {
    const parent = valueOf(all, to);
    register.move(decisions.departments2025, of(name), parent, { name: division(parent, renamed).name });
  };
  const join2025 = (names: readonly [string, string], to: DepartmentKey, name: Pair) =>
    register.join('consolidation', decisions.departments2025, names.map(of), division(valueOf(all, to), name));
  join2025(['Phòng Kế hoạch', 'Phòng Kế hoạch, tài chính'], 'nongnghiep25', [
    'Phòng Kế hoạch, Tài chính',
    'Planning and Finance Division',
  ]);
  join2025(['Phòng Quy hoạch', 'Phòng Kết cấu hạ tầng'], 'xaydung25', [
    'Phòng Quy hoạch và Hạ tầng',
    'Planning and Infrastructure Division',
  ]);
  move('Chi cục Kiểm lâm', 'nongnghiep25', ['Chi cục Kiểm lâm', 'Sub-department of Forest Protection']);
  move('Chi cục Thủy lợi', 'nongnghiep25', ['Chi cục Thủy lợi', 'Sub-department of Irrigation']);
  move('Phòng Đất đai', 'nongnghiep25', ['Phòng Đất đai', 'Land Division']);
  move('Chi cục Bảo vệ môi trường', 'nongnghiep25', [
    'Chi cục Bảo vệ môi trường',
    'Sub-department of Environmental Protection',
  ]);
  move('Phòng Quản lý nhà', 'xaydung25', ['Phòng Quản lý nhà', 'Housing Division']);
  move('Phòng Quản lý vận tải', 'xaydung25', ['Phòng Quản lý vận tải', 'Transport Management Division']);
  move('Phòng Người có công', 'noivu', ['Phòng Người có công', 'Division for People with Merit']);
  move('Phòng Việc làm và Dạy nghề', 'giaoduc', ['Phòng Giáo dục nghề nghiệp', 'Vocational Education Division']);
  move('Phòng Bảo trợ xã hội', 'yte', ['Phòng Bảo trợ xã hội', 'Social Protection Division']);
  move('Phòng Tôn giáo', 'dantoc25', ['Phòng Tôn giáo', 'Religious Affairs Division']);
}

/** Twenty departments to 28/2/2025, fourteen from 1/3/2025, and divisions of some of them. */
export function addDepartments(register: Register, province: SampleUnit): Departments {
  const all = new Map<DepartmentKey, SampleUnit>();
  const decision = decisions.departments2025;
  for (const key of departmentKeys) {
    const name = first[key];
    if (name !== undefined) all.set(key, register.add({ ...scopes, name, parent: province.id }));
  }
  for (const { key, from, name } of mergers) {
    const originals = from.map((one) => valueOf(all, one));
    all.set(key, register.join('consolidation', decision, originals, { ...scopes, name, parent: province.id }));
  }
  const dantoc = register.add({
    ...scopes,
    name: ['Sở Dân tộc và Tôn giáo', 'Department of Ethnic and Religious Affairs'],
    parent: province.id,
    from: decision.on,
  });
  all.set('dantoc25', dantoc);
  changeDivisions(register, all);
  register.change({
    form: 'reorganisation',
    decision,
    originals: [valueOf(all, 'bandantoc')],
    resulting: [dantoc],
    title: [
      'Thành lập Sở Dân tộc và Tôn giáo trên cơ sở Ban Dân tộc',
      'Department of Ethnic and Religious Affairs set up on the basis of the Committee for Ethnic Affairs',
    ],
    wording: ['thành lập trên cơ sở', 'set up on the basis of'],
    note: [
      'Tiếp nhận thêm nhiệm vụ tôn giáo từ Sở Nội vụ.',
      'It also took over religious affairs from the Department of Home Affairs.',
    ],
  });
  register.absorb(decision, [valueOf(all, 'ldtbxh')], valueOf(all, 'noivu'));
  return { all };
}
