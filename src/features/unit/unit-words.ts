import type {
  Block,
  ChangeForm,
  ChangeStatus,
  Confidence,
  Level,
  ObservationStatus,
  ProgressStatus,
  UnitKind,
} from '../../domain/records/codes.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

const viKind: Words<UnitKind> = {
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
  'party-board': 'cơ quan tham mưu của Đảng',
  'party-office': 'văn phòng cấp ủy',
  'people-council': 'cơ quan của Hội đồng nhân dân',
  'people-committee': 'Ủy ban nhân dân',
  department: 'cơ quan chuyên môn cấp tỉnh',
  division: 'phòng, tổ chức tương đương',
  'state-office': 'văn phòng',
  'front-committee': 'Ủy ban Mặt trận Tổ quốc',
  'mass-organisation': 'tổ chức chính trị - xã hội',
  association: 'hội',
  'public-service-unit': 'đơn vị sự nghiệp công lập',
  school: 'trường học',
  'management-board': 'ban quản lý',
  'state-enterprise': 'doanh nghiệp nhà nước',
  'steering-committee': 'ban chỉ đạo',
};

const viLevel: Words<Level> = {
  central: 'trung ương',
  province: 'cấp tỉnh',
  district: 'cấp huyện',
  commune: 'cấp xã',
  village: 'thôn, tổ dân phố (không phải cấp hành chính)',
};

const viBlock: Words<Block> = {
  'whole-system': 'toàn hệ thống chính trị',
  party: 'Đảng',
  government: 'chính quyền',
  'front-mass': 'Mặt trận Tổ quốc và các tổ chức chính trị - xã hội',
  'party-front-mass': 'Đảng, Mặt trận và đoàn thể',
  association: 'hội được Đảng, Nhà nước giao nhiệm vụ',
  'public-service': 'sự nghiệp công lập',
  'state-enterprise': 'doanh nghiệp nhà nước',
};

const viForm: Words<ChangeForm> = {
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
};

const viStatus: Words<ChangeStatus> = {
  planned: 'dự kiến',
  'in-force': 'đang có hiệu lực',
  paused: 'tạm dừng',
  ended: 'đã kết thúc',
  'not-known': 'chưa rõ kết quả',
};

const viProgress: Words<ProgressStatus> = {
  open: 'còn vướng mắc',
  resolved: 'đã giải quyết',
  'not-reported': 'chưa có nguồn nói đã giải quyết',
};

const viObservation: Words<ObservationStatus> = {
  reported: 'đã thực hiện',
  planned: 'kế hoạch, chưa phải kết quả',
  forecast: 'dự báo',
};

const viConfidence: Words<Confidence> = {
  high: 'độ tin cậy cao',
  medium: 'độ tin cậy trung bình',
  low: 'độ tin cậy thấp',
};

const vi = {
  kind: viKind,
  level: viLevel,
  block: viBlock,
  form: viForm,
  status: viStatus,
  progress: viProgress,
  observation: viObservation,
  confidence: viConfidence,
};

const en: typeof vi = {
  kind: {
    country: 'country',
    province: 'province',
    district: 'district',
    'provincial-city': 'city under a province',
    commune: 'commune',
    ward: 'ward',
    township: 'township',
    'special-zone': 'special zone',
    village: 'village',
    'residential-group': 'residential group',
    'party-organisation': 'Party organisation',
    'party-committee': 'Party committee',
    'party-board': 'Party advisory body',
    'party-office': 'Party committee office',
    'people-council': 'body of the People’s Council',
    'people-committee': 'People’s Committee',
    department: 'provincial department',
    division: 'division or equal body',
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
    province: 'province level',
    district: 'district level',
    commune: 'commune level',
    village: 'village, residential group (no administrative level)',
  },
  block: {
    'whole-system': 'whole political system',
    party: 'Party',
    government: 'government',
    'front-mass': 'Fatherland Front and socio-political organisations',
    'party-front-mass': 'Party, Front and mass organisations',
    association: 'associations with tasks assigned by Party and State',
    'public-service': 'public service',
    'state-enterprise': 'state enterprises',
  },
  form: {
    absorption: 'Absorption',
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
  status: {
    planned: 'planned',
    'in-force': 'in force',
    paused: 'paused',
    ended: 'ended',
    'not-known': 'outcome not known',
  },
  progress: {
    open: 'open',
    resolved: 'resolved',
    'not-reported': 'no source says it is resolved',
  },
  observation: {
    reported: 'done',
    planned: 'plan, not a result',
    forecast: 'forecast',
  },
  confidence: {
    high: 'high confidence',
    medium: 'medium confidence',
    low: 'low confidence',
  },
};

/** Names of the codes of units, changes and figures. */
export const unitWords = { vi, en };

export type UnitWords = typeof vi;
