import { createContext, type ReactNode, useContext } from 'react';
import { officialForms } from './official-form.ts';
import type { DocumentForm, ReportWords } from '../../domain/report/report-document.ts';

/** What every part of a sheet goes by. */
export interface SheetSetting {
  readonly form: DocumentForm;
  readonly words: ReportWords;
  /** Ready drawings by chart id; null while measuring, when only their room counts. */
  readonly charts: ReadonlyMap<string, ReactNode> | null;
}

/** Set by the preview for all sheets of a document. */
export const SheetContext = createContext<SheetSetting | null>(null);

/**
 * The setting with the measures of its form.
 *
 * @throws Error outside a preview.
 */
export function useSheetSetting(): SheetSetting & { readonly measures: (typeof officialForms)[DocumentForm] } {
  const setting = useContext(SheetContext);
  if (setting === null) throw new Error('A sheet stands in a preview only');
  return { ...setting, measures: officialForms[setting.form] };
}
