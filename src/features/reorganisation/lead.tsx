import { capitalised } from '../../ui/capitalised.ts';
import { reductionRate } from '../../domain/figures/reduction.ts';
import { dayOfNumber, dayNumber } from '../../domain/time/partial-date.ts';
import { originOf } from '../../domain/origin-ref.ts';
import { FigureLink } from '../../ui/controls/figure-link.tsx';
import { formatDate, formatNumber, formatPercent } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { namesOf } from './change-texts.ts';
import { reorganisationMessages } from './reorganisation-messages.ts';
import type { ReorganisationModel } from './reorganisation-model.ts';
import styles from './reorganisation-page.module.css';

function CommuneSentence({ model }: { readonly model: ReorganisationModel }) {
  const text = useMessages(reorganisationMessages);
  const language = useLanguage();
  const { place, days, day } = model;
  const level = model.levels.find((row) => row.level === 'commune');
  if (place === null || level === undefined) return null;
  const count = (value: number, on: string) => (
    <FigureLink
      origin={originOf.communeCount(place.id, on)}
      note={model.countNotes.get('commune')?.[0] ?? null}
      label={text.source}
    >
      {formatNumber(value, language)}
    </FigureLink>
  );
  const { before, after } = level;
  if (days === null) {
    return (
      <>
        {count(before.length, day)} {text.notYet(formatDate(day, language))}
      </>
    );
  }
  const since = formatDate(dayOfNumber(dayNumber(days.before) + 1), language);
  const rate = reductionRate(before.length, after.length);
  const rateWords = rate?.kind === 'increase' ? text.increasedBy : text.reducedBy;
  return (
    <>
      {count(before.length, days.before)} {text.communesBecame} {count(after.length, days.after)} {text.since(since)}
      {rate === null || rate.kind === 'none' ? '' : rateWords(formatPercent(rate.percent, language))}.
    </>
  );
}

/** What happened, in a few sentences. */
export function Lead({ model }: { readonly model: ReorganisationModel }) {
  const text = useMessages(reorganisationMessages);
  const language = useLanguage();
  if (model.place === null) return <p className={styles.lead}>{text.noPlace}</p>;
  const district = model.levels.find((row) => row.level === 'district');
  const province = model.levels.find((row) => row.level === 'province');
  const districtsEnded = district !== undefined && district.before.length > 0 && district.after.length === 0;
  const provincesJoined = province !== undefined && province.before.length > 1 && province.after.length === 1;
  return (
    <p className={styles.lead}>
      <CommuneSentence model={model} />
      {districtsEnded ? ` ${text.districtsEnded(formatNumber(district.before.length, language))}` : ''}
      {provincesJoined
        ? ` ${capitalised(
            text.provincesJoined(
              province.before.map((unit) => unit.name[language]).join(` ${text.and} `),
              namesOf(province.after, language),
            ),
          )}`
        : ''}
    </p>
  );
}
