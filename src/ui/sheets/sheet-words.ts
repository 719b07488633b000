/** Words of the form itself, in the language of the document. The State's name and motto as the rules of form print them. */
export const sheetWords = {
  vi: {
    nation: { state: 'Cộng hòa xã hội chủ nghĩa Việt Nam', party: 'Đảng Cộng sản Việt Nam' },
    motto: 'Độc lập - Tự do - Hạnh phúc',
    draft: 'DỰ THẢO',
    sample: 'DỮ LIỆU MINH HỌA',
    recipients: 'Nơi nhận:',
    notes: 'Ghi chú:',
    asOf: (date: string) => `Số liệu tính đến ngày ${date}`,
    version: (version: string) => `Phiên bản dữ liệu: ${version}`,
    code: (code: string) => `Mã tra cứu: ${code}`,
    scan: 'Quét mã để mở lại bản này và xem đã có số liệu mới hơn hay chưa.',
    scanName: 'Mã QR mở lại bản này',
    page: (number: number) => `Trang ${number}`,
  },
  en: {
    nation: { state: 'Socialist Republic of Viet Nam', party: 'Communist Party of Viet Nam' },
    motto: 'Independence - Freedom - Happiness',
    draft: 'DRAFT',
    sample: 'SAMPLE DATA',
    recipients: 'Recipients:',
    notes: 'Notes:',
    asOf: (date: string) => `Data as of ${date}`,
    version: (version: string) => `Data version: ${version}`,
    code: (code: string) => `Reference code: ${code}`,
    scan: 'Scan to open this view again and see whether newer figures exist.',
    scanName: 'QR code that opens this view again',
    page: (number: number) => `Page ${number}`,
  },
} as const;

/** Words of the form in one language. */
export type SheetWords = (typeof sheetWords)['vi'] | (typeof sheetWords)['en'];
