import { createContext, type ReactNode, useContext } from 'react';
import { officialForms } from './official-form.ts';
import type { DocumentForm } from '../../domain/report/report-document.ts';
import { type SheetWords, sheetWords } from './sheet-words.ts';

/** What every part of a sheet goes by. */
export interface SheetSetting {
  readonly form: DocumentForm;
  readonly words: SheetWords;
  /** Ready drawings by chart id; null while measuring, when only their room counts. */
  readonly charts: ReadonlyMap<string, ReactNode> | null;
}

/** Set by the preview for all sheets of a document. */
export const SheetContext = createContext<SheetSetting>({ form: 'state', words: sheetWords.vi, charts: null });

export function useSheetSetting(): SheetSetting & { readonly measures: (typeof officialForms)[DocumentForm] } {
  const setting = useContext(SheetContext);
  return { ...setting, measures: officialForms[setting.form] };
}
