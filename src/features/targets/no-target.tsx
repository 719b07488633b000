import type { PageInput } from '../../data/page-input.ts';
import { nearestIds } from '../../domain/checks/edit-distance.ts';
import type { Id } from '../../domain/records/records.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { StatusButton } from './status-button.tsx';
import { TargetLink } from './target-cells.tsx';
import { targetMessages } from './target-messages.ts';
import type { EvaluatedTargets, TargetRow } from './target-rows.ts';
import { targetsMessages } from './targets-messages.ts';
import styles from './targets-page.module.css';

const mostListed = 30;

interface NoTargetProps {
  readonly input: PageInput;
  readonly evaluated: EvaluatedTargets;
  /** As asked for; null when the address names none. */
  readonly id: Id | null;
}

function TargetList({ rows }: { readonly rows: readonly TargetRow[] }) {
  const language = useLanguage();
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.target.id}>
          <TargetLink row={row} /> ({row.unit.name[language]}) <StatusButton row={row} noteOf={() => null} />
        </li>
      ))}
    </ul>
  );
}

/** Shown when the address names no target, or one that is not known on the day: the way to those that are. */
export function NoTarget({ input, evaluated, id }: NoTargetProps) {
  const text = useMessages(targetMessages);
  const page = useMessages(targetsMessages);
  const language = useLanguage();
  const standing = evaluated.rows.filter((row) => !row.isSuperseded);
  const later = id === null ? undefined : input.data.targets.find((target) => target.id === id);
  const nearest = id === null ? [] : nearestIds(id, evaluated.rowOf.keys());
  const hasParts = evaluated.units.has(later?.unit ?? '') && evaluated.figures.indicators.has(later?.indicator ?? '');
  const reason =
    id === null
      ? text.noTarget
      : later === undefined
        ? text.unknown(id.slice(0, 60))
        : hasParts
          ? text.notYet(later.name[language], formatDate(evaluated.day, language))
          : text.incomplete(later.name[language]);
  return (
    <>
      <h1>{id === null ? text.noTargetTitle : text.unknownTitle}</h1>
      <p className={styles.lead}>{reason}</p>
      {nearest.length === 0 || later !== undefined ? null : (
        <>
          <p>{text.nearest}</p>
          <TargetList rows={nearest.flatMap((one) => evaluated.rowOf.get(one) ?? [])} />
        </>
      )}
      <h2>{text.list}</h2>
      <TargetList rows={standing.slice(0, mostListed)} />
      <p>
        {standing.length > mostListed ? `${text.more(formatNumber(standing.length - mostListed, language))}: ` : null}
        <PageLink page="targets">{page.allTargets}</PageLink>
      </p>
    </>
  );
}
