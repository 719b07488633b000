import { originOf } from '../../domain/origin-ref.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { PartialDate } from '../../domain/records/partial-date.ts';
import { FigureLink } from '../../ui/controls/figure-link.tsx';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { UnitLink, UnitLinks } from './unit-link.tsx';
import { type UnitMessages, unitMessages } from './unit-messages.ts';
import type { UnitModel } from './unit-model.ts';
import styles from './unit-page.module.css';
import type { UnitState } from './unit-state.ts';

type Ended = Extract<UnitState, { kind: 'ended' }>;

function endText(until: PartialDate | null, text: UnitMessages, language: Language): string {
  if (until === null) return text.endedUnknown;
  const day = formatDate(until.iso, language);
  return until.precision === 'day' ? text.endedOn(day) : text.endedWithin[until.precision](day);
}

function EndedLine({ state, model, day }: { readonly state: Ended; readonly model: UnitModel; readonly day: string }) {
  const text = useMessages(unitMessages);
  const language = useLanguage();
  const { until, now, last, restored, ground } = state;
  const isFollowed = now.length + last.length + restored.length > 0;
  return (
    <>
      {endText(until, text, language)}{' '}
      {now.length === 0 ? null : (
        <>
          {text.nowIs} <UnitLinks units={now} />.{' '}
        </>
      )}
      {last.length === 0 ? null : (
        <>
          {text.wasLast} <UnitLinks units={last} />.{' '}
        </>
      )}
      {restored.length === 0 ? null : (
        <>
          {text.restored} <UnitLinks units={restored} />.{' '}
        </>
      )}
      {isFollowed ? null : `${text.noSuccessor} `}
      {ground === null ? null : (
        <span className={styles.ground}>
          <FigureLink origin={originOf.communeCount(model.unit.id, day)} note={model.note} label={text.source}>
            {formatNumber(ground.units.length, language)}
          </FigureLink>{' '}
          {text.ground} <UnitLinks units={ground.units} />.
        </span>
      )}
    </>
  );
}

/** What the unit is on the day shown, in words, with links to what it was before or is now. */
export function StateLine({ model, day }: { readonly model: UnitModel; readonly day: string }) {
  const text = useMessages(unitMessages);
  const language = useLanguage();
  const { state } = model;
  const words = () => {
    switch (state.kind) {
      case 'alive':
        return text.alive;
      case 'not-yet':
        return (
          <>
            {state.from === null ? text.notYetUndated : text.notYet(formatDate(state.from.iso, language))}{' '}
            {state.before.length === 0 ? null : (
              <>
                {text.before} <UnitLinks units={state.before} />.
              </>
            )}
          </>
        );
      case 'not-known':
        return (
          <>
            {text.notKnown} <UnitLink id={state.parent.id} unit={state.parent} />.
          </>
        );
      case 'ended':
        return <EndedLine state={state} model={model} day={day} />;
    }
  };
  return (
    <p className={styles.state}>
      <strong>{text.onDay(formatDate(day, language))}</strong> {words()}
      {'isUncertain' in state && state.isUncertain ? ` ${text.uncertain}` : null}
    </p>
  );
}
