import { useEffect } from 'react';

/**
 * Goes to the row that the address names (`#directive-d-premises`) when the page opens: the browser looked for it before
 * the data had arrived. Calendars and other pages link to rows this way.
 */
export function useAnchoredRow(): void {
  useEffect(() => {
    const id = window.location.hash.slice(1);
    if (!/^(?:directive|obstacle)-[a-z0-9-]+$/.test(id)) return;
    const row = document.getElementById(id);
    row?.scrollIntoView();
    row?.focus({ preventScroll: true });
  }, []);
}
