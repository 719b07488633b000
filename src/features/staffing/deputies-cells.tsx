import { originOf } from '../../domain/origin-ref.ts';
import type { Target } from '../../domain/records/records.ts';
import { FigureLink } from '../../ui/controls/figure-link.tsx';
import { formatDate, formatFigure, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { deputiesMessages } from './deputies-messages.ts';
import type { DeputiesLine } from './deputies-model.ts';
import { type FigureContext, NoFigure, Points } from './figure-parts.tsx';
import { staffingMessages } from './staffing-messages.ts';
import type { StaffingModel } from './staffing-model.ts';
import styles from './staffing-page.module.css';

interface ExcessCellProps {
  readonly line: DeputiesLine;
  readonly context: FigureContext;
}

/** The excess as a source states it, and as the two other numbers make it; where the two disagree both stand. */
export function ExcessCell({ line, context }: ExcessCellProps) {
  const text = useMessages(deputiesMessages);
  const language = useLanguage();
  const { stated, computed, agrees } = line;
  const worked = () => {
    if (computed === null) return null;
    if (computed.qualifier !== 'exact') return formatFigure(computed, language);
    if (computed.value < 0) return text.free(formatNumber(-computed.value, language));
    return computed.value === 0 ? text.none : formatFigure(computed, language);
  };
  const shown = worked();
  if (stated.length === 0) {
    if (shown === null) return <NoFigure />;
    return (
      <>
        {shown}
        <small>{text.computedOnly}</small>
      </>
    );
  }
  return (
    <>
      <Points points={stated} context={context} />
      {agrees === 'no' && shown !== null ? (
        <small className={styles.overdue}>
          ≠ {text.disagrees}; {text.computed(shown)}
        </small>
      ) : null}
    </>
  );
}

interface ClearByCellProps {
  readonly line: DeputiesLine;
  readonly model: StaffingModel;
}

/** By when the excess must be gone, whose deadline that is, and whether it has passed. */
export function ClearByCell({ line, model }: ClearByCellProps) {
  const text = useMessages(deputiesMessages);
  const language = useLanguage();
  const { clearBy, excess, isOverdue } = line;
  const isNone = excess?.qualifier === 'exact' && excess.value <= 0;
  if (clearBy === null) return isNone ? text.notNeeded : <NoFigure why={text.noDeadline} />;
  return (
    <>
      <Deadline target={clearBy.target} model={model} />
      {isOverdue ? <small className={styles.overdue}>{text.overdue}</small> : null}
      <small>
        {clearBy.setFor === line.scope.unit
          ? text.dueOwn
          : text.dueOf(model.unitOf(clearBy.setFor)?.name[language] ?? clearBy.setFor)}
      </small>
    </>
  );
}

/** The due date of a deadline, leading to the target that sets it. */
export function Deadline({ target, model }: { readonly target: Target; readonly model: StaffingModel }) {
  const text = useMessages(staffingMessages);
  const language = useLanguage();
  return (
    <FigureLink origin={originOf.target(target.id)} note={model.noteOf(target)} label={text.source}>
      {target.dueOn === null ? '' : formatDate(target.dueOn.iso, language)}
    </FigureLink>
  );
}
