import { type Ref, useMemo } from 'react';
import type { RoadmapItem } from '../../domain/roadmap/roadmap-item.ts';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { TimeAxis } from '../../ui/time-axis/time-axis.tsx';
import { axisSpec, windowWithin } from './axis-spec.ts';
import { axisTitle } from './axis-title.ts';
import { ItemDetail } from './item-detail.tsx';
import { LaneForm } from './lane-form.tsx';
import { roadmapMessages } from './roadmap-messages.ts';
import { type RoadmapModel, roadCounts } from './roadmap-model.ts';
import styles from './roadmap-page.module.css';
import type { RoadmapParams } from './roadmap-params.ts';

interface AxisSectionProps {
  readonly model: RoadmapModel;
  readonly params: RoadmapParams;
  readonly onParams: (next: RoadmapParams) => void;
  readonly selected: RoadmapItem | null;
  readonly panel: Ref<HTMLElement>;
}

/** The drawing with its lanes to switch, and the details of what is chosen in it. */
export function AxisSection({ model, params, onParams, selected, panel }: AxisSectionProps) {
  const text = useMessages(roadmapMessages);
  const language = useLanguage();
  const spec = useMemo(() => axisSpec(model, language), [model, language]);
  const count = (items: readonly unknown[]) => formatNumber(items.length, language);
  const select = (item: string | null) => onParams({ ...params, item });
  if (model.road.dated.length === 0) {
    return (
      <PageSection id="axis" title={text.axis}>
        <p>{text.nothing}</p>
      </PageSection>
    );
  }
  return (
    <div className={styles.axis}>
      <PageSection id="axis" title={text.axis} intro={text.axisIntro}>
        <LaneForm model={model} hide={params.hide} onHide={(hide) => onParams({ ...params, hide })} />
        {model.items.length === 0 ? (
          <p className={styles.warning}>{text.noLane}</p>
        ) : (
          <TimeAxis
            spec={spec}
            title={axisTitle(roadCounts(model.items, model.day), model.day, language)}
            window={windowWithin(model.whole, params.window)}
            onWindow={(window) => onParams({ ...params, window })}
            selected={selected?.id ?? null}
            onSelect={select}
            fileName={text.fileName}
            footer={
              <>
                {text.footer(count(model.items), count(model.undated))} <a href="#sources">{text.sourcesBelow}</a>
              </>
            }
          />
        )}
        {params.item === null || selected !== null ? null : (
          <p className={styles.warning} role="status">
            {text.unknownItem(params.item)}
          </p>
        )}
        <ItemDetail model={model} item={selected} panel={panel} onClose={() => select(null)} />
      </PageSection>
    </div>
  );
}
