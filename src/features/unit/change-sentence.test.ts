import { describe, expect, it } from 'vitest';
import type { ChangeForm } from '../../domain/records/codes.ts';
import type { Unit } from '../../domain/records/records.ts';
import {
  type Case,
  dakCam,
  dakCamOld,
  duyTan,
  effective,
  merger,
  ngoMay,
  under,
  unit,
  write,
} from './change-sentence.fixture.ts';

function commune(id: string, name: string): Unit {
  return unit(id, `xã ${name}`, `${name} commune`, { kind: 'commune' });
}

describe('a unit that came out of a change', () => {
  it.each<[ChangeForm, Omit<Case, 'about'>, string, string]>([
    [
      'joining',
      merger,
      'Phường Đăk Cấm được thành lập trên cơ sở nhập toàn bộ phường Duy Tân, phường Ngô Mây và xã Đăk Cấm',
      'Đăk Cấm ward was established by joining the whole of Duy Tân ward, Ngô Mây ward and Đăk Cấm commune',
    ],
    [
      'joining',
      { originals: [duyTan, [ngoMay, 'part']], resulting: [dakCam] },
      'Phường Đăk Cấm được thành lập trên cơ sở nhập toàn bộ phường Duy Tân và một phần phường Ngô Mây',
      'Đăk Cấm ward was established by joining the whole of Duy Tân ward and part of Ngô Mây ward',
    ],
    [
      'consolidation',
      { originals: [duyTan, ngoMay], resulting: [dakCam] },
      'Phường Đăk Cấm được thành lập trên cơ sở hợp nhất phường Duy Tân và phường Ngô Mây',
      'Đăk Cấm ward was established by the consolidation of Duy Tân ward and Ngô Mây ward',
    ],
    [
      'absorption',
      { originals: [duyTan], resulting: [dakCam] },
      'Phường Đăk Cấm tiếp nhận toàn bộ phường Duy Tân sáp nhập vào',
      'Đăk Cấm ward absorbed the whole of Duy Tân ward',
    ],
    [
      'division',
      { originals: [dakCamOld], resulting: [dakCam, duyTan] },
      'Phường Đăk Cấm được thành lập trên cơ sở chia xã Đăk Cấm thành phường Đăk Cấm và phường Duy Tân',
      'Đăk Cấm ward was established by the division of Đăk Cấm commune into Đăk Cấm ward and Duy Tân ward',
    ],
    [
      'separation',
      { originals: [[dakCamOld, 'part']], resulting: [dakCam] },
      'Phường Đăk Cấm được thành lập trên cơ sở tách một phần xã Đăk Cấm',
      'Đăk Cấm ward was established by separation from Đăk Cấm commune',
    ],
    [
      'transfer',
      { originals: [duyTan], resulting: [dakCam] },
      'Phường Đăk Cấm được chuyển giao từ phường Duy Tân',
      'Đăk Cấm ward took over Duy Tân ward by transfer',
    ],
    [
      'renaming',
      { originals: [duyTan], resulting: [dakCam] },
      'Phường Đăk Cấm được đổi tên từ phường Duy Tân',
      'Đăk Cấm ward is the new name of Duy Tân ward',
    ],
    [
      'renaming',
      { originals: [dakCamOld], resulting: [dakCam] },
      'Phường Đăk Cấm được thành lập trên cơ sở toàn bộ xã Đăk Cấm',
      'Đăk Cấm ward was established from the whole of Đăk Cấm commune',
    ],
    [
      'establishment',
      { resulting: [dakCam] },
      'Phường Đăk Cấm được thành lập mới',
      'Đăk Cấm ward was newly established',
    ],
    ['reorganisation', { resulting: [dakCam] }, 'Phường Đăk Cấm được tổ chức lại', 'Đăk Cấm ward was reorganised'],
    [
      'reorganisation',
      { originals: [duyTan], resulting: [dakCam] },
      'Phường Đăk Cấm được tổ chức lại từ phường Duy Tân',
      'Đăk Cấm ward came out of the reorganisation of Duy Tân ward',
    ],
  ])('%s', (form, given, vi, en) => {
    const whole = { ...given, change: { form }, about: 'dak-cam' };
    expect(write(whole, 'vi')).toBe(`${vi}, ${under.vi}, ${effective.vi}.`);
    expect(write(whole, 'en')).toBe(`${en}, ${under.en}, ${effective.en}.`);
  });
});

