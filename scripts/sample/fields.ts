import type { DepartmentKey } from './departments.ts';
import type { Pair } from './rows.ts';

/** A field of public service units, its name as figures carry it, and the departments that look after it. */
export interface Field {
  readonly key: FieldKey;
  readonly name: Pair;
  readonly department: DepartmentKey;
  readonly department25: DepartmentKey;
}

/** Fields of public service units. */
export const fieldKeys = ['edu', 'health', 'culture', 'agri', 'science', 'social', 'media', 'economy'] as const;
export type FieldKey = (typeof fieldKeys)[number];

/** The eight fields in the order of reports. */
export const fields: readonly Field[] = [
  {
    key: 'edu',
    name: ['giáo dục và đào tạo', 'education and training'],
    department: 'giaoduc',
    department25: 'giaoduc',
  },
  { key: 'health', name: ['y tế', 'health'], department: 'yte', department25: 'yte' },
  {
    key: 'culture',
    name: ['văn hóa, thể thao và du lịch', 'culture, sports and tourism'],
    department: 'vanhoa',
    department25: 'vanhoa25',
  },
  {
    key: 'agri',
    name: ['nông nghiệp và môi trường', 'agriculture and environment'],
    department: 'nongnghiep',
    department25: 'nongnghiep25',
  },
  {
    key: 'science',
    name: ['khoa học và công nghệ', 'science and technology'],
    department: 'khcn',
    department25: 'khcn25',
  },
  { key: 'social', name: ['lao động, xã hội', 'labour and social affairs'], department: 'ldtbxh', department25: 'yte' },
  {
    key: 'media',
    name: ['thông tin, truyền thông', 'information and communications'],
    department: 'tttt',
    department25: 'khcn25',
  },
  {
    key: 'economy',
    name: ['kinh tế và sự nghiệp khác', 'economic and other services'],
    department: 'xaydung',
    department25: 'xaydung25',
  },
];
