import { originOf } from '../../domain/origin-ref.ts';
import type { LeaversReading } from '../../domain/staffing/leavers-reading.ts';
import type { LeaversRow } from '../../domain/staffing/leavers-table.ts';
import { sumLeavers } from '../../domain/staffing/leavers-summary.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { FigureLink } from '../../ui/controls/figure-link.tsx';
import { formatFigure, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { decreeText } from './decree-text.ts';
import { Figure, type FigureContext, NoFigure } from './figure-parts.tsx';
import { leaversMessages } from './leavers-messages.ts';
import { stretchText } from './leavers-spec.ts';
import { scopeText } from './scope-text.ts';
import { staffingMessages } from './staffing-messages.ts';
import type { StaffingModel } from './staffing-model.ts';
import styles from './staffing-page.module.css';

interface ReadingCellProps {
  readonly reading: LeaversReading | null;
  readonly context: FigureContext;
}

/** A flow as its source reports it; a sum of several periods, which the head of its row names, leads to the latest. */
export function ReadingCell({ reading, context }: ReadingCellProps) {
  const text = useMessages(leaversMessages);
  const words = useMessages(staffingMessages);
  const language = useLanguage();
  if (reading === null) return <NoFigure />;
  const { points, figure } = reading;
  const last = points.at(-1);
  if (last === undefined) return <NoFigure />;
  if (figure === null || points.length === 1) {
    return (
      <>
        {figure === null ? <NoFigure why={text.notAdded} /> : null}
        {points.map(({ observation, conflictsWith }) => (
          <div key={observation.id} className={styles.reading}>
            <Figure observation={observation} context={context} conflicts={conflictsWith.length > 0} />
          </div>
        ))}
      </>
    );
  }
  return (
    <FigureLink
      origin={originOf.observation(last.observation.id)}
      note={context.noteOf(last.observation)}
      label={words.source}
    >
      {formatFigure(figure, language)}
    </FigureLink>
  );
}

/** What sets the leavers of a row apart; what a source does not state is said not to be stated. */
export function KindCell({ row }: { readonly row: LeaversRow }) {
  const text = useMessages(leaversMessages);
  const language = useLanguage();
  const { reason, method, decree, scope } = row.kind;
  const isTotal = reason === null && method === null && decree === null;
  const parts = isTotal
    ? [scopeText(scope, language)]
    : [
        reason?.[language] ?? text.notStated(text.dimensions.reason),
        method?.[language] ?? text.notStated(text.dimensions.method),
      ];
  const lead = row.people ?? row.cost;
  const isWhole = scope.block === null && scope.level === null && scope.staffKind === null && scope.field === null;
  return (
    <>
      {capitalised(parts.join('; '))}
      {isTotal || isWhole ? null : <small>{scopeText(scope, language)}</small>}
      {lead !== null && (isTotal || reason === null) ? <small>{lead.series.countsWhat[language]}</small> : null}
      {row.stretch.from === null ? <small>{text.unknownStart}</small> : null}
      {lead !== null && lead.points.length > 1 && row.stretch.from !== null ? (
        <small>
          {text.sumOf(
            formatNumber(lead.points.length, language),
            stretchText({ from: row.stretch.from, to: row.stretch.to }, language),
          )}
        </small>
      ) : null}
    </>
  );
}

/** A head over rows: the decree with the people under it, where they can be added. */
export interface LeaversGroup {
  readonly id: string;
  readonly rows: readonly LeaversRow[];
}

function placeOf(id: string): number {
  if (id === 'total') return 0;
  return id === 'none' ? 2 : 1;
}

/** Rows by decree: the totals first, what names no decree last. */
export function groupLeavers(rows: readonly LeaversRow[]): readonly LeaversGroup[] {
  const groups = new Map<string, LeaversRow[]>();
  for (const row of rows) {
    const { reason, method, decree } = row.kind;
    const isTotal = reason === null && method === null && decree === null;
    const key = isTotal ? 'total' : (decree ?? 'none');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups].map(([id, members]) => ({ id, rows: members })).sort((a, b) => placeOf(a.id) - placeOf(b.id));
}

/** The head of a group in words. */
export function useGroupName(model: StaffingModel): (group: LeaversGroup) => string {
  const text = useMessages(leaversMessages);
  const language = useLanguage();
  return ({ id, rows }) => {
    if (id === 'total') return text.totals;
    const name = id === 'none' ? text.noDecree : decreeText(model.documentOf(id), id, language);
    const sum = sumLeavers(rows.flatMap((row) => row.people ?? []));
    return sum === null ? name : text.groupSum(name, formatFigure(sum.figure, language));
  };
}
