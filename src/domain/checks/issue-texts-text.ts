import type { LegacyEncoding } from '../text/legacy-encoding.ts';
import type { IssueText } from './make-issue.ts';

export function notNfc(): IssueText {
  return {
    reason: {
      vi: 'Chữ trong ô ở dạng Unicode tổ hợp, không phải dạng dựng sẵn (NFC), nên tìm kiếm và so sánh sẽ sai.',
      en: 'The cell is not in Unicode normal form C, so search and comparison fail.',
    },
    remedy: {
      vi: 'Chuyển sang Unicode dựng sẵn (trong Unikey: “Unicode dựng sẵn”) rồi lưu lại.',
      en: 'Convert the text to precomposed Unicode (NFC) and save again.',
    },
  };
}

const encodingNames = {
  tcvn3: 'TCVN3 (ABC, .VnTime)',
  vni: 'VNI-Windows',
  'utf-8-twice': 'UTF-8 ×2',
} as const;

export function legacyEncoding(encoding: Exclude<LegacyEncoding, 'replacement-character'>, meant: string): IssueText {
  const name = encodingNames[encoding];
  const shown = Array.from(meant).slice(0, 80).join('');
  return {
    reason: {
      vi: `Chữ trong ô có vẻ thuộc bảng mã ${name}; chuyển sang Unicode sẽ là “${shown}”.`,
      en: `The text seems to be in ${name}; as Unicode it would read “${shown}”.`,
    },
    remedy: {
      vi: 'Dùng Unikey chuyển mã sang Unicode dựng sẵn rồi nạp lại tệp.',
      en: 'Convert the text to Unicode (for instance with Unikey) and load the file again.',
    },
  };
}

export function replacementCharacter(): IssueText {
  return {
    reason: {
      vi: 'Ô có ký tự thay thế (U+FFFD): một số chữ đã mất khi lưu sai bảng mã.',
      en: 'The cell holds replacement characters (U+FFFD): letters were lost when the file was saved.',
    },
    remedy: {
      vi: 'Nhập lại chữ theo nguồn, rồi lưu tệp ở dạng UTF-8.',
      en: 'Type the text again from the source and save the file as UTF-8.',
    },
  };
}

export function invisibleText(characters: readonly string[]): IssueText {
  const list = characters.join(', ');
  return {
    reason: {
      vi: `Ô có ký tự không nhìn thấy: ${list}.`,
      en: `The cell holds characters that cannot be seen: ${list}.`,
    },
    remedy: {
      vi: 'Xóa các ký tự này, hoặc thay bằng dấu cách thường.',
      en: 'Delete these characters, or replace them by ordinary spaces.',
    },
  };
}

export function edgeSpaces(): IssueText {
  return {
    reason: { vi: 'Ô có khoảng trắng ở đầu hoặc cuối.', en: 'The cell begins or ends with spaces.' },
    remedy: { vi: 'Xóa khoảng trắng thừa.', en: 'Delete the surplus spaces.' },
  };
}

export function tooLong(length: number, limit: number): IssueText {
  return {
    reason: {
      vi: `Ô dài ${length} ký tự, quá ${limit} ký tự.`,
      en: `The cell has ${length} characters, more than ${limit}.`,
    },
    remedy: {
      vi: 'Rút gọn nội dung; phần chi tiết để ở văn bản được dẫn.',
      en: 'Shorten the text; leave details to the document it cites.',
    },
  };
}

export function untranslated(other: string): IssueText {
  return {
    reason: {
      vi: `Bản tiếng Anh giống hệt bản tiếng Việt (cột ${other}).`,
      en: `The English text equals the Vietnamese one (column ${other}).`,
    },
    remedy: { vi: 'Dịch nội dung sang tiếng Anh.', en: 'Translate the text.' },
  };
}
