import type { Language } from '../domain/records/local-text.ts';
import type { DocumentForm, ReportWords } from '../domain/report/report-document.ts';
import { formWords } from '../features/report/form-words.ts';

/** The words of a report in the given form, as the page of reports puts them into it. */
export function reportWords(form: DocumentForm, language: Language): ReportWords {
  return formWords(form, language);
}
