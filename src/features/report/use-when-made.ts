import { useEffect, useLayoutEffect, useRef } from 'react';
import { waitFor } from '../../ui/wait-for.ts';

/** Parts of the largest packages take a minute on a slow machine. */
const madeWithinMs = () => 300_000;

/** What is being made, at the moment when it is asked for and not when the page was drawn. */
export interface WhenMade<T> {
  /** Waits until there is one; null when that takes too long or the page is left. */
  readonly wait: () => Promise<T | null>;
  /** The one there is; null while it is being made. */
  readonly get: () => T | null;
}

/** Keeps hold of what is being made across drawings, for work that waits for it. */
export function useWhenMade<T>(made: T | null): WhenMade<T> {
  const latest = useRef(made);
  useLayoutEffect(() => {
    latest.current = made;
  }, [made]);
  const isOnPage = useRef(true);
  useEffect(() => {
    isOnPage.current = true;
    return () => {
      isOnPage.current = false;
    };
  }, []);
  const get = () => latest.current;
  return { get, wait: () => waitFor(get, madeWithinMs, () => isOnPage.current) };
}
