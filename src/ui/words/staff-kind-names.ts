import type { StaffKind } from '../../domain/records/codes.ts';
import type { Language } from '../../domain/records/local-text.ts';

/** Names of the kinds of staff, as they stand inside a sentence. */
export const staffKindNames: Readonly<Record<Language, Readonly<Record<StaffKind, string>>>> = {
  vi: {
    cadre: 'cán bộ',
    'civil-servant': 'công chức',
    'cadre-civil-servant': 'cán bộ, công chức',
    'public-employee': 'viên chức',
    'commune-cadre-civil-servant': 'cán bộ, công chức cấp xã',
    'part-time-worker': 'người hoạt động không chuyên trách',
    'contract-worker': 'lao động hợp đồng',
    teacher: 'giáo viên',
    leader: 'lãnh đạo',
    head: 'cấp trưởng',
    deputy: 'cấp phó',
  },
  en: {
    cadre: 'cadres',
    'civil-servant': 'civil servants',
    'cadre-civil-servant': 'cadres and civil servants',
    'public-employee': 'public employees',
    'commune-cadre-civil-servant': 'commune cadres and civil servants',
    'part-time-worker': 'part-time local workers',
    'contract-worker': 'contract workers',
    teacher: 'teachers',
    leader: 'leaders',
    head: 'heads',
    deputy: 'deputies',
  },
};
