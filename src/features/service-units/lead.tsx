import { isOfWhole } from '../../domain/service-units/baselines.ts';
import type { IndicatorTarget } from '../../domain/targets/indicator-targets.ts';
import { supersededTargets } from '../../domain/targets/known-targets.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { changeText, percentText } from '../../ui/words/change-words.ts';
import { requiredText, targetWords } from '../../ui/words/target-words.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { onlyRow } from './remainders.ts';
import { CitedFigure } from '../../ui/figures/cited-figure.tsx';
import { serviceUnitsMessages } from './service-units-messages.ts';
import type { ServiceUnitsModel } from './service-units-model.ts';
import styles from '../../ui/page/figure-page.module.css';

function TotalSentence({ model }: { readonly model: ServiceUnitsModel }) {
  const text = useMessages(serviceUnitsMessages);
  const language = useLanguage();
  const place = capitalised(model.unit?.name[language] ?? '');
  const row = onlyRow(model.rows.whole);
  const now = row?.now.deciding ?? null;
  if (row === null || now === null) return text.lead.noTotal(model.unit?.name[language] ?? '');
  const baseline = model.baselines[model.compared];
  const change = row.since[model.compared] ?? null;
  return (
    <>
      {text.lead.has(place)} <CitedFigure context={model.context} point={now} measure={text.lead.units} />
      {change === null || baseline === undefined
        ? ''
        : `, ${changeText(change, '', language)} ${text.lead.since(formatDate(baseline.on.iso, language))}`}
      .
    </>
  );
}

interface ResultsProps {
  readonly model: ServiceUnitsModel;
  readonly targets: readonly IndicatorTarget[];
}

/** Results of the place's own targets by due date; those revised, and those of which nothing can be said, left out. */
function Results({ model, targets }: ResultsProps) {
  const text = useMessages(serviceUnitsMessages);
  const words = useMessages(targetWords);
  const language = useLanguage();
  const revised = supersededTargets(targets.map(({ target }) => target));
  const results = targets.flatMap(({ target, result }) => {
    const measure = model.indicatorOf(target.indicator)?.measure;
    const isOwn = target.unit === model.unit?.id && !revised.has(target.id) && result.status !== 'cannot-be-said';
    if (!isOwn || target.value === null || target.dueOn === null || measure === undefined) return [];
    const required = text.lead.by(requiredText(target, measure, language), formatDate(target.dueOn.iso, language));
    const status = result.late ? words.late : words.statusName[result.status].toLocaleLowerCase('vi');
    return [`${required}: ${status}${result.overdue ? `, ${words.overdue}` : ''}`];
  });
  return results.length === 0 ? null : ` ${text.lead.results}: ${results.join('; ')}.`;
}

function ShareSentence({ model }: { readonly model: ServiceUnitsModel }) {
  const text = useMessages(serviceUnitsMessages);
  const language = useLanguage();
  const last = model.shares.at(-1);
  const point = last?.reported.at(-1);
  if (last === undefined) return text.lead.noShare;
  const computed = last.computed === null ? '' : percentText(last.computed.figure, language);
  return (
    <>
      {text.lead.share}:{' '}
      {point === undefined ? (
        `${computed} (${formatDate(last.on.iso, language)}, ${text.computed})`
      ) : (
        <CitedFigure context={model.context} point={point} measure="%" />
      )}
      .<Results model={model} targets={model.shareTargets} />
    </>
  );
}

/** What is known, in a few sentences: the total, the share, the schools, the units of the register. */
export function Lead({ model }: { readonly model: ServiceUnitsModel }) {
  const text = useMessages(serviceUnitsMessages);
  const language = useLanguage();
  const school = model.schools.find(({ last }) => last.deciding !== null);
  const schoolPoint = school?.last.deciding ?? null;
  return (
    <div className={styles.lead}>
      <p>
        <TotalSentence model={model} />
        <Results model={model} targets={model.targets.filter(isOfWhole)} />
      </p>
      <p>
        <ShareSentence model={model} />
        {school === undefined || schoolPoint === null ? null : (
          <>
            {' '}
            {text.lead.schools}{' '}
            <CitedFigure context={model.context} point={schoolPoint} measure={school.series.countsWhat[language]} />.
          </>
        )}
        {model.changes.ended === 0 || model.unit?.kind === 'country'
          ? null
          : ` ${text.lead.named(formatNumber(model.changes.ended, language))}`}
      </p>
    </div>
  );
}
