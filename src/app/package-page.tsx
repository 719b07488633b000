import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { useDataAccess } from '../data/data-access-context.ts';
import type { LoadedPackage } from '../data/load/load-package.ts';
import type { PageInput } from '../data/page-input.ts';
import { catalogQuery } from '../data/queries.ts';
import type { Language } from '../domain/records/local-text.ts';
import { OriginContext } from '../ui/controls/origin-context.ts';
import { PageAddressContext } from '../ui/controls/page-address-context.ts';
import { formatDate, formatInstant } from '../ui/format.ts';
import { SentenceContext, type SentenceOf } from '../ui/sentences/sentence-context.ts';
import { FaultPage, faultOfError } from './fault-page.tsx';
import { LoadingNotice } from './loading-notice.tsx';
import { shellMessages } from './messages/shell-messages.ts';
import { FaultList, IssueNotice, Notice } from './notices.tsx';
import type { OpenPackage } from './open-package.ts';
import { packageQuery } from './package-query.ts';
import { pagePath } from './pages.ts';
import { useRouterAddresses } from './use-router-addresses.ts';
import { useHydrated } from './use-hydrated.ts';
import { OriginUnavailable } from './origin-unavailable.tsx';
import { type Prerendered, usePrerendered } from './prerendered.ts';
import { Shell } from './shell.tsx';
import { shownDay } from './shown-day.ts';
import { type RoutedSearch, withKey } from './view-search.ts';

const OriginDialog = lazy(() =>
  import('../features/origin/origin-dialog.tsx').then(
    (module) => ({ default: module.OriginDialog }),
    () => ({ default: OriginUnavailable }),
  ),
);

/** Sentences of the figures of a page. Their code arrives when the first one is asked for. */
function sentencesOf(input: PageInput, language: Language): SentenceOf {
  return async (origin) =>
    (await import('../features/origin/origin-sentence.ts')).originSentence(input, origin, language);
}

interface PackagePageProps {
  readonly language: Language;
  readonly slug: string;
  readonly search: RoutedSearch;
  /** Draws the page from its package as of a day. */
  readonly renderPage: (open: OpenPackage, day: string) => ReactNode;
  /** Draws the page from what the build worked out, until the package is there; null where it worked out nothing. */
  readonly renderBuilt: (built: Prerendered, day: string) => ReactNode;
}

function LoadNotices({
  loaded,
  language,
  onRetry,
}: {
  loaded: LoadedPackage;
  language: Language;
  onRetry: () => void;
}) {
  const text = shellMessages[language];
  const errors = loaded.issues.filter((issue) => issue.severity === 'error');
  const title = loaded.savedAt === null ? text.partial : text.savedCopy(formatInstant(loaded.savedAt, language));
  return (
    <>
      {loaded.faults.length === 0 ? null : (
        <Notice tone="error" title={title}>
          <FaultList faults={loaded.faults} />
          <button type="button" onClick={onRetry}>
            {text.retry}
          </button>
        </Notice>
      )}
      {errors.length === 0 ? null : <IssueNotice issues={errors} />}
    </>
  );
}

/** A page about one package: finds it, loads it, and says plainly what is missing or wrong. */
export function PackagePage({ language, slug, search, renderPage, renderBuilt }: PackagePageProps) {
  const text = shellMessages[language];
  const access = useDataAccess();
  const navigate = useNavigate();
  const prerendered = usePrerendered();
  const hydrated = useHydrated();
  const catalog = useQuery(catalogQuery(access));
  const name = search['package'] ?? catalog.data?.default ?? prerendered?.head.name ?? null;
  const isKnown = catalog.data === undefined || catalog.data.packages.some((entry) => entry.name === name);
  const loaded = useQuery({ ...packageQuery(access, name ?? ''), enabled: name !== null && isKnown });

  const built = prerendered !== null && prerendered.head.name === name ? prerendered : null;
  const head = loaded.data?.head ?? built?.head;
  const asked = search['asOf'];
  const shown = head === undefined ? null : shownDay(asked, head.asOf);
  const day = shown?.day ?? null;
  const fresh = loaded.data === undefined || day === null ? null : renderPage(loaded.data, day);
  const page = fresh ?? (built === null || day === null ? null : renderBuilt(built, day));

  const input = loaded.data === undefined || day === null ? null : loaded.data.inputOn(day);

  const sentenceOf = input === null ? null : sentencesOf(input, language);

  const retry = () => {
    void catalog.refetch();
    if (name !== null && isKnown) void loaded.refetch();
  };
  const addresses = useRouterAddresses(language, search);
  const setOrigin = (origin: string | undefined) =>
    void navigate({
      to: './',
      search: (previous: RoutedSearch) => withKey(previous, 'origin', origin),
      resetScroll: false,
    });

  const failure = loaded.error ?? (name === null ? catalog.error : null);
  let body: ReactNode;
  if (!isKnown && name !== null) {
    body = (
      <section role="alert">
        <h1>{text.unknownPackage(name)}</h1>
        <p>{text.unknownPackageHelp}</p>
        <ul>
          {catalog.data?.packages.map((entry) => (
            <li key={entry.name}>
              <Link to={pagePath('', language)} search={{ package: entry.name }}>
                {entry.title[language]}
              </Link>
              : {entry.summary[language]}
            </li>
          ))}
        </ul>
      </section>
    );
  } else if (page !== null) {
    body = page;
  } else if (failure === null) {
    body = <LoadingNotice />;
  } else {
    body = <FaultPage error={failure} retrying={loaded.isFetching || catalog.isFetching} onRetry={retry} />;
  }

  const shownHead = isKnown ? (head ?? null) : null;
  return (
    <OriginContext value={{ open: setOrigin }}>
      <SentenceContext value={sentenceOf}>
        <PageAddressContext value={addresses}>
          <Shell
            language={language}
            slug={slug}
            head={shownHead}
            day={day}
            loaded={page !== null || !isKnown}
            packages={catalog.data?.packages ?? prerendered?.packages ?? []}
            input={input}
          >
            {shown === null || shown.problem === null || head === undefined || asked === undefined ? null : (
              <Notice
                tone="warning"
                title={(shown.problem === 'not-a-day' ? text.badDate : text.laterThanData)(
                  asked,
                  formatDate(shown.day, language),
                )}
              />
            )}
            {page !== null && failure !== null ? (
              <Notice tone="error" title={text.refreshFailed}>
                <FaultList faults={[faultOfError(failure)]} />
                <button type="button" onClick={retry}>
                  {text.retry}
                </button>
              </Notice>
            ) : null}
            {loaded.data === undefined ? null : (
              <LoadNotices loaded={loaded.data.loaded} language={language} onRetry={retry} />
            )}
            {body}
          </Shell>
          {search['origin'] === undefined || !hydrated ? null : (
            <Suspense fallback={null}>
              <OriginDialog
                key={search['origin']}
                origin={search['origin']}
                data={loaded.data?.loaded.data ?? null}
                day={day}
                sample={head?.sample ?? false}
                failure={failure === null ? null : <FaultList faults={[faultOfError(failure)]} />}
                onClose={() => setOrigin(undefined)}
              />
            </Suspense>
          )}
        </PageAddressContext>
      </SentenceContext>
    </OriginContext>
  );
}