describe('a unit that went into a change', () => {
  it.each<[ChangeForm, Omit<Case, 'about'>, string, string]>([
    [
      'joining',
      merger,
      'Phường Duy Tân kết thúc hoạt động từ ngày 1/7/2025, nhập cùng toàn bộ phường Ngô Mây và xã Đăk Cấm vào phường Đăk Cấm',
      'Duy Tân ward ended from 1 July 2025 and was joined with the whole of Ngô Mây ward and Đăk Cấm commune into Đăk Cấm ward',
    ],
    [
      'joining',
      { originals: [[duyTan, 'part'], ngoMay], resulting: [dakCam] },
      'Từ ngày 1/7/2025, một phần phường Duy Tân nhập cùng toàn bộ phường Ngô Mây vào phường Đăk Cấm',
      'Part of Duy Tân ward was, from 1 July 2025, joined with the whole of Ngô Mây ward into Đăk Cấm ward',
    ],
    [
      'consolidation',
      { originals: [duyTan, ngoMay], resulting: [dakCam] },
      'Phường Duy Tân kết thúc hoạt động từ ngày 1/7/2025, hợp nhất cùng toàn bộ phường Ngô Mây thành phường Đăk Cấm',
      'Duy Tân ward ended from 1 July 2025 and was consolidated with the whole of Ngô Mây ward into Đăk Cấm ward',
    ],
    [
      'absorption',
      { originals: [duyTan], resulting: [dakCam] },
      'Phường Duy Tân kết thúc hoạt động từ ngày 1/7/2025, sáp nhập vào phường Đăk Cấm',
      'Duy Tân ward ended from 1 July 2025 and was absorbed into Đăk Cấm ward',
    ],
    [
      'division',
      { originals: [duyTan], resulting: [dakCam, ngoMay] },
      'Phường Duy Tân kết thúc hoạt động từ ngày 1/7/2025, được chia thành phường Đăk Cấm và phường Ngô Mây',
      'Duy Tân ward ended from 1 July 2025 and was divided into Đăk Cấm ward and Ngô Mây ward',
    ],
    [
      'separation',
      { originals: [[duyTan, 'part']], resulting: [dakCam] },
      'Từ ngày 1/7/2025, một phần phường Duy Tân được tách ra để thành lập phường Đăk Cấm; phường Duy Tân tiếp tục hoạt động',
      'Part of Duy Tân ward was separated from 1 July 2025 to establish Đăk Cấm ward, while Duy Tân ward continued',
    ],
    [
      'dissolution',
      { originals: [duyTan] },
      'Phường Duy Tân giải thể từ ngày 1/7/2025',
      'Duy Tân ward was dissolved from 1 July 2025',
    ],
    [
      'cessation',
      { originals: [duyTan] },
      'Phường Duy Tân kết thúc hoạt động từ ngày 1/7/2025',
      'Duy Tân ward ceased to operate from 1 July 2025',
    ],
    [
      'transfer',
      { originals: [duyTan], resulting: [dakCam] },
      'Từ ngày 1/7/2025, phường Duy Tân được chuyển giao thành phường Đăk Cấm',
      'Duy Tân ward was transferred to Đăk Cấm ward from 1 July 2025',
    ],
    [
      'renaming',
      { originals: [duyTan], resulting: [dakCam] },
      'Phường Duy Tân đổi tên thành phường Đăk Cấm từ ngày 1/7/2025',
      'Duy Tân ward was renamed Đăk Cấm ward from 1 July 2025',
    ],
    [
      'reorganisation',
      { originals: [duyTan], resulting: [dakCam] },
      'Từ ngày 1/7/2025, phường Duy Tân được tổ chức lại thành phường Đăk Cấm',
      'Duy Tân ward was reorganised into Đăk Cấm ward from 1 July 2025',
    ],
  ])('%s', (form, given, vi, en) => {
    const whole = { ...given, change: { form }, about: 'duy-tan' };
    expect(write(whole, 'vi')).toBe(`${vi}, ${under.vi}.`);
    expect(write(whole, 'en')).toBe(`${en}, ${under.en}.`);
  });

  it('says old and new where both bear one name', () => {
    const given = { originals: [commune('old', 'Ngọk Bay'), duyTan], resulting: [commune('new', 'Ngọk Bay')] };
    expect(write({ ...given, about: 'new' }, 'vi')).toBe(
      `Xã Ngọk Bay (mới) được thành lập trên cơ sở nhập toàn bộ xã Ngọk Bay (cũ) và phường Duy Tân, ${under.vi}, ${effective.vi}.`,
    );
    expect(write({ ...given, about: 'old' }, 'en')).toBe(
      `The former Ngọk Bay commune ended from 1 July 2025 and was joined with the whole of Duy Tân ward into the new Ngọk Bay commune, ${under.en}.`,
    );
  });

  it('tells a transfer that only changed the superior by the superiors', () => {
    const given = {
      change: { form: 'transfer' as const },
      originals: [commune('old', 'Đăk Long')],
      resulting: [commune('new', 'Đăk Long')],
      superiors: new Map([
        ['old', unit('district', 'huyện Đắk Glei', 'Đắk Glei district')],
        ['new', unit('province', 'tỉnh Quảng Ngãi', 'Quảng Ngãi province')],
      ]),
    };
    expect(write({ ...given, about: 'new' }, 'vi')).toBe(
      `Xã Đăk Long được chuyển từ trực thuộc huyện Đắk Glei về trực thuộc tỉnh Quảng Ngãi, ${under.vi}, ${effective.vi}.`,
    );
    expect(write({ ...given, about: 'old' }, 'en')).toBe(
      `Đăk Long commune passed from under Đắk Glei district to under Quảng Ngãi province from 1 July 2025, ${under.en}.`,
    );
  });
});
