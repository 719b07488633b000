import type { Block, ChangeForm, Level, ProgressStatus, UnitKind } from '../domain/records/codes.ts';
import type { Language } from '../domain/records/local-text.ts';

interface CodeNames {
  readonly kind: Readonly<Record<UnitKind, string>>;
  readonly level: Readonly<Record<Level, string>>;
  readonly block: Readonly<Record<Block, string>>;
  /** Form of change, as it begins a line. */
  readonly form: Readonly<Record<ChangeForm, string>>;
  readonly progress: Readonly<Record<ProgressStatus, string>>;
}

const vi: CodeNames = {
  kind: {
    country: 'quốc gia',
    province: 'tỉnh',
    district: 'huyện',
    'provincial-city': 'thành phố thuộc tỉnh',
    commune: 'xã',
    ward: 'phường',
    township: 'thị trấn',
    'special-zone': 'đặc khu',
    village: 'thôn',
    'residential-group': 'tổ dân phố',
    'party-organisation': 'đảng bộ',
    'party-committee': 'đảng ủy, cấp ủy',
    'party-board': 'ban đảng',
    'party-office': 'văn phòng cấp ủy',
    'people-council': 'Hội đồng nhân dân',
    'people-committee': 'Ủy ban nhân dân',
    department: 'sở',
    division: 'phòng',
    'state-office': 'văn phòng',
    'front-committee': 'Ủy ban Mặt trận Tổ quốc',
    'mass-organisation': 'tổ chức chính trị - xã hội',
    association: 'hội',
    'public-service-unit': 'đơn vị sự nghiệp công lập',
    school: 'trường học',
    'management-board': 'ban quản lý',
    'state-enterprise': 'doanh nghiệp nhà nước',
    'steering-committee': 'ban chỉ đạo',
  },
  level: {
    central: 'trung ương',
    province: 'cấp tỉnh',
    district: 'cấp huyện',
    commune: 'cấp xã',
    village: 'thôn, tổ dân phố',
  },
  block: {
    'whole-system': 'toàn hệ thống chính trị',
    party: 'Đảng',
    government: 'chính quyền',
    'front-mass': 'Mặt trận và đoàn thể',
    'party-front-mass': 'Đảng, Mặt trận và đoàn thể',
    association: 'hội được giao nhiệm vụ',
    'public-service': 'sự nghiệp công lập',
    'state-enterprise': 'doanh nghiệp nhà nước',
  },
  form: {
    absorption: 'Sáp nhập',
    consolidation: 'Hợp nhất',
    joining: 'Nhập',
    division: 'Chia',
    separation: 'Tách',
    dissolution: 'Giải thể',
    cessation: 'Kết thúc hoạt động',
    transfer: 'Chuyển giao',
    renaming: 'Đổi tên, đổi loại',
    establishment: 'Thành lập mới',
    reorganisation: 'Tổ chức lại',
  },
  progress: {
    open: 'còn vướng mắc',
    resolved: 'đã giải quyết',
    'not-reported': 'chưa có nguồn nói đã giải quyết',
  },
};

const en: CodeNames = {
  kind: {
    country: 'country',
    province: 'province',
    district: 'district',
    'provincial-city': 'provincial city',
    commune: 'commune',
    ward: 'ward',
    township: 'township',
    'special-zone': 'special zone',
    village: 'village',
    'residential-group': 'residential group',
    'party-organisation': 'Party organisation',
    'party-committee': 'Party committee',
    'party-board': 'Party commission',
    'party-office': 'Party committee office',
    'people-council': 'People’s Council',
    'people-committee': 'People’s Committee',
    department: 'provincial department',
    division: 'division',
    'state-office': 'office',
    'front-committee': 'Fatherland Front committee',
    'mass-organisation': 'socio-political organisation',
    association: 'association',
    'public-service-unit': 'public service unit',
    school: 'school',
    'management-board': 'management board',
    'state-enterprise': 'state enterprise',
    'steering-committee': 'steering committee',
  },
  level: {
    central: 'central',
    province: 'provincial level',
    district: 'district level',
    commune: 'commune level',
    village: 'villages, residential groups',
  },
  block: {
    'whole-system': 'whole political system',
    party: 'Party',
    government: 'government',
    'front-mass': 'Front and mass organisations',
    'party-front-mass': 'Party, Front and mass organisations',
    association: 'assigned associations',
    'public-service': 'public service units',
    'state-enterprise': 'state enterprises',
  },
  form: {
    absorption: 'Merger by absorption',
    consolidation: 'Consolidation',
    joining: 'Joining',
    division: 'Division',
    separation: 'Separation',
    dissolution: 'Dissolution',
    cessation: 'Cessation',
    transfer: 'Transfer',
    renaming: 'Renaming, change of kind',
    establishment: 'Establishment',
    reorganisation: 'Reorganisation',
  },
  progress: { open: 'open', resolved: 'resolved', 'not-reported': 'no source says it is resolved' },
};

/** Names of the codes of units and changes, as they stand inside a sentence unless said otherwise. */
export const codeNames: Readonly<Record<Language, CodeNames>> = { vi, en };
