import { Link } from '@tanstack/react-router';
import type { Language } from '../domain/records/local-text.ts';
import { pagePath, pages } from './pages.ts';

/** Links to all pages in one language, keeping package and day. */
export function PageLinks({ language }: { readonly language: Language }) {
  return (
    <ul>
      {pages.map((page) => (
        <li key={page.slug}>
          <Link
            to={pagePath(page.slug, language)}
            search={({ package: name, asOf }) => ({ ...(name && { package: name }), ...(asOf && { asOf }) })}
          >
            {page.name[language]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
