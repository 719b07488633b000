import { sourceKinds } from '../../domain/records/codes.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import styles from '../../ui/page/figure-page.module.css';
import { shareText } from './share-text.ts';
import { sourcesMessages } from './sources-messages.ts';
import type { SourcesModel } from './sources-model.ts';

function countsByKind({ support }: SourcesModel, language: Language): string {
  return sourceKinds
    .map((kind) => ({ kind, count: support.filter(({ source }) => source.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ kind, count }) => sourcesMessages[language].kindCount(kind, formatNumber(count, language)))
    .join(', ');
}

function SourcesSentence({ model }: { readonly model: SourcesModel }) {
  const text = useMessages(sourcesMessages);
  const language = useLanguage();
  const { support, day } = model;
  if (support.length === 0) return <p>{text.none}</p>;
  const count = (value: number) => formatNumber(value, language);
  const undated = support.filter(({ source }) => source.publishedOn === null).length;
  const unused = support.filter(({ total }) => total === 0).length;
  const remarks = [
    undated === 0 ? null : text.lead.undated(count(undated)),
    unused === 0 ? null : text.lead.unused(count(unused)),
  ].filter((remark) => remark !== null);
  return (
    <p>
      <a href="#bibliography">{text.lead.sources(formatDate(day, language), count(support.length))}</a>
      {text.lead.kinds(countsByKind(model, language))}
      {remarks.length === 0 ? '' : `; ${remarks.join('; ')}`}.
    </p>
  );
}

function FiguresSentence({ model: { counts } }: { readonly model: SourcesModel }) {
  const text = useMessages(sourcesMessages).lead;
  const language = useLanguage();
  const { figures, withDocument, stated, inferred, undated, unknown, notApplicable, fullyBacked } = counts;
  if (figures === 0) return <p>{text.noFigures}</p>;
  const count = (value: number) => formatNumber(value, language);
  const share = (value: number) => shareText(value, figures, language) ?? '';
  const without = figures - withDocument;
  const remarks = [
    text.values(count(figures - unknown - notApplicable)),
    unknown === 0 ? null : text.unknown(count(unknown)),
    notApplicable === 0 ? null : text.notApplicable(count(notApplicable)),
  ].filter((remark) => remark !== null);
  return (
    <p>
      {text.figures(count(figures), remarks.length === 1 ? '' : ` (${remarks.join(', ')})`)}
      <b>{text.documented(count(withDocument), share(withDocument))}</b>
      {', '}
      <a href="#undocumented">{text.published(count(without), share(without))}</a>;{' '}
      {text.dates(count(stated), count(inferred), count(undated))}.{' '}
      {text.backed(count(fullyBacked), share(fullyBacked))}
    </p>
  );
}

/** How far the figures can be trusted, in a few sentences: sources, documents and dates, what is open, what differs. */
export function Lead({ model }: { readonly model: SourcesModel }) {
  const text = useMessages(sourcesMessages).lead;
  const language = useLanguage();
  const { known, laterSources, laterFigures, day } = model;
  const count = (value: number) => formatNumber(value, language);
  const later = [
    laterSources.length === 0 ? null : text.laterSources(count(laterSources.length), formatDate(day, language)),
    laterFigures === 0 ? null : text.laterFigures(count(laterFigures)),
  ].filter((part) => part !== null);
  return (
    <div className={styles.lead}>
      <SourcesSentence model={model} />
      <FiguresSentence model={model} />
      <p>
        <a href="#gaps">{text.gaps(count(known.gaps.length))}</a>
        {text.and}
        <a href="#contradictions">{text.contradictions(count(known.contradictions.length))}</a>, {text.kept}.
        {later.length === 0 ? '' : ` ${text.later(later.join(text.and))}`}
      </p>
    </div>
  );
}
