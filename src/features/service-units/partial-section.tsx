import type { FirstAndLast } from '../../domain/series/first-and-last.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { codeNames } from '../../ui/code-names.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DataTable, type TableGroup, type TableRow } from '../../ui/table/data-table.tsx';
import { ObservationList } from '../../ui/figures/observation-list.tsx';
import { ChangeAmount } from '../../ui/figures/change-cells.tsx';
import { serviceUnitsMessages } from './service-units-messages.ts';
import { hasNoCounts } from './unsaid-counts.tsx';
import type { ServiceUnitsModel } from './service-units-model.ts';

function byIndicator(lines: readonly FirstAndLast[]): ReadonlyMap<string, readonly FirstAndLast[]> {
  const groups = new Map<string, FirstAndLast[]>();
  for (const line of lines) {
    const group = groups.get(line.series.indicator);
    if (group === undefined) groups.set(line.series.indicator, [line]);
    else group.push(line);
  }
  return groups;
}

/** Figures on some of the service units, by indicator, each within its own scope and never added up. */
export function PartialSection({ model }: { readonly model: ServiceUnitsModel }) {
  const text = useMessages(serviceUnitsMessages);
  const language = useLanguage();
  const { partial, unit } = model;
  const scopeOf = ({ series }: FirstAndLast) =>
    [
      series.unit === unit?.id ? null : (model.unitOf(series.unit)?.name[language] ?? series.unit),
      series.field === null ? null : series.field[language],
      series.level === null ? null : codeNames[language].level[series.level],
    ]
      .filter((part) => part !== null)
      .join('; ');
  const rows = [...byIndicator(partial)].flatMap(([id, lines]): readonly (TableRow | TableGroup)[] => {
    const indicator = model.indicatorOf(id);
    return [
      { id: `group-${id}`, group: indicator === null ? id : indicator.name[language] },
      ...lines.map((line) => ({
        id: line.series.id,
        cells: [
          <span key="what">
            {capitalised(line.series.countsWhat[language])}
            <small>{scopeOf(line)}</small>
            {line.series.startsNote === null ? null : <small>{line.series.startsNote[language]}</small>}
          </span>,
          <ObservationList
            key="figures"
            context={model.context}
            observations={[...line.points.map((point) => point.observation), ...line.others]}
            measure={indicator?.measure}
            inLines
          />,
          indicator?.kind === 'flow' ? '' : <ChangeAmount key="change" change={line.change} />,
        ],
      })),
    ];
  });
  return (
    <PageSection id="partial" title={hasNoCounts(model) ? text.partial : text.others} intro={text.partialIntro}>
      {rows.length === 0 ? (
        <p>{text.partialNone}</p>
      ) : (
        <DataTable
          caption={text.partial}
          hideCaption
          columns={[
            { title: text.what, isWide: true },
            { title: text.figures },
            { title: text.changed, isNumber: true },
          ]}
          rows={rows}
        />
      )}
    </PageSection>
  );
}
