import { capitalised } from '../../ui/capitalised.ts';
import { codeNames } from '../../ui/code-names.ts';
import { FactList } from '../../ui/controls/fact-list.tsx';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { SourceNumber } from '../../ui/figures/source-numbers.tsx';
import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { dayCountText, progressWords } from '../../ui/words/progress-words.ts';
import { ObstacleDocument } from './blocks-section.tsx';
import { obstacleMessages } from './obstacle-messages.ts';
import type { ObstacleModel } from './obstacle-model.ts';
import { obstaclesMessages } from './obstacles-messages.ts';

/** Category, level, place, dates and where it is stated. */
export function ObstacleFacts({ model }: { readonly model: ObstacleModel }) {
  const text = useMessages(obstacleMessages);
  const page = useMessages(obstaclesMessages);
  const words = useMessages(progressWords);
  const language = useLanguage();
  const { chain, unit, source } = model;
  const { obstacle, state, age } = chain;
  const { raisedOn, dating, note } = obstacle;
  const raised = [
    raisedOn === null ? page.undated : formatDate(raisedOn.iso, language),
    dating.basis === 'inferred' ? page.inferred : null,
    dating.note?.[language] ?? null,
  ].filter((part) => part !== null);
  const days = age === null ? null : dayCountText(age, language);
  const facts = [
    { name: text.category, value: words.category[obstacle.category] },
    { name: text.level, value: capitalised(codeNames[language].level[obstacle.level]) },
    {
      name: text.place,
      value:
        unit === null ? (
          obstacle.unit
        ) : (
          <PageLink page="unit" params={{ id: unit.id }}>
            {unit.name[language]}
          </PageLink>
        ),
    },
    { name: text.raised, value: raised.join('; ') },
    {
      name: text.age,
      value: days === null ? text.ageUnknown : state.kind === 'resolved' ? text.lasted(days) : text.ago(days),
    },
    { name: text.document, value: <ObstacleDocument model={model} /> },
    {
      name: text.statedIn,
      value: (
        <>
          {source === null ? obstacle.source : `${source.publisher}: «${source.title}»`}
          <SourceNumber note={model.noteOf(obstacle.source)} />
        </>
      ),
    },
    ...(note === null ? [] : [{ name: text.note, value: note[language] }]),
  ];
  return <FactList facts={facts} />;
}
