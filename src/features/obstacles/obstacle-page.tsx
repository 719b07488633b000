import { useMemo } from 'react';
import type { PageInput } from '../../data/page-input.ts';
import { type ObstacleChain, obstacleChains } from '../../domain/obstacles/obstacle-chains.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { SourceNumber } from '../../ui/figures/source-numbers.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { SourceList } from '../../ui/page/source-list.tsx';
import { progressWords } from '../../ui/words/progress-words.ts';
import { BlocksSection } from './blocks-section.tsx';
import { ChainSection } from './chain-section.tsx';
import { NoObstacle } from './no-obstacle.tsx';
import { ObstacleFacts } from './obstacle-facts.tsx';
import { obstacleMessages } from './obstacle-messages.ts';
import { type ObstacleModel, obstacleModel } from './obstacle-model.ts';
import type { ObstacleParams } from './obstacle-params.ts';
import { StandingLabel } from './standing-label.tsx';
import styles from './obstacle-page.module.css';

interface ObstaclePageProps {
  readonly input: PageInput;
  readonly params: ObstacleParams;
}

function NeighbourLink({ label, chain }: { readonly label: string; readonly chain: ObstacleChain | null }) {
  const language = useLanguage();
  if (chain === null) return null;
  return (
    <p>
      {label}:{' '}
      <PageLink page="obstacle" params={{ id: chain.obstacle.id }}>
        {chain.obstacle.title[language]}
      </PageLink>
    </p>
  );
}

/** What somebody asks for to get the obstacle out of the way; that no source reports any is said, too. */
function Proposal({ model }: { readonly model: ObstacleModel }) {
  const text = useMessages(obstacleMessages);
  const language = useLanguage();
  const { obstacle, state } = model.chain;
  const { proposal, proposedBy } = obstacle;
  if (proposal === null) return state.kind === 'resolved' ? null : <p className={styles.detail}>{text.noProposal}</p>;
  return (
    <p className={styles.detail}>
      <strong>{text.proposal(proposedBy?.[language] ?? text.noProposer)}</strong> {proposal[language]}
      <SourceNumber note={model.noteOf(obstacle.source)} />
    </p>
  );
}

function KnownObstacle({ model }: { readonly model: ObstacleModel }) {
  const text = useMessages(obstacleMessages);
  const words = useMessages(progressWords);
  const language = useLanguage();
  const { obstacle, state, standing } = model.chain;
  return (
    <article>
      <p className={styles.back}>
        <PageLink page="obstacles">{text.back}</PageLink>
      </p>
      <h1>{obstacle.title[language]}</h1>
      <p className={styles.verdict}>
        <StandingLabel standing={state.kind} text={words.obstacle[state.kind]} />
        {state.kind === 'resolved' ? null : (
          <>
            {' · '}
            <StandingLabel standing={standing} text={words.chain[standing]} />
          </>
        )}
      </p>
      <p className={styles.detail}>{obstacle.detail[language]}</p>
      <Proposal model={model} />
      <ChainSection model={model} />
      <BlocksSection model={model} />
      <PageSection id="facts" title={text.facts}>
        <ObstacleFacts model={model} />
      </PageSection>
      <nav className={styles.neighbours} aria-label={text.neighbours}>
        <NeighbourLink label={text.previous} chain={model.previous} />
        <NeighbourLink label={text.next} chain={model.next} />
        <p className={styles.position}>
          {text.position(formatNumber(model.position, language), formatNumber(model.count, language))}
        </p>
      </nav>
      <SourceList sources={model.sources} />
    </article>
  );
}

/** One obstacle with its chain: directives, deadlines, outcomes. */
export function ObstaclePage({ input, params }: ObstaclePageProps) {
  const all = useMemo(() => obstacleChains(input.data, input.day), [input]);
  const { id } = params;
  const model = useMemo(() => (id === null ? null : obstacleModel(input, all, id)), [input, all, id]);
  return model === null ? <NoObstacle input={input} all={all} id={id} /> : <KnownObstacle model={model} />;
}
