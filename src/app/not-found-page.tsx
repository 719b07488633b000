import { useLanguage, useMessages } from '../ui/language/language-context.ts';
import { shellMessages } from './messages/shell-messages.ts';
import { PageLinks } from './page-links.tsx';

/** Shown for an address no page has. */
export function NotFoundPage() {
  const text = useMessages(shellMessages);
  return (
    <section>
      <h1>{text.notFound}</h1>
      <p>{text.notFoundHelp}</p>
      <PageLinks language={useLanguage()} />
    </section>
  );
}
