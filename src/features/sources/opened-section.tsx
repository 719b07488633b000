import { useEffect, useRef } from 'react';
import { type Fact, FactList } from '../../ui/controls/fact-list.tsx';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import page from '../../ui/page/figure-page.module.css';
import { PageSection } from '../../ui/page/page-section.tsx';
import { RestingList } from '../../ui/provenance/resting-list.tsx';
import { bibliographyMessages } from './bibliography-messages.ts';
import { SourceAddress } from './source-address.tsx';
import { citeSource, publishedText, supportText } from './source-text.ts';
import { sourcesMessages } from './sources-messages.ts';
import type { SourcesParams } from './sources-params.ts';
import type { OpenedSource, SourcesView } from './sources-view.ts';

interface OpenedSectionProps {
  readonly view: SourcesView;
  readonly params: SourcesParams;
  readonly onParams: (next: SourcesParams) => void;
}

/** Brings the source just opened into view, once another one than that of the address was asked for. */
function useBroughtIntoView(id: string) {
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(id);
  useEffect(() => {
    if (shown.current === id) return;
    shown.current = id;
    place.current?.scrollIntoView();
    place.current?.focus({ preventScroll: true });
  }, [id]);
  return place;
}

function Facts({ opened: { support } }: { readonly opened: OpenedSource }) {
  const text = useMessages(bibliographyMessages);
  const kinds = useMessages(sourcesMessages).kind;
  const language = useLanguage();
  const { source, counts } = support;
  const facts: readonly Fact[] = [
    { name: text.kind, value: kinds[source.kind] },
    { name: text.on, value: publishedText(source, language) },
    { name: text.address, value: <SourceAddress source={source} /> },
    ...(source.note === null ? [] : [{ name: text.note, value: source.note[language] }]),
    { name: text.supports, value: supportText(counts, language) },
  ];
  return <FactList facts={facts} />;
}

/** One source with everything that rests on it; words where the address asks for one that is not there. */
export function OpenedSection({ view, params, onParams }: OpenedSectionProps) {
  const text = useMessages(sourcesMessages).opened;
  const language = useLanguage();
  const place = useBroughtIntoView(params.id ?? '');
  const { opened, unknownSource, model } = view;
  return (
    <div ref={place} tabIndex={-1}>
      {unknownSource === null ? null : (
        <p className={page.warning} role="status">
          {text.unknown(unknownSource)}
        </p>
      )}
      {opened === null ? null : (
        <PageSection id="opened" title={`${text.title}: ${citeSource(opened.support.source)}`}>
          {opened.isLater ? <p className={page.warning}>{text.notYet(formatDate(model.day, language))}</p> : null}
          <Facts opened={opened} />
          <p className={page.tools}>
            <button type="button" onClick={() => onParams({ ...params, id: null })}>
              {text.close}
            </button>
            <a className={page.screenOnly} href="#bibliography">
              {text.inList}
            </a>
          </p>
          {opened.support.total === 0 ? null : (
            <>
              <p>
                <b>{text.rests(formatNumber(opened.support.total, language))}</b>
              </p>
              <RestingList groups={opened.groups} context={view.context} />
            </>
          )}
        </PageSection>
      )}
    </div>
  );
}
