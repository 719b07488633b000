import { lastDay } from '../../domain/time/partial-date.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { formatDate, formatFigure } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { axisStart, uncertaintyKeys, linePoint, lineSeries, mostLines } from '../../ui/charts/figure-marks.ts';
import { EveryFigure } from './every-figure.tsx';
import { serviceUnitsMessages } from './service-units-messages.ts';
import type { ServiceUnitsModel } from './service-units-model.ts';

/** The field that the reader follows: its figures over the years, one line a series. */
export function FollowedField({ model }: { readonly model: ServiceUnitsModel }) {
  const text = useMessages(serviceUnitsMessages);
  const language = useLanguage();
  const rows = model.followed.filter(({ points }) => points.length > 0).slice(0, mostLines);
  const [row] = rows;
  if (row === undefined) return null;
  const lines = rows.map(({ series, points }, at) =>
    lineSeries(
      series.id,
      series.countsWhat[language],
      at,
      points.map((point) => linePoint(point, lastDay(point.on), language)),
    ),
  );
  const points = lines.flatMap((line) => line.points);
  const name = capitalised(row.series.field?.[language] ?? '');
  const [first, last] = [row.points.at(0), row.points.at(-1)].map((point) =>
    point === undefined ? '' : formatFigure(point.figure, language),
  );
  return (
    <ChartFrame
      id="chart-field"
      title={row.points.length > 1 ? text.followed(name, first ?? '', last ?? '') : text.followedOne(name, last ?? '')}
      unit={text.axisUnits}
      asOf={formatDate(model.day, language)}
      sources={
        <SourceNumbers
          notes={rows.flatMap((one) => one.points.map((point) => model.noteOf(point.observation.source)))}
        />
      }
      spec={{
        kind: 'lines',
        from: axisStart(points, model.day),
        to: model.day,
        today: null,
        todayLabel: text.today,
        axisLabel: text.axisUnits,
        series: lines,
        keys: uncertaintyKeys(points, text.keys),
      }}
      table={<EveryFigure model={model} caption={name} lines={rows} />}
      fileName="don-vi-su-nghiep-mot-linh-vuc"
    />
  );
}
