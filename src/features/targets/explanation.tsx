import type { Id } from '../../domain/records/records.ts';
import { FactList } from '../../ui/controls/fact-list.tsx';
import { FigureLink } from '../../ui/controls/figure-link.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { explainTarget } from './explain-target.ts';
import { targetsMessages } from './targets-messages.ts';
import type { TargetRow } from './target-rows.ts';

interface ExplanationProps {
  readonly row: TargetRow;
  readonly noteOf: (source: Id) => number | null;
}

/** How a target got its result: the steps of the rule with its own numbers put in. */
export function Explanation({ row, noteOf }: ExplanationProps) {
  const text = useMessages(targetsMessages);
  const language = useLanguage();
  return (
    <FactList
      facts={explainTarget(row, language).map(({ name, text: value, origin }) => ({
        name,
        value:
          origin === null ? (
            value
          ) : (
            <FigureLink origin={origin.ref} note={noteOf(origin.source)} label={text.source}>
              {value}
            </FigureLink>
          ),
      }))}
    />
  );
}
