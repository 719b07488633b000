import { reductionRate } from '../../domain/figures/reduction.ts';
import type { TileLayout } from '../../domain/records/codes.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { formatNumber, formatPercent } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { type MapTile, TileMap, type TileShade } from '../../ui/tiles/tile-map.tsx';
import { namesOf } from './change-texts.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { type ReorganisationMessages, reorganisationMessages } from './reorganisation-messages.ts';
import type { ReorganisationModel } from './reorganisation-model.ts';
import styles from './reorganisation-page.module.css';
import type { ReorganisationParams } from './reorganisation-params.ts';
import type { TileRow } from './tile-rows.ts';

interface TilesSectionProps {
  readonly model: ReorganisationModel;
  readonly params: ReorganisationParams;
  readonly onParams: (next: ReorganisationParams) => void;
}

const shades: readonly TileShade[] = [0, 1, 2, 3, 4];

function shadeOf(steps: readonly number[], value: number): TileShade {
  return shades[steps.filter((step) => value >= step).length] ?? 4;
}

const rateSteps = [40, 50, 60, 70] as const;
const countSteps = [2, 3, 4, 5] as const;

/** What is printed in a tile, how dark it is, and the sentence about it. */
type TileFace = Pick<MapTile, 'valueText' | 'shade' | 'detail'>;

function districtFace(row: TileRow, isChanged: boolean, text: ReorganisationMessages, language: Language): TileFace {
  const from = formatNumber(row.from.length, language);
  if (!isChanged)
    return { valueText: from, shade: 0, detail: `${row.unit.name[language]}: ${from} ${text.communeUnit}` };
  const rate = reductionRate(row.from.length, row.to.length);
  const sign = rate?.kind === 'increase' ? '+' : '−';
  const percent = rate === null ? '–' : formatPercent(rate.percent, language);
  const counts = text.tileDistrict(from, formatNumber(row.to.length, language));
  return {
    valueText: rate === null || rate.kind === 'none' ? percent : `${sign}${percent}`,
    shade: shadeOf(rateSteps, rate?.kind === 'reduction' ? rate.percent : 0),
    detail: `${row.unit.name[language]}: ${counts}: ${namesOf(row.to, language)}`,
  };
}

function communeFace(row: TileRow, text: ReorganisationMessages, language: Language): TileFace {
  const names = namesOf(row.from, language);
  return {
    valueText: formatNumber(row.from.length, language),
    shade: shadeOf(countSteps, row.from.length),
    detail: `${row.unit.name[language]}: ${row.from.length === 1 ? text.tileWhole(names) : text.tileCommune(names)}`,
  };
}

function LayoutChoice({ model, params, onParams }: TilesSectionProps) {
  const text = useMessages(reorganisationMessages);
  const names: Readonly<Record<TileLayout, string>> = { districts: text.mapDistricts, communes: text.mapCommunes };
  return (
    <fieldset className={styles.choice}>
      <legend>{text.mapLayout}</legend>
      {model.tiles.layouts.map((layout) => (
        <label key={layout}>
          <input
            type="radio"
            name="tiles"
            value={layout}
            checked={layout === model.tiles.layout}
            onChange={() => onParams({ ...params, tiles: layout })}
          />{' '}
          {names[layout]}
        </label>
      ))}
    </fieldset>
  );
}

/** The districts or the communes of today as a tile cartogram; a tile filters the page by its place. */
export function TilesSection({ model, params, onParams }: TilesSectionProps) {
  const text = useMessages(reorganisationMessages);
  const language = useLanguage();
  const { tiles, filter, days } = model;
  const isDistricts = tiles.layout === 'districts';
  const isChanged = days !== null;
  const drawn = tiles.tiles.map((row): MapTile => {
    const { unit, column, row: line } = row;
    return {
      id: unit.id,
      column,
      row: line,
      label: unit.name[language],
      shortLabel: unit.shortName ?? unit.name[language],
      pressed: unit.id === filter.place,
      ...(isDistricts ? districtFace(row, isChanged, text, language) : communeFace(row, text, language)),
    };
  });
  const legendTexts = isDistricts ? text.legendRate : text.legendCount;
  const legend = isChanged || !isDistricts ? shades.map((shade) => ({ shade, text: legendTexts[shade] ?? '' })) : [];
  return (
    <PageSection id="map" title={text.map}>
      {tiles.layouts.length < 2 ? null : <LayoutChoice model={model} params={params} onParams={onParams} />}
      {drawn.length === 0 ? (
        <p>{text.mapNone}</p>
      ) : (
        <TileMap
          label={isDistricts ? text.mapDistricts : text.mapCommunes}
          tiles={drawn}
          onToggle={(id) => onParams({ ...params, place: id === filter.place ? null : id, flow: null })}
          legend={legend}
          note={
            <>
              {text.mapNote}
              {isChanged ? null : ` ${text.mapNotYet}`}
            </>
          }
        />
      )}
    </PageSection>
  );
}
