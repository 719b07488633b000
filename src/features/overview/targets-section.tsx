import type { Language } from '../../domain/records/local-text.ts';
import { originOf } from '../../domain/origin-ref.ts';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import type { ProgressSpec } from '../../ui/charts/chart-spec.ts';
import { Disclosure } from '../../ui/controls/disclosure.tsx';
import { FigureLink } from '../../ui/controls/figure-link.tsx';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { StatusLabel } from '../../ui/controls/status-label.tsx';
import { formatDate, formatNumber, formatPercent } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { achievedText, missingText, requiredText, targetWords, unsaidText } from '../../ui/words/target-words.ts';
import { chartKeys } from './chart-keys.ts';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { type OverviewMessages, overviewMessages } from './overview-messages.ts';
import type { OverviewModel } from './overview-model.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { statusOrder } from './status-order.ts';
import type { TargetGroup, TargetRow } from './target-rows.ts';

/** How many targets stand where; those that another replaces are not counted. */
export function countTargets(groups: readonly TargetGroup[]) {
  const rows = groups.flatMap((group) => group.rows).filter((row) => !row.isSuperseded);
  const reached = rows.filter((row) => row.status === 'met' || row.status === 'exceeded').length;
  const unsaid = rows.filter((row) => row.status === 'cannot-be-said').length;
  return { all: rows.length, reached, unsaid };
}

/** Targets in percent whose result is known: what the chart can hold against each other. */
function progressSpec(rows: readonly TargetRow[], text: OverviewMessages, language: Language): ProgressSpec {
  return {
    kind: 'progress',
    unitText: text.targetsChartUnit,
    rows: rows.flatMap((row) => {
      const { percent } = row.achieved;
      if (row.value === null || percent === null || percent < 0) return [];
      return [
        {
          id: row.id,
          label: `${row.name[language]} (${row.place[language]})`,
          achieved: percent,
          target: row.value,
          targetHigh: row.high,
          achievedText: formatPercent(percent, language),
          targetText: requiredText(row, row.measure, language),
          status: row.status,
          statusText: targetWords[language].statusName[row.status],
        },
      ];
    }),
    keys: chartKeys({ target: true }, text.keys),
  };
}

function isInChart(row: TargetRow): boolean {
  const isShare = row.rule === 'reduce-by-percent' || row.measure.vi === '%';
  return isShare && row.achieved.percent !== null && row.achieved.percent >= 0 && row.value !== null;
}

/** More bars than this say nothing at a glance: then the chart shows the worst, and the table below has them all. */
const mostBars = 12;

function worstOf(rows: readonly TargetRow[]): readonly TargetRow[] {
  if (rows.length <= mostBars) return rows;
  return [...rows].sort((a, b) => statusOrder[a.status] - statusOrder[b.status]).slice(0, mostBars);
}

interface TargetTableProps {
  readonly caption: string;
  readonly groups: readonly TargetGroup[];
}

function groupTitle(group: TargetGroup, language: Language): string {
  return `${group.programme[language]}: ${group.name[language]}`;
}

function TargetName({ row }: { readonly row: TargetRow }) {
  const text = useMessages(overviewMessages);
  const language = useLanguage();
  const origin = [
    row.place[language],
    row.document?.[language],
    row.revises === null ? undefined : text.revises(row.revises[language]),
    row.isSuperseded ? text.superseded : undefined,
  ];
  return (
    <>
      <PageLink page="target" params={{ id: row.id }}>
        {row.name[language]}
      </PageLink>
      <small>{origin.filter((part) => part !== undefined).join(' · ')}</small>
    </>
  );
}

function BaselineCell({ row }: { readonly row: TargetRow }) {
  const text = useMessages(overviewMessages);
  const language = useLanguage();
  if (row.baseline === null) return text.none;
  const on = row.baseline.on === null ? '' : ` (${formatDate(row.baseline.on, language)})`;
  return (
    <FigureLink origin={originOf.target(row.id)} note={row.note} label={text.source}>
      {formatNumber(row.baseline.value, language)}
      {on}
    </FigureLink>
  );
}

function RequiredCell({ row }: { readonly row: TargetRow }) {
  const text = useMessages(overviewMessages);
  const language = useLanguage();
  return (
    <>
      <FigureLink origin={originOf.target(row.id)} note={row.note} label={text.source}>
        {requiredText(row, row.measure, language)}
      </FigureLink>
      <small>{row.dueOn === null ? null : `${text.due}: ${formatDate(row.dueOn, language)}`}</small>
    </>
  );
}

