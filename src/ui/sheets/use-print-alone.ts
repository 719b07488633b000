import { type RefObject, useEffect } from 'react';

/** Marks what holds the sheets on the page; whatever else is on the page then stays off the paper (see the style sheet). */
export const holdsSheets = 'data-holds-sheets';

/** While mounted, printing prints this element alone. */
export function usePrintAlone(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const holders: Element[] = [];
    for (let holder = root.current?.parentElement; holder; holder = holder.parentElement) {
      holder.setAttribute(holdsSheets, '');
      holders.push(holder);
    }
    return () => {
      for (const holder of holders) holder.removeAttribute(holdsSheets);
    };
  }, [root]);
}
