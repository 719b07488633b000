import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { FactList } from '../../ui/controls/fact-list.tsx';
import { formatDate } from '../../ui/format.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { itemLabel, scopeLabel } from './compare-labels.ts';
import { compareMessages } from './compare-messages.ts';
import type { CompareModel } from './compare-model.ts';

/** What the compared series have in common and what sets them apart, in the words of each. */
export function ScopeSection({ model }: { readonly model: CompareModel }) {
  const text = useMessages(compareMessages);
  const language = useLanguage();
  const { base, choice, differs } = model;
  const by = text.dimension[choice.by === 'date' ? 'countsWhat' : choice.by];
  const others = differs.map((dimension) => text.dimension[dimension]).join(', ');
  const common = scopeLabel(base, choice.group, choice.by, language);
  return (
    <PageSection id="scope" title={text.scope}>
      <p>{choice.by === 'date' ? text.oneSeries : others === '' ? text.alike(by) : text.differs(by, others)}</p>
      {common === '' ? null : (
        <p>
          {text.group}: {common}
        </p>
      )}
      {choice.by !== 'date' && differs.length > 0 ? (
        <FactList
          facts={choice.chosen.map(({ series }) => {
            const start =
              series.startsWhen === null ? series.startsNote?.[language] : formatDate(series.startsWhen.iso, language);
            return {
              name: itemLabel(base, series, choice.by, language),
              value: [
                `${text.counts}: ${series.countsWhat[language]}`,
                ...(start === undefined || !differs.includes('startsWhen') ? [] : [`${text.startsWhen}: ${start}`]),
              ].join('; '),
            };
          })}
        />
      ) : null}
    </PageSection>
  );
}
