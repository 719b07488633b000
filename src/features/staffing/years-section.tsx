import { lastDay } from '../../domain/time/partial-date.ts';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import { SelectField } from '../../ui/controls/select-field.tsx';
import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { Figure } from './figure-parts.tsx';
import { linesSpec, linesTitle } from './lines-spec.ts';
import type { ScopeLine } from './scope-model.ts';
import { seriesText } from './scope-text.ts';
import { staffingMessages } from './staffing-messages.ts';
import type { StaffingModel } from './staffing-model.ts';
import styles from './staffing-page.module.css';
import type { StaffingParams } from './staffing-params.ts';
import { yearsMessages } from './years-messages.ts';

interface ScopeSectionProps {
  readonly model: StaffingModel;
  readonly params: StaffingParams;
  readonly onParams: (next: StaffingParams) => void;
}

/** The same figures by date: one column for each series. */
function LinesTable({ model }: { readonly model: StaffingModel }) {
  const text = useMessages(staffingMessages);
  const years = useMessages(yearsMessages);
  const language = useLanguage();
  const lines = [...new Map(model.scope.lines.map((line) => [line.series.id, line])).values()];
  const days = [...new Set(model.scope.lines.flatMap((line) => line.points.map((point) => lastDay(point.on))))];
  const nameOf = ({ measure, series }: ScopeLine) => {
    const name = measure === 'quota-assigned' ? text.quota : text.inPost;
    return lines.filter((line) => line.measure === measure).length < 2
      ? name
      : `${name}: ${series.countsWhat[language]}`;
  };
  const pointsOn = (series: string, day: string) =>
    model.scope.lines
      .filter((line) => line.series.id === series)
      .flatMap((line) => line.points.filter((point) => lastDay(point.on) === day));
  return (
    <DataTable
      caption={years.years}
      hideCaption
      columns={[{ title: years.date }, ...lines.map((line) => ({ title: nameOf(line), isNumber: true }))]}
      rows={days.sort().map((day) => ({
        id: day,
        cells: [
          formatDate(day, language),
          ...lines.map((line) =>
            pointsOn(line.series.id, day).map(({ observation, conflictsWith }) => (
              <div key={observation.id}>
                <Figure observation={observation} context={model} conflicts={conflictsWith.length > 0} />
              </div>
            )),
          ),
        ],
      }))}
    />
  );
}

/** Quota and people in post of one scope over the years, as lines that are never joined. */
export function YearsSection({ model, params, onParams }: ScopeSectionProps) {
  const text = useMessages(staffingMessages);
  const years = useMessages(yearsMessages);
  const language = useLanguage();
  const { scope, day } = model;
  const { chosen, choices, lines } = scope;
  const words = { text, years, language };
  const canDraw = lines.some((line) => line.points.length > 1);
  const crosses = lines.some((line) => line.side === 'before') && lines.some((line) => line.side === 'after');
  return (
    <PageSection id="years" title={years.years} intro={canDraw ? years.intro : undefined}>
      {chosen === null || choices.length < 2 ? null : (
        <div className={styles.control}>
          <SelectField
            label={years.choose}
            value={chosen === choices[0] ? null : chosen.id}
            nullLabel={choices[0] === undefined ? '' : seriesText(choices[0], language)}
            choices={choices.slice(1).map((series) => ({ value: series.id, label: seriesText(series, language) }))}
            onChange={(next) => onParams({ ...params, scope: next, ledger: null })}
          />
        </div>
      )}
      {canDraw ? (
        <>
          <ChartFrame
            id="chart-years"
            title={linesTitle(scope, words)}
            unit={text.postsPeople}
            asOf={formatDate(day, language)}
            sources={
              <SourceNumbers
                notes={lines.flatMap((line) => line.points.map((point) => model.noteOf(point.observation)))}
              />
            }
            spec={linesSpec(scope, day, words)}
            table={<LinesTable model={model} />}
            fileName="bien-che-qua-cac-nam"
          />
          {crosses && scope.breakDay !== null ? (
            <p className={styles.note}>{years.breaks(formatDate(scope.breakDay, language))}</p>
          ) : null}
        </>
      ) : (
        <p className={styles.none}>{lines.length === 0 ? years.none : years.single}</p>
      )}
    </PageSection>
  );
}
