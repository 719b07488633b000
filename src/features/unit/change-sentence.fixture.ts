import type { ChangeEvent, ChangeUnit, LegalDocument, Unit } from '../../domain/records/records.ts';
import { aChange, aDocument, aUnit, textOf } from '../../testing/build-records.ts';
import { changeSentence } from './change-sentence.ts';
import { plainText } from './sentence-parts.ts';

export function unit(id: string, vi: string, en: string, overrides: Partial<Unit> = {}): Unit {
  return aUnit({ id, name: textOf(vi, en), ...overrides });
}

export const duyTan = unit('duy-tan', 'phường Duy Tân', 'Duy Tân ward');
export const ngoMay = unit('ngo-may', 'phường Ngô Mây', 'Ngô Mây ward');
export const dakCamOld = unit('dak-cam-old', 'xã Đăk Cấm', 'Đăk Cấm commune', { kind: 'commune' });
export const dakCam = unit('dak-cam', 'phường Đăk Cấm', 'Đăk Cấm ward');
const clause = textOf('khoản 89 Điều 1', 'clause 89 of Article 1');

export interface Case {
  readonly change?: Partial<ChangeEvent>;
  readonly originals?: readonly (readonly [Unit, ChangeUnit['share']] | Unit)[];
  readonly resulting?: readonly Unit[];
  readonly document?: LegalDocument | null;
  readonly about: string;
  readonly superiors?: ReadonlyMap<string, Unit>;
}

export function side(units: NonNullable<Case['originals']>, role: ChangeUnit['role']) {
  const pairs = units.map((one) => ('id' in one ? ([one, 'whole'] as const) : one));
  return {
    rows: pairs.map(([{ id }, share]) => ({ change: 'join-dak-cam', unit: id, role, share })),
    units: pairs.map(([row]) => row),
  };
}

export function write(given: Case, language: 'vi' | 'en'): string {
  const result = changeSentence(
    {
      change: aChange({ clause, ...given.change }),
      originals: side(given.originals ?? [], 'original'),
      resulting: side(given.resulting ?? [], 'resulting'),
      document: given.document === undefined ? aDocument() : given.document,
      parents: given.superiors ?? new Map(),
    },
    given.about,
    language,
  );
  return 'missing' in result ? `missing: ${result.missing.join(', ')}` : plainText(result.sentence);
}

export const under = {
  vi: 'theo khoản 89 Điều 1 Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025',
  en: 'under clause 89 of Article 1 of Resolution 1677/NQ-UBTVQH15 of 16 June 2025',
};
export const effective = { vi: 'có hiệu lực từ ngày 1/7/2025', en: 'with effect from 1 July 2025' };

export const merger = { originals: [duyTan, ngoMay, dakCamOld], resulting: [dakCam] };
