import type { Language } from '../domain/records/local-text.ts';
import { shellMessages } from './messages/shell-messages.ts';
import { PageFrame } from './page-frame.tsx';
import { Shell } from './shell.tsx';

/** Shown when the code of a page cannot be had: the network is gone, or a new version of the site has replaced it. */
export function PageFailure({ language }: { readonly language: Language }) {
  const text = shellMessages[language];
  return (
    <PageFrame language={language}>
      <Shell language={language} slug={null} head={null} day={null} loaded>
        <section role="alert">
          <h1>{text.pageFailed}</h1>
          <p>{text.pageFailedHelp}</p>
          <button type="button" onClick={() => window.location.reload()}>
            {text.reload}
          </button>
        </section>
      </Shell>
    </PageFrame>
  );
}
