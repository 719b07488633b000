import type { Language } from '../../../domain/records/local-text.ts';
import type { DocumentForm } from '../../../domain/report/report-document.ts';

/** The words that a form has of its own, apart from what the report says. */
export interface DocumentWords {
  /** Right head: name of the State or the Party. */
  readonly nation: string;
  /** Second line of the State's right head; null in the Party's. */
  readonly motto: string | null;
  readonly recipients: string;
  readonly notes: string;
  readonly draft: string;
  readonly sample: string;
  /** Stands where a chart could not be drawn. */
  readonly missingChart: string;
  /** Word before the number of a page of a sheet. */
  readonly page: string;
  readonly asOf: (date: string) => string;
  readonly version: (version: string) => string;
  readonly code: (code: string) => string;
}

const vi = {
  recipients: 'Nơi nhận:',
  notes: 'Ghi chú:',
  draft: 'DỰ THẢO',
  sample: 'DỮ LIỆU MINH HỌA',
  missingChart: 'Không có hình vẽ biểu đồ. Nội dung:',
  page: 'Trang',
  asOf: (date: string) => `Số liệu tính đến ngày ${date}`,
  version: (version: string) => `Phiên bản dữ liệu: ${version}`,
  code: (code: string) => `Mã tra cứu: ${code}`,
} as const;

const en = {
  recipients: 'Recipients:',
  notes: 'Notes:',
  draft: 'DRAFT',
  sample: 'SAMPLE DATA',
  missingChart: 'No drawing of the chart. It says:',
  page: 'Page',
  asOf: (date: string) => `Data as of ${date}`,
  version: (version: string) => `Data version: ${version}`,
  code: (code: string) => `Reference code: ${code}`,
} as const;

const words: Readonly<Record<Language, Readonly<Record<DocumentForm, DocumentWords>>>> = {
  vi: {
    state: { ...vi, nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', motto: 'Độc lập - Tự do - Hạnh phúc' },
    party: { ...vi, nation: 'ĐẢNG CỘNG SẢN VIỆT NAM', motto: null },
  },
  en: {
    state: { ...en, nation: 'SOCIALIST REPUBLIC OF VIET NAM', motto: 'Independence - Freedom - Happiness' },
    party: { ...en, nation: 'COMMUNIST PARTY OF VIET NAM', motto: null },
  },
};

/** Words of a form in a language. */
export function documentWords(language: Language, form: DocumentForm): DocumentWords {
  return words[language][form];
}
