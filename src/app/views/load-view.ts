import type { PageSlug } from '../pages.ts';
import type { View } from '../view-route.tsx';

/** The pages that are loaded on demand; the overview is part of the first view. */
export type ViewSlug = Exclude<PageSlug, ''>;

/** Brings the code of a page. */
export async function loadView(slug: ViewSlug): Promise<View> {
  switch (slug) {
    case 'reorganisation':
      return (await import('./reorganisation-view.tsx')).ReorganisationView;
    case 'units':
      return (await import('./units-view.tsx')).UnitsView;
    case 'unit':
      return (await import('./unit-view.tsx')).UnitView;
  }
}
