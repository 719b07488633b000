import { capitalised } from '../../ui/capitalised.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { CommunesSection } from './communes-section.tsx';
import { CutsSection } from './cuts-section.tsx';
import { ObstaclesSection } from './obstacles-section.tsx';
import { PilotsSection } from './pilots-section.tsx';
import { UnknownSection } from './unknown-section.tsx';
import { Headline } from './headline.tsx';
import { overviewMessages } from './overview-messages.ts';
import type { OverviewModel } from './overview-model.ts';
import { PageContents } from '../../ui/page/page-contents.tsx';
import { SourceList } from '../../ui/page/source-list.tsx';
import { RoadSection } from './road-section.tsx';
import { TargetsSection } from './targets-section.tsx';
import { VillagesSection } from './villages-section.tsx';

/** The state of the reform in one province as of a day: questions 2 and 5. */
export function OverviewPage({ model }: { readonly model: OverviewModel }) {
  const text = useMessages(overviewMessages);
  const language = useLanguage();
  const parts: readonly (readonly [string, string, boolean?])[] = [
    ['targets', text.targets],
    ['cuts', text.cuts],
    ['communes', text.communes, model.communes !== null],
    ['villages', text.villages],
    ['road', text.road],
    ['pilots', text.pilots, model.pilots.length > 0],
    ['obstacles', text.obstacles],
    ['unknown', text.unknown],
    ['sources', text.sources],
  ];
  return (
    <>
      <h1>{text.title(capitalised(model.place[language]))}</h1>
      <Headline model={model} />
      <PageContents parts={parts} />
      <TargetsSection model={model} />
      <CutsSection model={model} />
      <CommunesSection model={model} />
      <VillagesSection model={model} />
      <RoadSection model={model} />
      <PilotsSection model={model} />
      <ObstaclesSection model={model} />
      <UnknownSection model={model} />
      <SourceList sources={model.sources} />
    </>
  );
}
