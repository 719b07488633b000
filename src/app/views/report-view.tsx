import { useMemo } from 'react';
import { neededParts } from '../../features/report/part-outline.ts';
import { ReportPage } from '../../features/report/report-page.tsx';
import { parseReportParams, serialiseReportParams } from '../../features/report/report-params.ts';
import { useLanguage } from '../../ui/language/language-context.ts';
import { partMakers } from '../report-parts.ts';
import { useReportParts } from '../use-report-parts.ts';
import type { ViewProps } from '../view-route.tsx';

/** The page `report` with its parameters read from and written to the address. */
export function ReportView({ input, search, onSearch }: ViewProps) {
  const language = useLanguage();
  const params = parseReportParams(search);
  const outlines = useMemo(
    () => partMakers.map(({ id, title, appendices }) => ({ id, title: title(language), appendices })),
    [language],
  );
  const making = useReportParts(partMakers, input, language, neededParts(outlines, params));
  return (
    <ReportPage
      input={input}
      params={params}
      onParams={(change) =>
        onSearch((present) => {
          const before = parseReportParams(present);
          const next = change(before);
          return next === before ? present : serialiseReportParams(next);
        })
      }
      outlines={outlines}
      making={making}
    />
  );
}
