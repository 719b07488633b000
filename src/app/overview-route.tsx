import { useSearch } from '@tanstack/react-router';
import type { Language } from '../domain/records/local-text.ts';
import { OverviewPage } from '../features/overview/overview-page.tsx';
import { PackagePage } from './package-page.tsx';
import { PageFrame } from './page-frame.tsx';

/** The overview at its address. It is part of the first view, so it is the one page that is not loaded on demand. */
export function OverviewRoute({ language }: { readonly language: Language }) {
  const search = useSearch({ strict: false });
  return (
    <PageFrame language={language}>
      <PackagePage
        language={language}
        slug=""
        search={search}
        renderPage={(open, day) => <OverviewPage model={open.overviewOn(day)} />}
        renderBuilt={({ overview }, day) => (overview?.day === day ? <OverviewPage model={overview} /> : null)}
      />
    </PageFrame>
  );
}
