import { Disclosure } from '../../ui/controls/disclosure.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { SentenceLine } from '../../ui/sentences/sentence-line.tsx';
import { compareMessages } from './compare-messages.ts';
import type { CompareModel } from './compare-model.ts';
import styles from './compare-page.module.css';
import { readySentences } from './compare-sentences.ts';

const firstShown = 4;

/** The comparison in sentences, each to be copied into a report. */
export function SentencesSection({ model }: { readonly model: CompareModel }) {
  const text = useMessages(compareMessages);
  const sentences = readySentences(model, useLanguage());
  if (sentences.length === 0) return null;
  const line = ({ id, sentence, reason }: (typeof sentences)[number]) => (
    <SentenceLine key={id} sentence={sentence} reason={reason} />
  );
  const rest = sentences.slice(firstShown);
  return (
    <PageSection id="sentences" title={text.sentences}>
      <p className={`${styles.quiet} ${styles.screenOnly}`}>{text.sentencesIntro}</p>
      {sentences.slice(0, firstShown).map(line)}
      {rest.length === 0 ? null : <Disclosure summary={text.moreSentences(rest.length)}>{rest.map(line)}</Disclosure>}
    </PageSection>
  );
}
