import type { Language } from '../../domain/records/local-text.ts';
import type { Completeness } from '../package-head.ts';

/** How complete the data are, in one line. */
export function completenessText(
  completeness: Completeness,
  language: Language,
  format: (count: number) => string,
): string {
  const { figures, series, gaps, contradictions, warnings } = completeness;
  return language === 'vi'
    ? `${format(figures)} số liệu trong ${format(series)} chuỗi · ${format(gaps)} điều chưa biết · ${format(contradictions)} mâu thuẫn giữa các nguồn · ${format(warnings)} cảnh báo khi kiểm tra`
    : `${format(figures)} figures in ${format(series)} series · ${format(gaps)} known unknowns · ${format(contradictions)} contradictions between sources · ${format(warnings)} warnings from checks`;
}
