import type { ReactNode } from 'react';
import { useMessages } from '../language/language-context.ts';
import styles from './page-contents.module.css';

const messages = { vi: { title: 'Trong trang này' }, en: { title: 'On this page' } };

interface PageContentsProps {
  /** The parts of the page: id of the section, its title, and whether it is there (it is unless told). */
  readonly parts: readonly (readonly [id: string, title: string, isThere?: boolean])[];
  /** Further entries, such as links to other pages, as list items. */
  readonly children?: ReactNode;
}

/** Links to the parts of a page; on paper there is none. */
export function PageContents({ parts, children }: PageContentsProps) {
  const text = useMessages(messages);
  return (
    <nav className={styles.contents} aria-label={text.title}>
      <ul>
        {parts
          .filter(([, , isThere = true]) => isThere)
          .map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        {children}
      </ul>
    </nav>
  );
}
