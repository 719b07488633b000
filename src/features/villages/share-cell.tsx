import type { VillageShare } from '../../domain/villages/village-share.ts';
import { FigureLink } from '../../ui/controls/figure-link.tsx';
import type { FigureContext } from '../../ui/figures/observation-list.tsx';
import { formatDate, formatFigure } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { percentText } from '../../ui/words/change-words.ts';
import { villagesMessages } from './villages-messages.ts';
import styles from '../../ui/page/figure-page.module.css';

interface ShareCellProps {
  readonly context: FigureContext;
  readonly share: VillageShare | null;
}

/** A share worked out by us, marked as such, with the number of villages it is worked out from. */
export function ShareCell({ context, share }: ShareCellProps) {
  const text = useMessages(villagesMessages);
  const language = useLanguage();
  if (share === null) return null;
  const { observation, figure, on } = share.whole;
  return (
    <>
      {percentText(share.figure, language)} <span className={styles.mark}>{text.computed}</span>
      <small>
        <FigureLink
          origin={context.originOf(observation.id)}
          note={context.noteOf(observation.source)}
          label={text.source}
        >
          {text.ofVillages(formatFigure(figure, language), formatDate(on.iso, language))}
        </FigureLink>
      </small>
      {share.exceedsWhole ? <small>≠ {text.exceeds}</small> : null}
    </>
  );
}
