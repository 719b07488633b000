import type { PageInput } from '../../data/page-input.ts';
import { nearestIds } from '../../domain/checks/edit-distance.ts';
import type { ObstacleChain, ObstacleChains } from '../../domain/obstacles/obstacle-chains.ts';
import type { Id } from '../../domain/records/records.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { progressWords } from '../../ui/words/progress-words.ts';
import { obstacleMessages } from './obstacle-messages.ts';
import { StandingLabel } from './standing-label.tsx';
import styles from './obstacle-page.module.css';

interface NoObstacleProps {
  readonly input: PageInput;
  readonly all: ObstacleChains;
  /** As asked for; null when the address names none. */
  readonly id: Id | null;
}

function ChainList({ chains }: { readonly chains: readonly ObstacleChain[] }) {
  const words = useMessages(progressWords);
  const language = useLanguage();
  return (
    <ul className={styles.list}>
      {chains.map(({ obstacle, standing }) => (
        <li key={obstacle.id}>
          <PageLink page="obstacle" params={{ id: obstacle.id }}>
            {obstacle.title[language]}
          </PageLink>{' '}
          <StandingLabel standing={standing} text={words.chain[standing]} />
        </li>
      ))}
    </ul>
  );
}

/** Shown when the address names no obstacle, or one that is not known on the day: the way to those that are. */
export function NoObstacle({ input, all: { chains }, id }: NoObstacleProps) {
  const text = useMessages(obstacleMessages);
  const language = useLanguage();
  const later = input.data.obstacles.find((row) => row.id === id);
  const near = new Set(
    id === null || later !== undefined
      ? []
      : nearestIds(
          id,
          chains.map(({ obstacle }) => obstacle.id),
        ),
  );
  const reason =
    id === null
      ? text.none
      : later === undefined
        ? text.unknown(id.slice(0, 60))
        : text.notYet(later.title[language], formatDate(input.day, language));
  return (
    <>
      <h1>{id === null ? text.noneTitle : text.unknownTitle}</h1>
      <p className={styles.lead}>{reason}</p>
      {near.size === 0 ? null : (
        <>
          <p>{text.nearest}</p>
          <ChainList chains={chains.filter(({ obstacle }) => near.has(obstacle.id))} />
        </>
      )}
      {chains.length === 0 ? null : (
        <>
          <h2>{text.list}</h2>
          <ChainList chains={chains} />
        </>
      )}
      <p>
        <PageLink page="obstacles">{text.back}</PageLink>
      </p>
    </>
  );
}
