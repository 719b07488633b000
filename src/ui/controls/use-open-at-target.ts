import { type RefObject, useEffect } from 'react';

/** What the fragment of the address names; null when it names nothing on the page. */
function targetOfAddress(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
  } catch {
    return null;
  }
}

function openAround(place: HTMLElement | null): void {
  const target = targetOfAddress();
  if (place === null || target === null || !place.contains(target)) return;
  let isOpened = false;
  for (
    let fold = target.closest('details');
    fold !== null && place.contains(fold);
    fold = fold.parentElement?.closest('details') ?? null
  ) {
    isOpened ||= !fold.open;
    fold.open = true;
  }
  if (isOpened) target.scrollIntoView();
}

/**
 * Opens what is folded around the target of the address (`#year-2025`) within a part of the page. Newer browsers do so
 * themselves, but not before the data have arrived.
 */
export function useOpenAtTarget(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const open = (): void => openAround(place.current);
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [place]);
}
