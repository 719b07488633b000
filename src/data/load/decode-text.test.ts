import { describe, expect, it } from 'vitest';
import { decodeText, textReader } from './decode-text.ts';
import { LoadError } from './load-error.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, order: 'le' | 'be', hasMark: boolean): Uint8Array<ArrayBuffer> {
  const units = Array.from(`${hasMark ? '\uFEFF' : ''}${text}`, (character) => character.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])),
  );
}

function faultOf(bytes: Uint8Array<ArrayBuffer>): unknown {
  try {
    return decodeText(bytes, 'mini/units.csv');
  } catch (error) {
    return error instanceof LoadError ? error.fault : error;
  }
}

describe('decodeText', () => {
  const text = 'id,name\n1,Đăk Cấm\n';

  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with BOM', utf8(`\uFEFF${text}`)],
    ['UTF-16 LE with BOM', utf16(text, 'le', true)],
    ['UTF-16 BE with BOM', utf16(text, 'be', true)],
  ])('%s gives the same text', (_, bytes) => {
    expect(decodeText(bytes, 'f.csv')).toBe(text);
  });

  it.each([
    ['UTF-8 with BOM', utf8(`\uFEFF${text}`)],
    ['UTF-16 LE with BOM', utf16(text, 'le', true)],
    ['UTF-16 BE with BOM', utf16(text, 'be', true)],
  ])('%s that arrives byte by byte gives the same text', (_, bytes) => {
    const reader = textReader('f.csv');
    for (const byte of bytes) reader.add(Uint8Array.of(byte));
    expect(reader.end()).toBe(text);
  });

  it('reads 5 MB', () => {
    const long = 'Đăk Cấm\n'.repeat(500_000);
    expect(decodeText(utf8(long), 'f.csv')).toBe(long);
  });

  it('finds the first accent after 64 KB', () => {
    const late = `${'a'.repeat(70_000)}Đăk Cấm`;
    expect(decodeText(utf8(late), 'f.csv')).toBe(late);
  });

  it('reads data behind many blanks', () => {
    expect(decodeText(utf8(`${' '.repeat(600)}{}`), 'f.json').trim()).toBe('{}');
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a BOM alone', utf8('\uFEFF')],
    ['a UTF-16 BOM alone', Uint8Array.of(0xff, 0xfe)],
    ['blanks and line ends', utf8(' \r\n\t\n')],
  ])('%s is empty', (_, bytes) => {
    expect(faultOf(bytes)).toEqual({ kind: 'empty', file: 'mini/units.csv', detail: null });
  });

  it.each([
    // "Đăk Cấm": 0xD0 is Đ, 0xE3 ă, 0xE2 + 0xEC â with its acute.
    ['Windows-1258', Uint8Array.of(0xd0, 0xe3, 0x6b, 0x20, 0x43, 0xe2, 0xec, 0x6d)],
    // "Đăk Cấm": 0xA7 is Đ, 0xA8 ă, 0xCA ấ.
    ['TCVN3', Uint8Array.of(0xa7, 0xa8, 0x6b, 0x20, 0x43, 0xca, 0x6d)],
    ['one bad byte at the very end', Uint8Array.of(...utf8('id,name\n'), 0xff)],
    ['UTF-16 LE without BOM', utf16('id,name\n1,a\n', 'le', false)],
    ['UTF-16 BE without BOM', utf16('id,name\n1,a\n', 'be', false)],
    ['half a UTF-16 character', Uint8Array.of(0xff, 0xfe, 0x41)],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['an EXE', Uint8Array.of(0x4d, 0x5a, 0x90, 0x00, 0x03, 0x00)],
    ['a workbook (zip)', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00)],
  ])('%s is refused for its encoding', (_, bytes) => {
    expect(faultOf(bytes)).toEqual({ kind: 'encoding', file: 'mini/units.csv', detail: null });
  });

  it.each([
    '<!doctype html><title>404</title>',
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">',
    '\n\n  <html lang="vi">',
    '\uFEFF<html>',
    '<!-- đăng nhập Wi-Fi --><html>',
    '<?xml version="1.0"?><html/>',
    '<script>location="/login"</script>',
  ])('%s is a web page in the place of data', (page) => {
    expect(faultOf(utf8(page))).toMatchObject({ kind: 'html-instead-of-data' });
  });

  it.each(['id,name\n1,<b>\n', '{"a":"<html>"}', '[]'])('%s is data', (data) => {
    expect(decodeText(utf8(data), 'f')).toBe(data);
  });
});