function CurrentCell({ row }: { readonly row: TargetRow }) {
  const text = useMessages(overviewMessages);
  const language = useLanguage();
  if (row.current === null) return text.none;
  return (
    <>
      <FigureLink origin={originOf.observation(row.current.id)} note={row.current.note} label={text.source}>
        {achievedText(row.achieved, row.rule, row.measure, language) ?? text.none}
      </FigureLink>
      <small>{row.current.on === null ? null : `${text.asOf} ${formatDate(row.current.on, language)}`}</small>
    </>
  );
}

function TargetTable({ caption, groups }: TargetTableProps) {
  const text = useMessages(overviewMessages);
  const words = useMessages(targetWords);
  const language = useLanguage();
  const cells = (row: TargetRow) => [
    <TargetName key="name" row={row} />,
    <BaselineCell key="baseline" row={row} />,
    <RequiredCell key="required" row={row} />,
    <CurrentCell key="current" row={row} />,
    missingText(row.missing, row.measure, language) ?? text.none,
    <>
      <StatusLabel status={row.status} text={words.statusName[row.status]} />
      {row.overdue ? <small>{words.overdue}</small> : null}
      {row.late ? <small>{words.late}</small> : null}
    </>,
  ];
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={[
        { title: text.target, isWide: true },
        { title: text.baseline, isNumber: true },
        { title: text.mustReach },
        { title: text.achieved },
        { title: text.missing },
        { title: text.result },
      ]}
      rows={groups.flatMap((group) => [
        { id: group.phase, group: groupTitle(group, language) },
        ...group.rows.map((row) => ({ id: row.id, cells: cells(row) })),
      ])}
    />
  );
}

function UnsaidTable({ caption, groups }: TargetTableProps) {
  const text = useMessages(overviewMessages);
  const language = useLanguage();
  const cells = (row: TargetRow) => [
    <TargetName key="name" row={row} />,
    <RequiredCell key="required" row={row} />,
    <>
      {unsaidText(row.reason, language)}
      {row.current === null ? null : (
        <small>
          <CurrentCell row={row} />
        </small>
      )}
    </>,
  ];
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={[{ title: text.target, isWide: true }, { title: text.mustReach }, { title: text.missingData }]}
      rows={groups.flatMap((group) => [
        { id: group.phase, group: groupTitle(group, language) },
        ...group.rows.map((row) => ({ id: row.id, cells: cells(row) })),
      ])}
    />
  );
}

function isUnsaid(row: TargetRow): boolean {
  return row.status === 'cannot-be-said';
}

/** The groups with only the rows that pass; groups left without any are dropped. */
function onlyRows(groups: readonly TargetGroup[], passes: (row: TargetRow) => boolean): readonly TargetGroup[] {
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter(passes) }))
    .filter((group) => group.rows.length > 0);
}

/** What has been achieved against each target and phase (question 2). */
export function TargetsSection({ model }: { readonly model: OverviewModel }) {
  const text = useMessages(overviewMessages);
  const language = useLanguage();
  const rows = model.targets.flatMap((group) => group.rows);
  const { reached, all, unsaid } = countTargets(model.targets);
  const charted = worstOf(rows.filter(isInChart));
  return (
    <PageSection id="targets" title={text.targets} intro={text.targetsIntro}>
      {charted.length === 0 ? null : (
        <ChartFrame
          id="chart-targets"
          title={text.targetsChart(
            formatNumber(reached, language),
            formatNumber(all, language),
            formatNumber(unsaid, language),
          )}
          unit="%"
          asOf={formatDate(model.day, language)}
          sources={<SourceNumbers notes={charted.map((row) => row.note)} />}
          spec={progressSpec(charted, text, language)}
          table={null}
          fileName="chi-tieu"
        />
      )}
      <TargetTable caption={text.targets} groups={onlyRows(model.targets, (row) => !isUnsaid(row))} />
      {unsaid === 0 ? null : (
        <Disclosure summary={text.unsaidTargets(formatNumber(unsaid, language))}>
          <UnsaidTable
            caption={targetWords[language].statusName['cannot-be-said']}
            groups={onlyRows(model.targets, isUnsaid)}
          />
        </Disclosure>
      )}
      <p>
        <PageLink page="targets">{text.allTargets}</PageLink>
      </p>
    </PageSection>
  );
}
