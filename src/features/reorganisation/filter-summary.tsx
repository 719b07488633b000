import type { ChangeFilter } from '../../domain/changes/change-filter.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { type ChangeWords, changeWords } from './change-words.ts';
import { type FilterMessages, filterMessages } from './filter-messages.ts';
import type { ReorganisationModel } from './reorganisation-model.ts';
import styles from './reorganisation-page.module.css';

function filterTexts(
  filter: ChangeFilter,
  model: ReorganisationModel,
  text: FilterMessages,
  words: ChangeWords,
  language: Language,
): readonly string[] {
  const phase = model.options.phases.find((row) => row.id === filter.phase);
  const place = filter.place === null ? null : model.unitOf(filter.place);
  const parts: readonly (readonly [string, string | undefined])[] = [
    [text.form, filter.form === null ? undefined : words.formName[filter.form]],
    [text.level, filter.level === null ? undefined : words.levelName[filter.level]],
    [text.block, filter.block === null ? undefined : words.blockName[filter.block]],
    [text.phase, phase === undefined ? (filter.phase ?? undefined) : phase.name[language]],
    [text.status, filter.status === null ? undefined : words.statusName[filter.status]],
    [text.pilot, filter.pilot === null ? undefined : filter.pilot ? text.pilotYes : text.pilotNo],
    [text.place, place?.name[language]],
    [text.from, filter.from === null ? undefined : formatDate(filter.from, language)],
    [text.to, filter.to === null ? undefined : formatDate(filter.to, language)],
  ];
  return parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
}

/** How many changes are shown, of which day and by which filter: read out when it changes, printed at the top. */
export function FilterSummary({ model }: { readonly model: ReorganisationModel }) {
  const text = useMessages(filterMessages);
  const words = useMessages(changeWords);
  const language = useLanguage();
  const filters = filterTexts(model.filter, model, text, words, language);
  const number = (value: number) => formatNumber(value, language);
  return (
    <div role="status" className={styles.summary}>
      <p>
        <b>{text.result(number(model.rows.length), number(model.allChanges), formatDate(model.day, language))}</b>{' '}
        {filters.length === 0 ? text.unfiltered : text.filtered(filters.join('; '))}
        {model.undecided === 0 ? '' : ` ${text.undecided(number(model.undecided))}`}
      </p>
      {model.unknown.map((id) => (
        <p key={id} className={styles.warning}>
          {text.unknownId(id)}
        </p>
      ))}
    </div>
  );
}
