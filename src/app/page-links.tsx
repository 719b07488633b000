import { Link } from '@tanstack/react-router';
import type { Language } from '../domain/records/local-text.ts';
import { sharedSearch } from './view-search.ts';
import { navigationPages, pagePath } from './pages.ts';

/** Links to all pages in one language, keeping package and day. */
export function PageLinks({ language }: { readonly language: Language }) {
  return (
    <ul>
      {navigationPages.map((page) => (
        <li key={page.slug}>
          <Link to={pagePath(page.slug, language)} search={sharedSearch}>
            {page.name[language]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
