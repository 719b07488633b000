import type { ReactNode } from 'react';
import { originOf } from '../../domain/origin-ref.ts';
import type { Phase, Target } from '../../domain/records/records.ts';
import type { TargetPair } from '../../domain/targets/pair-targets.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { FigureLink } from '../../ui/controls/figure-link.tsx';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { StatusLabel } from '../../ui/controls/status-label.tsx';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { achievedText, requiredText, targetWords } from '../../ui/words/target-words.ts';
import { countStatuses, worstFirst } from './filter-targets.ts';
import { scopeText } from './scope-text.ts';
import { StatusButton } from './status-button.tsx';
import { DocumentText, TargetLink } from './target-cells.tsx';
import type { TargetRow } from './target-rows.ts';
import { targetsMessages } from './targets-messages.ts';
import type { PhaseTargets, TargetsModel } from './targets-model.ts';
import styles from './targets-page.module.css';
import { everyTarget, serialiseTargetsParams } from './targets-params.ts';

/** Most versions of one side that are spelt out. */
const mostVersions = 3;

interface VersionProps {
  readonly row: TargetRow;
  readonly noteOf: TargetsModel['noteOf'];
}

/** One version of a target in a few lines: name, document, asked and reached, status. */
function TargetVersion({ row, noteOf }: VersionProps) {
  const text = useMessages(targetsMessages);
  const language = useLanguage();
  const { target, indicator, result } = row;
  const { measure } = indicator;
  const reached = achievedText(result.achieved, target.rule, measure, language);
  return (
    <div className={styles.version}>
      <TargetLink row={row} />
      <small>
        <DocumentText row={row} />
      </small>
      <div>
        <FigureLink origin={originOf.target(target.id)} note={noteOf(target.source)} label={text.source}>
          {requiredText(target, measure, language)}
        </FigureLink>
        {target.dueOn === null ? null : `, ${text.due} ${formatDate(target.dueOn.iso, language)}`}
        {result.current === null || reached === null ? null : (
          <>
            {' → '}
            <FigureLink
              origin={originOf.observation(result.current.observation.id)}
              note={noteOf(result.current.observation.source)}
              label={text.source}
            >
              {reached}
            </FigureLink>
          </>
        )}
      </div>
      <StatusButton row={row} noteOf={noteOf} />
    </div>
  );
}

type PairModel = Pick<TargetsModel, 'evaluated' | 'noteOf'>;

interface PairProps {
  readonly pair: TargetPair;
  readonly model: PairModel;
}

function UnitTargets({ pair, model }: PairProps): ReactNode {
  const text = useMessages(targetsMessages);
  const words = useMessages(targetWords);
  const language = useLanguage();
  const rows = pair.ofUnits.flatMap(({ id }) => model.evaluated.rowOf.get(id) ?? []);
  const [first] = rows;
  if (first === undefined) return text.nothing;
  const counts = countStatuses(rows);
  const { indicator, phase } = pair;
  const scope = rows.every((row) => row.scope === first.scope) ? first.scope : null;
  return (
    <>
      <PageLink page="targets" params={serialiseTargetsParams({ ...everyTarget, indicator, phase, scope })}>
        {text.unitTargets(formatNumber(counts.all, language))}
      </PageLink>
      {worstFirst.map((status) =>
        counts.of[status] === 0 ? null : (
          <small key={status}>
            {formatNumber(counts.of[status], language)} <StatusLabel status={status} text={words.statusName[status]} />
          </small>
        ),
      )}
    </>
  );
}

interface VersionsProps {
  readonly targets: readonly Target[];
  readonly model: PairModel;
}

/** The versions of one side, worst first: the first few, and the way to the others. */
function Versions({ targets, model }: VersionsProps) {
  const text = useMessages(targetsMessages);
  const language = useLanguage();
  const rows = targets.flatMap(({ id }) => model.evaluated.rowOf.get(id) ?? []);
  const [first] = rows;
  const rest = rows.length - mostVersions;
  return (
    <>
      {rows.slice(0, mostVersions).map((row) => (
        <TargetVersion key={row.target.id} row={row} noteOf={model.noteOf} />
      ))}
      {rest <= 0 || first === undefined ? null : (
        <PageLink
          page="targets"
          params={serialiseTargetsParams({
            ...everyTarget,
            indicator: first.target.indicator,
            phase: first.target.phase,
            scope: first.scope,
          })}
        >
          {text.moreTargets(formatNumber(rest, language))}
        </PageLink>
      )}
    </>
  );
}

interface PhasePairsProps {
  readonly caption: string;
  readonly phases: readonly PhaseTargets[];
  readonly nameOf: (phase: Phase) => string;
  readonly model: PairModel;
  /** Keeps the column of the province even where it has no target, to say so. */
  readonly keepsBothSides?: boolean;
}

/** National and provincial versions of the targets of each phase, side by side. */
export function PhasePairs({ caption, phases, nameOf, model, keepsBothSides = false }: PhasePairsProps) {
  const text = useMessages(targetsMessages);
  const language = useLanguage();
  const { evaluated } = model;
  const all = phases.flatMap(({ pairs }) => pairs);
  const hasProvince = keepsBothSides || all.some((pair) => pair.provincial.length > 0);
  const hasUnits = all.some((pair) => pair.ofUnits.length > 0);
  const versions = (targets: readonly Target[], none: string) =>
    targets.length === 0 ? <small>{none}</small> : <Versions targets={targets} model={model} />;
  const cells = (pair: TargetPair) => [
    <span key="content">
      {capitalised(evaluated.figures.indicators.get(pair.indicator)?.name[language] ?? pair.indicator)}
      <small>{scopeText(pair, language)}</small>
    </span>,
    versions(pair.national, text.noNational),
    ...(hasProvince ? [versions(pair.provincial, text.noProvincial)] : []),
    ...(hasUnits ? [<UnitTargets key="units" pair={pair} model={model} />] : []),
  ];
  return (
    <div className={styles.pairs}>
      <DataTable
        caption={caption}
        hideCaption
        columns={[
          { title: text.content },
          { title: text.national },
          ...(hasProvince ? [{ title: text.provincial }] : []),
          ...(hasUnits ? [{ title: text.ofUnits }] : []),
        ]}
        rows={phases.flatMap(({ phase, pairs }) => [
          { id: phase.id, group: nameOf(phase) },
          ...pairs.map((pair) => ({
            id: [phase.id, pair.indicator, pair.block, pair.level, pair.staffKind].join(' '),
            cells: cells(pair),
          })),
        ])}
      />
    </div>
  );
}
