import type { Remainder } from '../../domain/series/remainder.ts';
import { formatDate, formatFigure } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { villagesMessages } from './villages-messages.ts';
import type { VillagesModel } from './villages-model.ts';
import styles from '../../ui/page/figure-page.module.css';

interface RemainderTextProps {
  readonly model: VillagesModel;
  readonly remainder: Remainder;
}

/** The count of the place held against its districts: what is left, never spread over them. */
export function RemainderText({ model, remainder }: RemainderTextProps) {
  const text = useMessages(villagesMessages);
  const language = useLanguage();
  const { on, total, sum, difference, agrees, without } = remainder;
  const judgement = { yes: text.agrees, no: text.unexplained, 'cannot-be-said': text.notSaid }[agrees];
  const unitOf = (id: string) => {
    const unit = model.index.series.get(id)?.unit ?? '';
    return model.unitOf(unit)?.name[language] ?? id;
  };
  return (
    <p className={styles.remark}>
      {text.remainder(formatDate(on.iso, language))}: {formatFigure(total, language)} − {formatFigure(sum, language)} ={' '}
      {formatFigure(difference, language)} ({judgement})
      {without.length === 0 ? '' : `; ${text.without(without.map(unitOf).join(', '))}`}.
    </p>
  );
}
