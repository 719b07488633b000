import type { ReactNode } from 'react';
import { originOf } from '../../domain/origin-ref.ts';
import type { Id } from '../../domain/records/records.ts';
import { observationDate } from '../../domain/series/observation-date.ts';
import { DocumentLink } from '../../ui/controls/document-link.tsx';
import { FigureLink } from '../../ui/controls/figure-link.tsx';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { achievedText, missingAmountText, missingPointsText, requiredText } from '../../ui/words/target-words.ts';
import { quantityText, shortPaceText } from './explain-target.ts';
import type { TargetRow } from './target-rows.ts';
import { targetsMessages } from './targets-messages.ts';

interface CellProps {
  readonly row: TargetRow;
  readonly noteOf: (source: Id) => number | null;
}

/** A target by its name, leading to its page. */
export function TargetLink({ row }: { readonly row: TargetRow }) {
  const language = useLanguage();
  return (
    <PageLink page="target" params={{ id: row.target.id }}>
      {row.target.name[language]}
    </PageLink>
  );
}

/** The document that sets a target; where the source names none, that is said. */
export function DocumentText({ row }: { readonly row: TargetRow }): ReactNode {
  const text = useMessages(targetsMessages);
  return row.document === null ? text.noDocument : <DocumentLink document={row.document} />;
}

/** Name, unit and document of a target. */
export function TargetCell({ row }: Pick<CellProps, 'row'>) {
  const language = useLanguage();
  return (
    <>
      <TargetLink row={row} />
      <small>
        <PageLink page="unit" params={{ id: row.unit.id }}>
          {row.unit.name[language]}
        </PageLink>
        {' · '}
        <DocumentText row={row} />
      </small>
    </>
  );
}

/** Baseline and its date. */
export function BaselineCell({ row, noteOf }: CellProps) {
  const text = useMessages(targetsMessages);
  const language = useLanguage();
  const { target } = row;
  const on = target.baselineOn === null ? null : formatDate(target.baselineOn.iso, language);
  if (target.baselineValue === null) return on === null ? text.nothing : <small>{on}</small>;
  return (
    <>
      <FigureLink origin={originOf.target(target.id)} note={noteOf(target.source)} label={text.source}>
        {quantityText(target.baselineValue, row, language)}
      </FigureLink>
      {on === null ? null : <small>{on}</small>}
    </>
  );
}

/** What the carry-over does to the duty; nothing where nothing is carried. */
function CarryOver({ row }: Pick<CellProps, 'row'>) {
  const text = useMessages(targetsMessages);
  const language = useLanguage();
  const { inherited } = row.held;
  if (inherited === null) return null;
  const { amount } = inherited;
  if (amount === null) return <small>{text.carriedUnknown}</small>;
  if (amount === 0) return null;
  const quantity = quantityText(Math.abs(amount), row, language);
  return <small>{amount > 0 ? text.carriedAdded(quantity) : text.carriedCredited(quantity)}</small>;
}

/** What must be reached by when, with the duty in units where the document speaks in percent. */
export function RequiredCell({ row, noteOf }: CellProps) {
  const text = useMessages(targetsMessages);
  const language = useLanguage();
  const { target, duty, indicator } = row;
  const isRate = duty?.rate !== null && duty?.rate !== undefined;
  return (
    <>
      <FigureLink origin={originOf.target(target.id)} note={noteOf(target.source)} label={text.source}>
        {requiredText(target, indicator.measure, language)}
      </FigureLink>
      {duty === null || duty.total === null || (!isRate && row.held.inherited === null) ? null : (
        <small>{text.duty(quantityText(duty.total, row, language))}</small>
      )}
      <CarryOver row={row} />
      <small>{target.dueOn === null ? text.noDue : `${text.due} ${formatDate(target.dueOn.iso, language)}`}</small>
    </>
  );
}

/** What was reached, and the date of its figure. */
export function AchievedCell({ row, noteOf }: CellProps) {
  const text = useMessages(targetsMessages);
  const language = useLanguage();
  const { result, target, indicator } = row;
  if (result.current === null) return text.nothing;
  const { observation } = result.current;
  const on = observationDate(observation);
  return (
    <>
      <FigureLink origin={originOf.observation(observation.id)} note={noteOf(observation.source)} label={text.source}>
        {achievedText(result.achieved, target.rule, indicator.measure, language) ?? text.nothing}
      </FigureLink>
      {on === null ? null : (
        <small>
          {text.asOf} {formatDate(on.iso, language)}
        </small>
      )}
    </>
  );
}

/** What is missing in units and in percentage points. */
export function MissingCell({ row }: Pick<CellProps, 'row'>): ReactNode {
  const text = useMessages(targetsMessages);
  const language = useLanguage();
  const amount = missingAmountText(row.result.missing, row.indicator.measure, language);
  const points = missingPointsText(row.result.missing, language);
  if (amount === null && points === null) return text.nothing;
  return (
    <>
      {amount === null ? null : <strong>{amount}</strong>}
      {points === null ? null : <div>{points}</div>}
    </>
  );
}

/** The even pace that is required, and the pace so far. */
export function PaceCell({ row }: Pick<CellProps, 'row'>) {
  const text = useMessages(targetsMessages);
  const language = useLanguage();
  const { pace } = row;
  const required = pace.required === null ? null : shortPaceText(pace.required, language);
  const actual = pace.actual === null ? null : shortPaceText(pace.actual, language, pace.actual.qualifier);
  if (required === null && actual === null) return text.nothing;
  return (
    <>
      {required === null ? null : <div>{text.paceRequired(required)}</div>}
      {actual === null ? null : <div>{text.paceActual(actual)}</div>}
    </>
  );
}
