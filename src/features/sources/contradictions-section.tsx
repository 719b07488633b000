import { ContradictionList } from '../../ui/figures/contradiction-list.tsx';
import { useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { sourcesMessages } from './sources-messages.ts';
import type { SourcesView } from './sources-view.ts';
import { Unfold } from './unfold.tsx';

const firstRows = 10;

/** Where sources disagree: both sides, and which of them the data follow. */
export function ContradictionsSection({ view }: { readonly view: SourcesView }) {
  const text = useMessages(sourcesMessages).contradictions;
  const { contradictions } = view.model;
  if (contradictions.length === 0) {
    return (
      <PageSection id="contradictions" title={text.title}>
        <p>{text.none}</p>
      </PageSection>
    );
  }
  return (
    <PageSection id="contradictions" title={text.title} intro={text.intro}>
      <Unfold rows={contradictions} first={firstRows}>
        {(shown) => <ContradictionList context={view.context} contradictions={shown} />}
      </Unfold>
    </PageSection>
  );
}
