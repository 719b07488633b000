import { ContradictionList } from '../../ui/figures/contradiction-list.tsx';
import { useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { villagesMessages } from './villages-messages.ts';
import type { VillagesModel } from './villages-model.ts';

/** Where sources disagree on the figures of the page. */
export function ContradictionsSection({ model }: { readonly model: VillagesModel }) {
  const text = useMessages(villagesMessages);
  return (
    <PageSection id="contradictions" title={text.contradictions} intro={text.contradictionsIntro}>
      <ContradictionList context={model.context} contradictions={model.contradictions} />
    </PageSection>
  );
}
