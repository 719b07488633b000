import type { MouseEvent, ReactNode } from 'react';
import { type PageParams, usePageAddresses } from './page-address-context.ts';

interface PageLinkProps {
  /** Slug of the page. */
  readonly page: string;
  readonly params?: PageParams;
  readonly children: ReactNode;
}

/** A link to another page of the dashboard; without JavaScript it is a plain link. */
export function PageLink({ page, params, children }: PageLinkProps) {
  const addresses = usePageAddresses();
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    addresses.go(page, params);
  };
  return (
    <a href={addresses.hrefOf(page, params)} onClick={follow}>
      {children}
    </a>
  );
}
