import { useEffect, useMemo, useRef } from 'react';
import type { PageInput } from '../../data/page-input.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageContents } from '../../ui/page/page-contents.tsx';
import { SourceList } from '../../ui/page/source-list.tsx';
import { AxisSection } from './axis-section.tsx';
import { exportMessages } from './export-messages.ts';
import { ExportSection } from './export-section.tsx';
import { type ItemChoice, ItemChoiceContext } from './item-link.tsx';
import { Lead } from './lead.tsx';
import { ListSection, UndatedSection } from './list-section.tsx';
import { notYetKnownText } from './roadmap-export.ts';
import { roadmapMessages } from './roadmap-messages.ts';
import { roadmapBase, roadmapModel } from './roadmap-model.ts';
import styles from './roadmap-page.module.css';
import type { RoadmapParams } from './roadmap-params.ts';

interface RoadmapPageProps {
  readonly input: PageInput;
  readonly params: RoadmapParams;
  readonly onParams: (next: RoadmapParams) => void;
}

/** The roadmap: phases, milestones, documents, changes and deadlines on one time axis, and the same as a list. */
export function RoadmapPage({ input, params, onParams }: RoadmapPageProps) {
  const text = useMessages(roadmapMessages);
  const exportText = useMessages(exportMessages);
  const language = useLanguage();
  const panel = useRef<HTMLElement>(null);
  const isToBeRead = useRef(false);
  const base = useMemo(() => roadmapBase(input), [input]);
  // A new list of the same lanes must not measure the drawing anew.
  const hidden = params.hide.join('_');
  const model = useMemo(() => roadmapModel(base, hidden.split('_')), [base, hidden]);
  const selected = params.item === null ? null : (base.itemOf.get(params.item) ?? null);
  useEffect(() => {
    if (!isToBeRead.current) return;
    isToBeRead.current = false;
    panel.current?.focus();
  });
  const choice: ItemChoice = {
    params,
    onRead: (item) => {
      isToBeRead.current = true;
      onParams({ ...params, item });
    },
  };
  const unknown = notYetKnownText(model.road.notYetKnown, language);
  return (
    <ItemChoiceContext value={choice}>
      <h1>{text.title(capitalised(model.place?.name[language] ?? input.place))}</h1>
      <Lead base={base} />
      {unknown === null ? null : <p className={styles.remark}>{unknown}</p>}
      <PageContents
        parts={[
          ['axis', text.axis],
          ['list', text.list],
          ['undated', text.undated],
          ['downloads', exportText.title],
          ['sources', text.sources],
        ]}
      />
      <AxisSection model={model} params={params} onParams={onParams} selected={selected} panel={panel} />
      <ListSection model={model} />
      <UndatedSection model={model} />
      <ExportSection input={input} model={model} />
      <SourceList sources={model.notes} />
    </ItemChoiceContext>
  );
}
