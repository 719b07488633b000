import type { Language } from '../../domain/records/local-text.ts';
import { type TargetStatus, targetStatuses } from '../../domain/targets/target-result.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { StatusLabel } from '../../ui/controls/status-label.tsx';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { missingText, stillToDoText, targetWords } from '../../ui/words/target-words.ts';
import { isFiltered, type StatusCounts, worstFirst } from './filter-targets.ts';
import { TargetLink } from './target-cells.tsx';
import { targetsMessages } from './targets-messages.ts';
import type { TargetRow } from './target-rows.ts';
import type { TargetsModel } from './targets-model.ts';
import styles from './targets-page.module.css';
import { serialiseTargetsParams, type TargetsParams } from './targets-params.ts';

interface LeadProps {
  readonly model: TargetsModel;
  readonly params: TargetsParams;
}

function StatusFilters({ counts, params }: { readonly counts: StatusCounts; readonly params: TargetsParams }) {
  const text = useMessages(targetsMessages);
  const words = useMessages(targetWords);
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const detail: Partial<Record<TargetStatus, string | null>> = {
    behind: counts.overdue === 0 ? null : text.overdueOf(number(counts.overdue)),
    met: counts.late === 0 ? null : text.lateOf(number(counts.late)),
  };
  return (
    <ul className={styles.counts}>
      {worstFirst.map((status) => {
        const isChosen = params.status === status;
        return (
          <li key={status} data-chosen={isChosen ? 'yes' : 'no'}>
            <PageLink page="targets" params={serialiseTargetsParams({ ...params, status: isChosen ? null : status })}>
              <b className={styles.count}>{number(counts.of[status])}</b>{' '}
              <StatusLabel status={status} text={words.statusName[status]} />
            </PageLink>
            {detail[status] === undefined || detail[status] === null ? null : <small>{detail[status]}</small>}
          </li>
        );
      })}
    </ul>
  );
}

/** Names of targets of a unit mostly begin with it. */
function startsWithUnit({ target, unit }: TargetRow, language: Language): boolean {
  return target.name[language].toLocaleLowerCase('vi').startsWith(unit.name[language].toLocaleLowerCase('vi'));
}

/** The page in a few lines: how many targets stand where, and which three are furthest behind. */
export function Lead({ model, params }: LeadProps) {
  const text = useMessages(targetsMessages);
  const language = useLanguage();
  const { counts, ranked, evaluated } = model;
  const number = (value: number) => formatNumber(value, language);
  const day = formatDate(evaluated.day, language);
  const filtered = isFiltered({ ...params, status: null });
  if (counts.all === 0) return <p className={styles.lead}>{filtered ? text.noneFiltered : text.none}</p>;
  const behind = ranked.filter((row) => row.result.status === 'behind');
  const said = targetStatuses
    .filter((status) => status !== 'cannot-be-said')
    .reduce((sum, status) => sum + counts.of[status], 0);
  return (
    <>
      <p className={styles.lead}>
        {filtered ? text.leadFiltered(number(counts.all), day) : text.lead(number(counts.all), day)}
      </p>
      <StatusFilters counts={counts} params={params} />
      {counts.of.behind === 0 ? <p>{said === 0 ? text.noneSaid : text.noneBehind(number(said))}</p> : null}
      {behind.length === 0 ? null : (
        <>
          <p>{text.worstSentence(number(counts.of.behind), number(counts.overdue))}</p>
          <ol className={styles.worst}>
            {behind.slice(0, 3).map((row) => {
              const missing = missingText(row.result.missing, row.indicator.measure, language);
              return (
                <li key={row.target.id}>
                  {startsWithUnit(row, language) ? null : `${row.unit.name[language]}: `}
                  <TargetLink row={row} />
                  {missing === null ? null : `, ${stillToDoText(row.target.rule, missing, language)}`}
                </li>
              );
            })}
          </ol>
        </>
      )}
    </>
  );
}
