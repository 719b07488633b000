import { originOf } from '../../domain/origin-ref.ts';
import { TargetList, type TargetTableRow } from '../../ui/figures/target-table.tsx';
import { useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { villagesMessages } from './villages-messages.ts';
import type { VillagesModel } from './villages-model.ts';

/** Targets on villages, titles and part-time workers, of the place and of the places above it. */
export function TargetsSection({ model }: { readonly model: VillagesModel }) {
  const text = useMessages(villagesMessages);
  const rows = model.targets.flatMap(({ target, result, phase, document }): readonly TargetTableRow[] => {
    const place = model.unitOf(target.unit);
    const indicator = model.indicatorOf(target.indicator);
    if (place === null || indicator === null) return [];
    const observation = result.current?.observation ?? null;
    return [
      {
        target,
        result,
        phase,
        document,
        place: place.name,
        measure: indicator.measure,
        note: model.context.noteOf(target.source),
        origin: originOf.target(target.id),
        currentOrigin: observation === null ? null : originOf.observation(observation.id),
        currentNote: observation === null ? null : model.context.noteOf(observation.source),
      },
    ];
  });
  return (
    <PageSection id="targets" title={text.targets}>
      {rows.length === 0 ? <p>{text.targetsNone}</p> : <TargetList rows={rows} own={model.unit?.id ?? null} />}
    </PageSection>
  );
}
