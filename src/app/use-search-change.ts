import { useNavigate, useRouter } from '@tanstack/react-router';
import { historyStep } from './history-step.ts';
import { ownSearch, sharedSearch, type ViewSearch } from './view-search.ts';

/** A page's own part of the address: as it is to be, or made of the one that stands there by now. */
export type SearchChange = ViewSearch | ((present: ViewSearch) => ViewSearch);

/**
 * Gives a page's own part of the address anew; a choice is a step that the back button undoes (`historyStep`). The page
 * may still be drawn for an older address: a function is told the present one, at once, so that two quick choices add up.
 */
export function useSearchChange(slug: string): (change: SearchChange) => void {
  const navigate = useNavigate();
  const router = useRouter();
  return (change) => {
    const { search } = router.latestLocation;
    const present = ownSearch(search);
    const next = typeof change === 'function' ? change(present) : change;
    if (next === present) return;
    void navigate({
      to: './',
      search: { ...sharedSearch(search), ...next },
      replace: historyStep(slug, present, next) === 'replace',
      resetScroll: false,
    });
  };
}
