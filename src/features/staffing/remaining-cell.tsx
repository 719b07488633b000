import { originOf } from '../../domain/origin-ref.ts';
import type { Remaining } from '../../domain/staffing/remaining-cut.ts';
import type { TargetResult } from '../../domain/targets/target-result.ts';
import { FigureLink } from '../../ui/controls/figure-link.tsx';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { formatDate, formatFigure, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { missingPointsText, requiredText, targetWords, unsaidText } from '../../ui/words/target-words.ts';
import { type FigureContext, NoFigure } from './figure-parts.tsx';
import { staffingMessages } from './staffing-messages.ts';
import styles from './staffing-page.module.css';

interface RemainingCellProps {
  readonly remaining: Remaining;
  readonly context: FigureContext;
  /** Leaves the unit of measure out where a head says it. */
  readonly isBare?: boolean;
  /** Names what the target asks for in place of the name that it goes by. */
  readonly isTerse?: boolean;
}

const measure = { vi: staffingMessages.vi.posts, en: staffingMessages.en.posts };

/** What is still to be cut, by which target and until when; or why nobody can say. */
export function RemainingCell({ remaining, context, isBare = false, isTerse = false }: RemainingCellProps) {
  const text = useMessages(staffingMessages);
  const words = useMessages(targetWords);
  const language = useLanguage();
  if (remaining.kind === 'absent') {
    return <NoFigure why={remaining.reason === 'no-quota' ? text.noQuota : text.noTarget} />;
  }
  const { result, others } = remaining;
  const { target, status, missing, reason } = result;
  const isReached = status === 'met' || status === 'exceeded';
  const amount = isReached ? { value: 0, qualifier: 'exact' as const } : amountOf(missing);
  const unit = isBare ? '' : ` ${text.posts}`;
  const shown = amount === null ? missingPointsText(missing, language) : `${formatFigure(amount, language)}${unit}`;
  const due = target.dueOn === null ? null : text.due(formatDate(target.dueOn.iso, language));
  const standing = {
    ...words.statusName,
    'cannot-be-said': null,
    exceeded: text.exceeded,
  }[status];
  const marks = [standing?.toLocaleLowerCase('vi') ?? null, due, result.overdue ? words.overdue : null];
  const baseline = target.baselineOn === null ? '' : ` ${text.against(formatDate(target.baselineOn.iso, language))}`;
  return (
    <>
      <FigureLink origin={originOf.target(target.id)} note={context.noteOf(target)} label={text.source}>
        {shown ?? text.cannotSay}
      </FigureLink>
      {reason === null ? null : <small>{unsaidText(reason, language)}</small>}
      <small className={result.overdue ? styles.overdue : undefined}>
        {marks.filter((mark) => mark !== null).join('; ')}
      </small>
      <small>
        {isTerse ? null : `${text.byTarget} `}
        <PageLink page="target" params={{ id: target.id }}>
          {isTerse ? `${requiredText(target, measure, language)}${baseline}` : target.name[language]}
        </PageLink>
        {others === 0 ? '' : ` ${text.otherTargets(formatNumber(others, language))}`}
      </small>
    </>
  );
}

function amountOf(missing: TargetResult['missing']) {
  if (missing === null || missing.amount === null) return null;
  return missing.whole ?? { value: missing.amount, qualifier: missing.qualifier };
}
