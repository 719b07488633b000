import { useSearch } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { PageInput } from '../data/page-input.ts';
import type { Language } from '../domain/records/local-text.ts';
import { PackagePage } from './package-page.tsx';
import { PageFrame } from './page-frame.tsx';
import { type SearchChange, useSearchChange } from './use-search-change.ts';
import { ownSearch, type ViewSearch } from './view-search.ts';

/** What a page that is loaded on demand is given: its package and day, and its own part of the address. */
export interface ViewProps {
  readonly input: PageInput;
  readonly search: ViewSearch;
  /** Gives the page's own part of the address anew. */
  readonly onSearch: (change: SearchChange) => void;
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
  const onSearch = useSearchChange(slug);
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
