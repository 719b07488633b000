import type { LocalText } from '../../domain/records/local-text.ts';
import type { Id } from '../../domain/records/records.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { useLanguage } from '../../ui/language/language-context.ts';
import { LastCell } from './line-tables.tsx';
import { ShareCell } from './share-cell.tsx';
import type { PlaceRow, VillagesModel } from './villages-model.ts';

interface TitleCellProps {
  readonly model: VillagesModel;
  readonly row: PlaceRow;
  readonly indicator: Id;
}

/** The figures of a concurrent title in a place, with their shares. */
export function TitleCell({ model, row, indicator }: TitleCellProps) {
  return row.titles
    .filter((title) => title.indicator.id === indicator)
    .map(({ line, share }) => (
      <span key={line.series.id}>
        <LastCell model={model} line={line} /> <ShareCell context={model.context} share={share} />
      </span>
    ));
}

interface PlaceNameProps {
  readonly model: VillagesModel;
  readonly row: PlaceRow;
  /** What the series of the row counts; null where the section says it. */
  readonly what: LocalText | null;
}

/** Name of a place, leading to its page, with the unit above it. */
export function PlaceName({ model, row, what }: PlaceNameProps) {
  const language = useLanguage();
  const { unit, above } = row;
  const details = [
    above === null || above.id === model.unit?.id ? null : above.name[language],
    what === null ? null : what[language],
  ].filter((part) => part !== null);
  return (
    <>
      <PageLink page="unit" params={{ id: unit.id }}>
        {capitalised(unit.name[language])}
      </PageLink>
      {details.length === 0 ? null : <small>{details.join('; ')}</small>}
    </>
  );
}
