import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { PageInput } from '../data/page-input.ts';
import type { Language } from '../domain/records/local-text.ts';
import { historyStep } from './history-step.ts';
import { PackagePage } from './package-page.tsx';
import { PageFrame } from './page-frame.tsx';
import { ownSearch, type RoutedSearch, sharedSearch, type ViewSearch } from './view-search.ts';

/** What a page that is loaded on demand is given: its package and day, and its own part of the address. */
export interface ViewProps {
  readonly input: PageInput;
  readonly search: ViewSearch;
  /** Gives the page's own part of the address anew; a choice is a step that the back button undoes (`historyStep`). */
  readonly onSearch: (next: ViewSearch) => void;
}

export type View = ComponentType<ViewProps>;

interface ViewRouteProps {
  readonly language: Language;
  readonly slug: string;
  readonly view: View;
}

/** A page that is loaded on demand, at its address. */
export function ViewRoute({ language, slug, view: View }: ViewRouteProps) {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const onSearch = (next: ViewSearch) =>
    void navigate({
      to: './',
      search: (previous: RoutedSearch) => ({ ...sharedSearch(previous), ...next }),
      replace: historyStep(slug, ownSearch(search), next) === 'replace',
      resetScroll: false,
    });
  return (
    <PageFrame language={language}>
      <PackagePage
        language={language}
        slug={slug}
        search={search}
        renderPage={(open, day) => <View input={open.inputOn(day)} search={ownSearch(search)} onSearch={onSearch} />}
        renderBuilt={() => null}
      />
    </PageFrame>
  );
}
