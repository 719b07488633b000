import type { Language } from '../../domain/records/local-text.ts';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import type { MarkEnding, SpansSpec } from '../../ui/charts/chart-spec.ts';
import { markEndingOf } from '../../ui/charts/mark-ending.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { formatDate, formatReported } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { chartKeys } from './chart-keys.ts';
import { Cited } from './cited.tsx';
import type { CutRow } from './cut-rows.ts';
import { type OverviewMessages, overviewMessages } from './overview-messages.ts';
import type { OverviewModel } from './overview-model.ts';
import { PageSection } from '../../ui/page/page-section.tsx';

/** When a row counts, in words; says so when the source does not state the start. */
function periodText(row: CutRow, text: OverviewMessages, language: Language): string {
  const end = row.end === null ? text.undated : formatDate(row.end, language);
  const inferred = row.inferred === null ? '' : ` (${text.inferred})`;
  if (row.start === null) return `${text.until} ${end}${inferred}; ${text.startNotStated}`;
  const start = formatDate(row.start, language);
  return `${start === end ? end : `${start} – ${end}`}${inferred}`;
}

function valueText(row: CutRow, language: Language): string {
  return `${formatReported(row.reported, language)} ${row.measure[language]}`;
}

function spansSpec(model: OverviewModel, text: OverviewMessages, language: Language): SpansSpec {
  const rows = model.cuts.filter((row) => row.endDay !== null && 'value' in row.reported);
  const days = rows.flatMap((row) => [row.startDay, row.endDay]).filter((day) => day !== null);
  const first = days.reduce((a, b) => (a < b ? a : b), model.day);
  const endings = new Set(rows.map((row): MarkEnding => markEndingOf(row.reported)));
  return {
    kind: 'spans',
    from: `${first.slice(0, 4)}-01-01`,
    to: model.day,
    today: null,
    todayLabel: text.dayShown,
    rows: rows.map((row) => ({
      id: row.id,
      label: row.scope[language],
      detail: `${periodText(row, text, language)}${row.planned ? `; ${text.planned}` : ''}`,
      start: row.startDay,
      end: row.endDay,
      valueText: valueText(row, language),
      ending: markEndingOf(row.reported),
      tone: row.planned ? 'planned' : row.staffMeasure === 'posts-cut' ? 'actual' : 'before',
    })),
    keys: chartKeys(
      {
        open: endings.has('open'),
        hatched: endings.has('hatched'),
        'not-stated': rows.some((row) => row.startDay === null),
        planned: rows.some((row) => row.planned),
        before: rows.some((row) => row.staffMeasure === 'leavers-settled'),
      },
      { ...text.keys, before: text.leaversSettled },
    ),
  };
}

/** Staff cuts as spans on a time axis: each over its period and scope, none joined to another. */
export function CutsSection({ model }: { readonly model: OverviewModel }) {
  const text = useMessages(overviewMessages);
  const language = useLanguage();
  const largest = [...model.cuts]
    .filter((row) => row.staffMeasure === 'posts-cut' && !row.planned)
    .sort((a, b) => ('value' in b.reported ? b.reported.value : 0) - ('value' in a.reported ? a.reported.value : 0))[0];
  const table = (
    <DataTable
      caption={text.cuts}
      hideCaption
      columns={[
        { title: text.scope },
        { title: text.period },
        { title: text.figure, isNumber: true },
        { title: text.parts },
      ]}
      rows={model.cuts.map((row) => ({
        id: row.id,
        cells: [
          `${row.staffMeasure === 'posts-cut' ? text.postsCut : text.leaversSettled}: ${row.scope[language]}`,
          periodText(row, text, language),
          <span key="figure">
            <Cited figure={row} measure={row.measure[language]} />
            {row.planned ? ` (${text.planned})` : null}
          </span>,
          row.parts.length === 0 ? null : (
            <ul key="parts">
              {row.parts.map((part) => (
                <li key={part.id}>
                  <Cited figure={part} />: {part.scope[language]}
                </li>
              ))}
            </ul>
          ),
        ],
      }))}
    />
  );
  if (model.cuts.length === 0) {
    return (
      <PageSection id="cuts" title={text.cuts}>
        <p>{text.cutsNone}</p>
      </PageSection>
    );
  }
  return (
    <PageSection id="cuts" title={text.cuts} intro={text.cutsIntro}>
      <ChartFrame
        id="chart-cuts"
        title={largest === undefined ? text.cuts : text.cutsChart(valueText(largest, language))}
        unit={[...new Set(model.cuts.map((row) => row.measure[language]))].join('; ')}
        asOf={formatDate(model.day, language)}
        sources={<SourceNumbers notes={model.cuts.map((row) => row.note)} />}
        spec={spansSpec(model, text, language)}
        table={table}
        fileName="tinh-gian-bien-che"
      />
      <p>
        <PageLink page="staffing">{text.allStaff}</PageLink>
      </p>
    </PageSection>
  );
}
