import type { PageSlug } from '../pages.ts';
import type { View } from '../view-route.tsx';

/** The pages that are loaded on demand; the overview is part of the first view. */
export type ViewSlug = Exclude<PageSlug, ''>;

/** Brings the code of a page. */
export async function loadView(slug: ViewSlug): Promise<View> {
  switch (slug) {
    case 'targets':
      return (await import('./targets-view.tsx')).TargetsView;
    case 'target':
      return (await import('./target-view.tsx')).TargetView;
    case 'staffing':
      return (await import('./staffing-view.tsx')).StaffingView;
    case 'service-units':
      return (await import('./service-units-view.tsx')).ServiceUnitsView;
    case 'villages':
      return (await import('./villages-view.tsx')).VillagesView;
    case 'compare':
      return (await import('./compare-view.tsx')).CompareView;
    case 'reorganisation':
      return (await import('./reorganisation-view.tsx')).ReorganisationView;
    case 'units':
      return (await import('./units-view.tsx')).UnitsView;
    case 'unit':
      return (await import('./unit-view.tsx')).UnitView;
    case 'report':
      return (await import('./report-view.tsx')).ReportView;
    case 'roadmap':
      return (await import('./roadmap-view.tsx')).RoadmapView;
    case 'documents':
      return (await import('./documents-view.tsx')).DocumentsView;
    case 'document':
      return (await import('./document-view.tsx')).DocumentView;
    case 'sources':
      return (await import('./sources-view.tsx')).SourcesView;
    case 'obstacles':
      return (await import('./obstacles-view.tsx')).ObstaclesView;
    case 'obstacle':
      return (await import('./obstacle-view.tsx')).ObstacleView;
  }
}
