import { describe, expect, it } from 'vitest';
import { hasEdgeSpaces, invisibleCharacters, isNfc, visibleText } from './invisible-characters.ts';
import { looksLikeLegacyText } from './legacy-encoding.ts';

describe('looksLikeLegacyText', () => {
  it.each([
    ['Uû ban nh©n d©n x· Hoµ B×nh', 'tcvn3', 'Uỷ ban nhân dân xã Hoà Bình'],
    ['Së Néi vô', 'tcvn3', 'Sở Nội vụ'],
    ['§¶ng uû ph\u00ADêng Quang Trung', 'tcvn3', 'Đảng uỷ phường Quang Trung'],
    ['UÛy ban nhaân daân', 'vni', 'Ủy ban nhân dân'],
    ['Sôû Noäi vuï tænh Kon Tum', 'vni', 'Sở Nội vụ tỉnh Kon Tum'],
    ['Thoân Ñaêk Ring, xaõ Ñaêk Roong', 'vni', 'Thôn Đăk Ring, xã Đăk Roong'],
    ['á»§y ban', 'utf-8-twice', 'ủy ban'],
    ['Sở Nội vụ (Uû ban nh©n d©n)', 'tcvn3', 'Sở Nội vụ (Uỷ ban nhân dân)'],
    ['ThÃ´n 2', 'utf-8-twice', 'Thôn 2'],
    ['á»¦y ban nhÃ¢n dÃ¢n tá»‰nh', 'utf-8-twice', 'Ủy ban nhân dân tỉnh'],
    ['Ủy ban nh\uFFFDn dân', 'replacement-character', null],
  ])('%s: %s', (text, encoding, converted) => {
    expect(looksLikeLegacyText(text)).toEqual({ encoding, converted });
  });

  it.each([
    'Ủy ban nhân dân xã Đăk Cấm',
    'Uỷ ban nhân dân xã Hoà Bình, khoá XV',
    'Mẫu giáo bé, vô hạn, cô bé, số 4, bò sữa, toà nhà',
    'Sáp nhập 14 thôn còn 11; giảm gần 120 thôn, tổ dân phố',
    'Đôn đốc sắp xếp tổ chức hành chính, vò lúa, bánh sù, sè sè',
    'làng Héi, huyện Đăk Glei',
    "Ia H'Drai, Ngọk Wang, Đăk Pxi, Mường Hoong",
    'People’s Committee – “Resolution 18” © «A», café, naïve, Zürich',
    'plain ASCII',
    '',
  ])('leaves alone: %s', (text) => {
    expect(looksLikeLegacyText(text)).toBeNull();
  });
});

describe('invisibleCharacters', () => {
  it.each([
    ['xã\u00A0Đăk Cấm', ['U+00A0']],
    ['a\u200Bb\u200Bc\u202E', ['U+200B', 'U+202E']],
    ['\uFEFFid', ['U+FEFF']],
    ['a\u0000b', ['U+0000']],
    ['hai dòng\nvà\ttab', []],
    ['Ủy ban nhân dân “tỉnh” – 2025', []],
  ])('%j: %j', (text, expected) => {
    expect(invisibleCharacters(text)).toEqual(expected);
  });
});

it.each([
  ['\u200B\u2060\u0007\u3164', ''],
  ['\u202EKon Tum\u2069', 'Kon Tum'],
  ['a\uFE0Fb\u{E0041}c\uD800d', 'abcd'],
  ['hai dòng\nvà\ttab\u00A0', 'hai dòng\nvà\ttab\u00A0'],
  ['Ủy ban nhân dân “tỉnh” – 2025', 'Ủy ban nhân dân “tỉnh” – 2025'],
])('visibleText(%j) is %j', (text, expected) => {
  expect(visibleText(text)).toBe(expected);
});

it.each([
  [' a', true],
  ['a\u00A0', true],
  ['a b', false],
  ['', false],
])('hasEdgeSpaces(%j) is %s', (text, expected) => {
  expect(hasEdgeSpaces(text)).toBe(expected);
});

it('isNfc tells composed from decomposed', () => {
  expect(isNfc('Đăk Cấm')).toBe(true);
  expect(isNfc('Đăk Cấm'.normalize('NFD'))).toBe(false);
});
