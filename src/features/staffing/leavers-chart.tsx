import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import { formatDate, formatFigure } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { type LeaversDimension, sharesBy } from '../../domain/staffing/leavers-years.ts';
import { leaversMessages } from './leavers-messages.ts';
import { leaversSpec, sharesShown, shareText, stretchText, whenText } from './leavers-spec.ts';
import { staffingMessages } from './staffing-messages.ts';
import type { StaffingModel } from './staffing-model.ts';

interface LeaversChartProps {
  readonly model: StaffingModel;
  readonly dimension: LeaversDimension;
}

/** Leavers year by year, stacked by decree, method or reason; running totals over several years are left out. */
export function LeaversChart({ model, dimension }: LeaversChartProps) {
  const text = useMessages(leaversMessages);
  const page = useMessages(staffingMessages);
  const language = useLanguage();
  const years = model.leavers.overYears;
  const words = { text, language, documentOf: model.documentOf };
  const shares = sharesShown(years, dimension);
  const [most] = [...years].sort((a, b) => b.figure.value - a.figure.value);
  if (most === undefined) return null;
  const notes = years.flatMap((year) =>
    [...year.parts, ...(year.total === null ? [] : [year.total])].flatMap((reading) =>
      reading.points.map((point) => model.noteOf(point.observation)),
    ),
  );
  return (
    <ChartFrame
      id="chart-leavers"
      title={text.chart(whenText(most, words), formatFigure(most.figure, language))}
      unit={page.people}
      asOf={formatDate(model.day, language)}
      sources={<SourceNumbers notes={notes} />}
      spec={leaversSpec(years, dimension, words)}
      table={
        <DataTable
          caption={text.leavers}
          hideCaption
          columns={[
            { title: text.chartYear },
            ...shares.map((share) => ({ title: shareText(share, dimension, words), isNumber: true })),
            { title: text.chartTotal, isNumber: true },
          ]}
          rows={years.map((year) => {
            const own = sharesBy(year, dimension);
            return {
              id: `${year.from}.${year.to}`,
              cells: [
                stretchText(year, language),
                ...shares.map(({ key }) => {
                  const share = own.find((one) => one.key === key);
                  return share === undefined ? '' : formatFigure(share.figure, language);
                }),
                formatFigure(year.figure, language),
              ],
            };
          })}
        />
      }
      fileName="nguoi-nghi-qua-cac-nam"
    />
  );
}
