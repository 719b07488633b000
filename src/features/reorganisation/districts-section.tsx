import { originOf } from '../../domain/origin-ref.ts';
import type { Unit } from '../../domain/records/records.ts';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import { FigureLink } from '../../ui/controls/figure-link.tsx';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { named, UnitLinks } from './change-parts.tsx';
import { netText, rateText } from './change-texts.ts';
import type { DistrictRow } from './district-rows.ts';
import { pairedBars } from './paired-bars.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { reorganisationMessages } from './reorganisation-messages.ts';
import type { ReorganisationModel } from './reorganisation-model.ts';

function mostReduced(rows: readonly DistrictRow[]): DistrictRow | null {
  const reduced = rows.filter((row) => row.rate?.kind === 'reduction');
  return reduced.reduce<DistrictRow | null>(
    (most, row) => (most === null || (row.rate?.percent ?? 0) > (most.rate?.percent ?? 0) ? row : most),
    null,
  );
}

/** What is left of each former district: its communes before, and those on its ground now. */
export function DistrictsSection({ model }: { readonly model: ReorganisationModel }) {
  const text = useMessages(reorganisationMessages);
  const language = useLanguage();
  const { districts, days, day } = model;
  if (districts.length === 0) return null;
  const notes = model.countNotes.get('commune') ?? [];
  const count = (area: Unit, value: number, on: string) => (
    <FigureLink origin={originOf.communeCount(area.id, on)} note={notes[0] ?? null} label={text.source}>
      {formatNumber(value, language)}
    </FigureLink>
  );
  const most = mostReduced(districts);
  return (
    <PageSection id="districts" title={text.districts} intro={text.notFiltered}>
      {most === null ? null : (
        <ChartFrame
          id="chart-districts"
          title={text.districtsChart(most.area.name[language], rateText(most.rate, text, language))}
          unit={text.communeUnit}
          asOf={formatDate(day, language)}
          sources={<SourceNumbers notes={notes} />}
          spec={pairedBars(
            districts.map(({ area, before, after }) => ({
              id: area.id,
              label: area.name[language],
              before: before.length,
              after: after.length,
            })),
            text,
            language,
          )}
          table={null}
          fileName="don-vi-cap-xa-theo-huyen"
        />
      )}
      <DataTable
        caption={text.districts}
        hideCaption
        columns={[
          { title: text.district },
          { title: text.before, isNumber: true },
          { title: text.after, isNumber: true },
          { title: text.change, isNumber: true },
          { title: text.rate, isNumber: true },
          { title: text.nowThere, isWide: true },
        ]}
        rows={districts.map(({ area, before, after, rate }) => ({
          id: area.id,
          cells: [
            <PageLink key="unit" page="unit" params={{ id: area.id }}>
              {area.name[language]}
            </PageLink>,
            count(area, before.length, days?.before ?? day),
            count(area, after.length, day),
            netText(after.length - before.length, text, language),
            rateText(rate, text, language),
            <UnitLinks key="now" units={named(after)} />,
          ],
        }))}
      />
    </PageSection>
  );
}
