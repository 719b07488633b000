import { useMemo } from 'react';
import { CitedDocument } from '../../ui/figures/cited-document.tsx';
import { formatNumber } from '../../ui/format.ts';
import { LineageDrawing } from '../../ui/graph/lineage-drawing.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import type { ChangeSide } from './change-sentence.ts';
import { effectTexts, formText, lineageSpec } from './lineage-spec.ts';
import { AndMore, mostListed, SourceMark, UnitLink } from './unit-link.tsx';
import { unitMessages } from './unit-messages.ts';
import type { UnitModel } from './unit-model.ts';
import styles from './unit-page.module.css';
import { PageSection } from '../../ui/page/page-section.tsx';
import { unitWords } from './unit-words.ts';

interface SideProps {
  readonly side: ChangeSide;
  readonly stated: number | null;
  /** What stands where the side is empty. */
  readonly none: string;
}

function Side({ side, stated, none }: SideProps) {
  const text = useMessages(unitMessages);
  const language = useLanguage();
  if (side.rows.length === 0) {
    return stated === null ? none : `${text.statedOnly(formatNumber(stated, language))} (${text.notNamed})`;
  }
  return (
    <ul className={styles.plain}>
      {side.rows.slice(0, mostListed).map((row, index) => (
        <li key={row.unit}>
          {row.share === 'part' ? `${text.part} ` : ''}
          <UnitLink id={row.unit} unit={side.units[index] ?? null} />
        </li>
      ))}
      {side.rows.length > mostListed ? (
        <li>
          <AndMore all={side.rows.length} />
        </li>
      ) : null}
    </ul>
  );
}

/** Every step of the lineage: original, form, document, effective date, resulting unit. */
function LineageTable({ model }: { readonly model: UnitModel }) {
  const text = useMessages(unitMessages);
  const words = useMessages(unitWords);
  const language = useLanguage();
  return (
    <DataTable
      caption={text.lineage}
      hideCaption
      columns={[
        { title: text.original, isWide: true },
        { title: text.form },
        { title: text.document },
        { title: text.effective },
        { title: text.resulting },
      ]}
      rows={model.lineage.changes.map(({ change, originals, resulting, document, note }) => ({
        id: change.id,
        cells: [
          <Side
            key="from"
            side={originals}
            stated={change.originalsStated}
            none={change.form === 'establishment' ? text.noOriginal : text.notNamed}
          />,
          formText(change, { text, words, language }),
          <span key="document">
            {document === null ? (
              <>
                {text.noDocument}
                <SourceMark note={note} />
              </>
            ) : (
              <>
                {change.clause === null ? '' : `${change.clause[language]}, `}
                <CitedDocument document={document} note={note} />
              </>
            )}
          </span>,
          effectTexts(change, { text, words, language }).join(', '),
          <Side
            key="to"
            side={resulting}
            stated={change.resultingStated}
            none={change.form === 'dissolution' || change.form === 'cessation' ? text.noResulting : text.notNamed}
          />,
        ],
      }))}
    />
  );
}

/** What the unit came from and what became of it, drawn over time and as a table. */
export function LineageSection({ model }: { readonly model: UnitModel }) {
  const text = useMessages(unitMessages);
  const words = useMessages(unitWords);
  const language = useLanguage();
  const { lineage } = model;
  const spec = useMemo(() => lineageSpec(lineage, { text, words, language }), [lineage, text, words, language]);
  if (lineage.changes.length === 0) {
    return (
      <PageSection id="lineage" title={text.lineage}>
        <p>{text.lineageNone}</p>
      </PageSection>
    );
  }
  const before = lineage.nodes.filter((node) => node.depth < 0).length;
  const after = lineage.nodes.filter((node) => node.depth > 0).length;
  const counts = text.lineageTitle(formatNumber(before, language), formatNumber(after, language));
  const title = `${text.lineage}: ${counts}`;
  const keys = [
    text.keyFocus,
    ...(spec.nodes.some((node) => node.isPast) ? [text.keyPast] : []),
    ...(spec.joints.some((joint) => joint.dashed) ? [text.keyDashed] : []),
    ...(lineage.leftOut > 0 ? [text.leftOut(formatNumber(lineage.leftOut, language))] : []),
    ...(lineage.runsInCircle ? [text.circle] : []),
  ];
  return (
    <PageSection id="lineage" title={title}>
      <LineageDrawing spec={spec} title={title} keys={keys}>
        <LineageTable model={model} />
      </LineageDrawing>
    </PageSection>
  );
}
