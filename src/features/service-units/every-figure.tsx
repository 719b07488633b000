import type { Series } from '../../domain/records/records.ts';
import type { Point } from '../../domain/series/series-points.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { ObservationList } from '../../ui/figures/observation-list.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { serviceUnitsMessages } from './service-units-messages.ts';
import type { ServiceUnitsModel } from './service-units-model.ts';

interface EveryFigureProps {
  readonly model: ServiceUnitsModel;
  readonly caption: string;
  readonly lines: readonly { readonly series: Series; readonly points: readonly Point[] }[];
}

/** The numbers of a drawing of lines: a row for each series, all its dated figures in it. */
export function EveryFigure({ model, caption, lines }: EveryFigureProps) {
  const text = useMessages(serviceUnitsMessages);
  const language = useLanguage();
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={[{ title: text.what, isWide: true }, { title: text.figures }]}
      rows={lines.map(({ series, points }) => ({
        id: series.id,
        cells: [
          capitalised(series.countsWhat[language]),
          <ObservationList
            key="figures"
            context={model.context}
            observations={points.map((point) => point.observation)}
            inLines
          />,
        ],
      }))}
    />
  );
}
