import { describe, expect, it } from 'vitest';
import { type ChangeStatus, changeForms } from '../../domain/records/codes.ts';
import { aChange, aDocument, dated, dateOf } from '../../testing/build-records.ts';
import { changeSentence } from './change-sentence.ts';
import { type Case, dakCam, duyTan, merger, ngoMay, side, unit, write } from './change-sentence.fixture.ts';

const boards = {
  originals: [
    unit('to-chuc', "Ban Tổ chức Huyện ủy Ia H'Drai", "Organisation Board of Ia H'Drai"),
    unit('noi-vu', "Phòng Nội vụ huyện Ia H'Drai", "Home Affairs Division of Ia H'Drai"),
  ],
  resulting: [
    unit('chung', "Cơ quan Tổ chức - Nội vụ huyện Ia H'Drai", "Organisation and Home Affairs Body of Ia H'Drai"),
  ],
};
const notice = aDocument({ kind: 'notice', number: '569-TB/TU', issuedOn: dateOf('2022-09-08') });

describe('status', () => {
  const change = { form: 'consolidation', pilot: true, clause: null, effectiveOn: null } as const;
  const action = {
    vi: "hợp nhất Ban Tổ chức Huyện ủy Ia H'Drai và Phòng Nội vụ huyện Ia H'Drai thành Cơ quan Tổ chức - Nội vụ huyện Ia H'Drai",
    en: "consolidation of Organisation Board of Ia H'Drai and Home Affairs Division of Ia H'Drai into Organisation and Home Affairs Body of Ia H'Drai",
  };

  it.each(['to-chuc', 'chung'])('a pilot that a notice paused, from the side of %s', (about) => {
    const paused = { ...change, status: 'paused', endedOn: dateOf('2022-09-08') } as const;
    const given = { ...boards, change: paused, document: notice, about };
    expect(write(given, 'vi')).toBe(
      `Việc thí điểm ${action.vi} tạm dừng từ ngày 8/9/2022, theo Thông báo số 569-TB/TU ngày 8/9/2022.`,
    );
    expect(write(given, 'en')).toBe(
      `The pilot ${action.en} was paused from 8 September 2022, under Notice 569-TB/TU of 8 September 2022.`,
    );
  });

  it('a pilot with its beginning, under the document that ordered it', () => {
    const ended = { ...change, status: 'ended', effectiveOn: dateOf('2018'), endedOn: dateOf('2022-09') } as const;
    const order = aDocument({ kind: 'decision', number: '1-QĐ', issuedOn: dateOf('2017-12-31') });
    const given = { ...boards, change: ended, document: order, about: 'chung' };
    expect(write(given, 'vi')).toBe(
      `Việc thí điểm ${action.vi}, thực hiện từ năm 2018, theo Quyết định số 1-QĐ ngày 31/12/2017, kết thúc từ tháng 9/2022.`,
    );
    expect(write({ ...given, document: notice }, 'en')).toBe(
      `The pilot ${action.en}, in effect from 2018, ended from September 2022, under Notice 569-TB/TU of 8 September 2022.`,
    );
  });

  it.each<[ChangeStatus, string, string]>([
    ['planned', `Dự kiến thí điểm ${action.vi}, theo`, `Planned: pilot ${action.en}, under`],
    ['not-known', `H${action.vi.slice(1)}, theo`, `C${action.en.slice(1)}, under`],
  ])('%s', (status, vi, en) => {
    const given = { ...boards, change: { ...change, status }, about: 'chung' };
    expect(write(given, 'vi').startsWith(vi)).toBe(true);
    expect(write(given, 'en').startsWith(en)).toBe(true);
  });

  it('a pilot in force is called one', () => {
    const given = { ...boards, change: { ...change, effectiveOn: dateOf('2018-05') }, about: 'chung' };
    expect(write(given, 'vi')).toContain('(mô hình thí điểm), theo');
    expect(write(given, 'vi')).toContain('có hiệu lực từ tháng 5/2018.');
  });

  it('an inferred date is called one', () => {
    const given = { ...merger, change: { dating: { ...dated, basis: 'inferred' as const } }, about: 'dak-cam' };
    expect(write(given, 'vi')).toContain('có hiệu lực từ ngày 1/7/2025 (ngày suy ra).');
    expect(write(given, 'en')).toContain('from 1 July 2025 (date inferred).');
  });
});

describe('no sentence when data are missing', () => {
  const paused = { status: 'paused', effectiveOn: null, endedOn: null } as const;
  it.each<[string, Case]>([
    ['date', { ...merger, change: { effectiveOn: null }, about: 'duy-tan' }],
    ['document', { ...merger, document: null, about: 'duy-tan' }],
    ['date, document', { ...merger, change: { effectiveOn: null }, document: null, about: 'duy-tan' }],
    ['end-date', { ...merger, change: paused, about: 'duy-tan' }],
    ['resulting', { originals: [duyTan, ngoMay], about: 'duy-tan' }],
    ['originals', { originals: [duyTan], resulting: [dakCam], about: 'dak-cam' }],
    ['originals', { ...merger, change: { originalsStated: 4 }, about: 'dak-cam' }],
    ['resulting', { originals: [duyTan], change: { form: 'reorganisation' }, about: 'duy-tan' }],
  ])('%s', (missing, given) => {
    expect(write(given, 'vi')).toBe(`missing: ${missing}`);
    expect(write(given, 'en')).toBe(`missing: ${missing}`);
  });

  it('a unit that the register does not hold', () => {
    const lost = { rows: side([duyTan, ngoMay], 'original').rows, units: [duyTan, null] };
    const facts = {
      originals: lost,
      resulting: side([dakCam], 'resulting'),
      document: aDocument(),
      parents: new Map(),
    };
    expect(changeSentence({ ...facts, change: aChange() }, 'duy-tan', 'vi')).toEqual({ missing: ['register'] });
  });

  it('plans need no date', () => {
    const given = { ...merger, change: { status: 'planned' as const, effectiveOn: null }, about: 'duy-tan' };
    expect(write(given, 'vi')).toContain('Dự kiến nhập toàn bộ');
  });
});

it('every form and status gives a sentence with both kinds of units, in both languages', () => {
  for (const form of changeForms) {
    const resulting = form === 'division' ? [dakCam, unit('new', 'xã X', 'X commune')] : [dakCam];
    for (const status of ['planned', 'in-force', 'paused', 'ended', 'not-known'] as const) {
      for (const about of ['duy-tan', 'dak-cam']) {
        const change = { form, status, endedOn: dateOf('2026-01-01') };
        for (const language of ['vi', 'en'] as const) {
          const text = write({ originals: [duyTan, ngoMay], resulting, change, about }, language);
          expect(text).toMatch(/^\p{Lu}.*[^ .]\.$/u);
          expect(text).not.toMatch(/ {2}| ,|undefined|missing/);
        }
      }
    }
  }
});
