import type { Language } from '../../domain/records/local-text.ts';
import type { DocumentForm, ReportWords } from '../../domain/report/report-document.ts';

type CommonWords = Omit<ReportWords, 'nation' | 'motto'>;
type HeadWords = Pick<ReportWords, 'nation' | 'motto'>;

const common: Readonly<Record<Language, CommonWords>> = {
  vi: {
    draft: 'DỰ THẢO',
    sample: 'DỮ LIỆU MINH HỌA',
    recipients: 'Nơi nhận:',
    notes: 'Ghi chú:',
    page: 'Trang',
    appendixPage: '– trang',
    asOf: 'Số liệu tính đến ngày',
    version: 'Phiên bản dữ liệu:',
    code: 'Mã tra cứu:',
    scan: 'Quét mã để mở lại bản này và xem đã có số liệu mới hơn hay chưa.',
    scanName: 'Mã QR mở lại bản này',
    missingChart: 'Không có hình vẽ biểu đồ. Nội dung:',
  },
  en: {
    draft: 'DRAFT',
    sample: 'SAMPLE DATA',
    recipients: 'Recipients:',
    notes: 'Notes:',
    page: 'Page',
    appendixPage: '– page',
    asOf: 'Data as of',
    version: 'Data version:',
    code: 'Reference code:',
    scan: 'Scan to open this view again and see whether newer figures exist.',
    scanName: 'QR code that opens this view again',
    missingChart: 'No drawing of the chart. It says:',
  },
};

const heads: Readonly<Record<Language, Readonly<Record<DocumentForm, HeadWords>>>> = {
  vi: {
    state: { nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', motto: 'Độc lập - Tự do - Hạnh phúc' },
    party: { nation: 'ĐẢNG CỘNG SẢN VIỆT NAM', motto: null },
  },
  en: {
    state: { nation: 'SOCIALIST REPUBLIC OF VIET NAM', motto: 'Independence - Freedom - Happiness' },
    party: { nation: 'COMMUNIST PARTY OF VIET NAM', motto: null },
  },
};

/** The words of a form in a language, the State's name and motto as the rules of form print them. */
export function formWords(form: DocumentForm, language: Language): ReportWords {
  return { ...common[language], ...heads[language][form] };
}
