import type { KnownObstacleState, ObstacleChain } from '../../domain/obstacles/obstacle-chains.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { progressWords } from '../../ui/words/progress-words.ts';
import { isFiltered } from './filter-chains.ts';
import { obstaclesMessages } from './obstacles-messages.ts';
import type { ObstaclesModel } from './obstacles-model.ts';
import type { ObstaclesParams } from './obstacles-params.ts';
import styles from './obstacles-page.module.css';

const stateKinds: readonly KnownObstacleState['kind'][] = ['open', 'not-reported', 'resolved'];

/** How many obstacles stand how, in one phrase; states that none has are left out. */
export function stateCounts(chains: readonly ObstacleChain[], language: Language): string {
  const text = obstaclesMessages[language];
  const words = progressWords[language];
  return stateKinds
    .map((kind) => ({ kind, count: chains.filter(({ state }) => state.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) =>
      text.stateCount(formatNumber(count, language), words.obstacle[kind].toLocaleLowerCase('vi')),
    )
    .join(', ');
}

/** What is recorded by the day, in one or two sentences. */
export function Lead({ model, params }: { readonly model: ObstaclesModel; readonly params: ObstaclesParams }) {
  const text = useMessages(obstaclesMessages);
  const language = useLanguage();
  const { all, chains, directives } = model;
  const number = (count: number) => formatNumber(count, language);
  const day = formatDate(model.day, language);
  if (all.chains.length + all.directives.length === 0) return <p className={styles.lead}>{text.nothing(day)}</p>;
  return (
    <p className={styles.lead}>
      {text.lead(day, number(all.chains.length), number(all.directives.length))}
      {all.chains.length === 0 ? '' : ` ${text.states(stateCounts(all.chains, language))}`}
      {isFiltered(params) ? (
        <>
          {' '}
          <b>
            {text.leadFiltered(
              number(chains.length),
              number(all.chains.length),
              number(directives.length),
              number(all.directives.length),
            )}
          </b>
        </>
      ) : null}
    </p>
  );
}
