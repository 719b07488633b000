import type { Point } from '../../domain/series/series-points.ts';
import { dayNumber, firstDay, lastDay } from '../../domain/time/partial-date.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { CitedFigure, pointTimeText } from '../../ui/figures/cited-figure.tsx';
import { formatNumber, formatReported } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { changeText, percentText } from '../../ui/words/change-words.ts';
import { villagesMessages } from './villages-messages.ts';
import type { TitleLine, VillagesModel } from './villages-model.ts';
import styles from '../../ui/page/figure-page.module.css';

function CountSentence({ model }: { readonly model: VillagesModel }) {
  const text = useMessages(villagesMessages);
  const language = useLanguage();
  const name = model.unit?.name[language] ?? '';
  const { whole } = model.counts;
  const now = whole?.last.deciding ?? null;
  if (whole === null || now === null) return text.lead.noCount(name);
  const [before] = whole.first.points;
  return (
    <>
      {text.lead.has(capitalised(name))}{' '}
      <CitedFigure context={model.context} point={now} measure={text.lead.villages} />
      {whole.change === null || before === undefined
        ? ''
        : `, ${changeText(whole.change, '', language)} ${text.lead.since(pointTimeText(before, language))}`}
      .
    </>
  );
}

function TitleSentence({ model, title }: { readonly model: VillagesModel; readonly title: TitleLine }) {
  const text = useMessages(villagesMessages);
  const language = useLanguage();
  const point = title.line.last.deciding;
  if (point === null) return null;
  return (
    <>
      {title.indicator.name[language]}: <CitedFigure context={model.context} point={point} measure="" />
      {title.share === null || title.share.exceedsWhole || title.share.part !== point
        ? ''
        : `, ${text.lead.share(percentText(title.share.figure, language))}`}
      .{' '}
    </>
  );
}

const daysOfYear = 366;

/** A figure of one year says little of the whole rearrangement; one without a beginning may count from any day. */
function isOfOneYear({ observation: { periodStart }, on }: Point): boolean {
  return periodStart !== null && dayNumber(lastDay(on)) - dayNumber(firstDay(periodStart)) < daysOfYear;
}

/** The latest cut of the series that counts from the earliest known day; one whose start is not stated comes last. */
function longestCut({ cuts }: VillagesModel): Point | null {
  const known = cuts.flatMap(({ series, last: { deciding } }) => {
    if (deciding === null || isOfOneYear(deciding)) return [];
    const start = deciding.observation.periodStart ?? series.startsWhen;
    // Later than any date there can be.
    return [{ point: deciding, start: start === null ? '9999' : firstDay(start) }];
  });
  known.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  return known[0]?.point ?? null;
}

/** What is known, in a few sentences: the count, the cuts stated, the titles, and that sources disagree. */
export function Lead({ model }: { readonly model: VillagesModel }) {
  const text = useMessages(villagesMessages);
  const language = useLanguage();
  const cut = longestCut(model);
  const undated = (model.counts.whole?.others ?? []).filter(
    ({ asOf, periodEnd, status, reported }) =>
      asOf === null && periodEnd === null && status === 'reported' && 'value' in reported,
  );
  const titles = model.titles.filter(({ share }) => share !== null);
  const { contradictions } = model;
  return (
    <div className={styles.lead}>
      <p>
        <CountSentence model={model} />
        {cut === null ? null : (
          <>
            {' '}
            {text.lead.cut} <CitedFigure context={model.context} point={cut} measure={text.lead.villages} />.
          </>
        )}
        {undated.length === 0
          ? ''
          : ` ${text.lead.undated(undated.map(({ reported }) => formatReported(reported, language)).join('; '))}`}
        {contradictions.length === 0 ? null : (
          <>
            {' '}
            {text.lead.contradicted(formatNumber(contradictions.length, language))} (
            <a href="#contradictions">{text.lead.seeBelow}</a>).
          </>
        )}
      </p>
      <p>
        {titles.length === 0
          ? text.lead.noTitles
          : titles.map((title) => <TitleSentence key={title.line.series.id} model={model} title={title} />)}
      </p>
    </div>
  );
}
