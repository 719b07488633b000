import { useMemo } from 'react';
import { ReportPage } from '../../features/report/report-page.tsx';
import { parseReportParams, serialiseReportParams } from '../../features/report/report-params.ts';
import { useLanguage } from '../../ui/language/language-context.ts';
import { reportParts } from '../report-parts.ts';
import type { ViewProps } from '../view-route.tsx';

/** The page `report` with its parameters read from and written to the address. */
export function ReportView({ input, search, onSearch }: ViewProps) {
  const language = useLanguage();
  const parts = useMemo(() => reportParts(input, language), [input, language]);
  return (
    <ReportPage
      input={input}
      params={parseReportParams(search)}
      onParams={(next) => onSearch(serialiseReportParams(next))}
      parts={parts}
    />
  );
}
