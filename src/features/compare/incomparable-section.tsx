import { type IncomparableReason, incomparableReasons } from '../../domain/comparison/comparable-indicators.ts';
import { Disclosure } from '../../ui/controls/disclosure.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import type { CompareBase } from './compare-base.ts';
import { compareMessages } from './compare-messages.ts';

/** The indicators of which no two figures can be compared, by reason. */
export function IncomparableSection({ base }: { readonly base: CompareBase }) {
  const text = useMessages(compareMessages);
  const language = useLanguage();
  const collator = new Intl.Collator(language);
  const namesFor = (reason: IncomparableReason) =>
    base.indicators
      .filter((row) => row.reason === reason)
      .map((row) => row.indicator.name[language])
      .sort(collator.compare);
  const groups = incomparableReasons
    .map((reason) => ({ reason, names: namesFor(reason) }))
    .filter(({ names }) => names.length > 0);
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, { names }) => sum + names.length, 0);
  return (
    <PageSection id="others" title={text.others}>
      <Disclosure summary={text.othersCount(formatNumber(count, language))}>
        {groups.map(({ reason, names }) => (
          <p key={reason}>
            <b>{text.reason[reason]}</b> ({formatNumber(names.length, language)}): {names.join('; ')}.
          </p>
        ))}
      </Disclosure>
    </PageSection>
  );
}
