import { DocumentLink } from '../../ui/controls/document-link.tsx';
import { FactList } from '../../ui/controls/fact-list.tsx';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { SourceNumber } from '../../ui/figures/source-numbers.tsx';
import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { scopeText } from './scope-text.ts';
import { TargetLink } from './target-cells.tsx';
import { targetMessages } from './target-messages.ts';
import type { TargetModel } from './target-model.ts';
import { targetsMessages } from './targets-messages.ts';

/** Who must reach it by when, under which document, measured by what. */
export function TargetFacts({ model }: { readonly model: TargetModel }) {
  const text = useMessages(targetMessages);
  const page = useMessages(targetsMessages);
  const language = useLanguage();
  const { row, source, noteOf, carriedFrom, carriedTo, versions } = model;
  const { target, unit, phase, indicator, document, held } = row;
  const scope = scopeText(target, language);
  const revising = versions.filter((version) => version.target.revises === target.id);
  const facts = [
    {
      name: text.unit,
      value: (
        <PageLink page="unit" params={{ id: unit.id }}>
          {unit.name[language]}
        </PageLink>
      ),
    },
    {
      name: text.phase,
      value: phase === null ? target.phase : `${phase.programmeName[language]}: ${phase.name[language]}`,
    },
    { name: text.document, value: document === null ? page.noDocument : <DocumentLink document={document} /> },
    {
      name: text.statedIn,
      value: (
        <>
          {source === null ? target.source : `${source.publisher}: «${source.title}»`}
          <SourceNumber note={noteOf(target.source)} />
        </>
      ),
    },
    {
      name: text.due,
      value: [
        target.dueOn === null ? page.noDue : formatDate(target.dueOn.iso, language),
        target.dating.basis === 'inferred' ? text.inferred : null,
        target.dating.note?.[language] ?? null,
      ]
        .filter((part) => part !== null)
        .join('; '),
    },
    { name: text.indicator, value: `${indicator.name[language]}: ${indicator.definition[language]}` },
    ...(scope === '' ? [] : [{ name: text.scope, value: scope }]),
    { name: text.series, value: held.series === null ? text.noSeries : held.series.countsWhat[language] },
    ...(target.confidence === 'high' ? [] : [{ name: text.confidence, value: text.confidenceName[target.confidence] }]),
    ...(target.note === null ? [] : [{ name: text.note, value: target.note[language] }]),
    ...(carriedFrom === null ? [] : [{ name: text.carriedFrom, value: <TargetLink row={carriedFrom} /> }]),
    ...(carriedTo.length === 0
      ? []
      : [
          {
            name: text.carriedTo,
            value: carriedTo.map((other) => (
              <p key={other.target.id}>
                <TargetLink row={other} />
              </p>
            )),
          },
        ]),
    ...(revising.length === 0
      ? []
      : [
          {
            name: text.supersededBy,
            value: revising.map((other) => (
              <p key={other.target.id}>
                <TargetLink row={other} />
              </p>
            )),
          },
        ]),
  ];
  return <FactList facts={facts} />;
}
