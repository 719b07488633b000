import type { PageInput } from '../../data/page-input.ts';
import { figuresOf } from '../../data/page-input.ts';
import { type RestingGroup, restingGroups } from '../../data/resting-rows.ts';
import { numberSources, type SourceNote } from '../../data/source-notes.ts';
import { documentsWithin } from '../../domain/documents/document-relations.ts';
import { originOf } from '../../domain/origin-ref.ts';
import type { Id, LegalDocument, Source } from '../../domain/records/records.ts';
import { isKnownBy } from '../../domain/series/observation-date.ts';
import { contradictionParties } from '../../domain/provenance/contradiction-parties.ts';
import type { ShownContradiction } from '../../ui/figures/contradiction-list.tsx';
import type { FigureContext } from '../../ui/figures/observation-list.tsx';
import type { DocumentRegister, DocumentRow } from './document-register.ts';

/** Relations away from the document up to which others are drawn. */
const steps = 2;

/** All that the page says of one document on a day. */
export interface DocumentModel {
  readonly row: DocumentRow;
  readonly register: DocumentRegister;
  /** Null when the data have no such source. */
  readonly source: Source | null;
  readonly note: number | null;
  /** The document and those at most two relations away. */
  readonly around: readonly LegalDocument[];
  /** What rests on it, contradictions left out. */
  readonly groups: readonly RestingGroup[];
  readonly restingCount: number;
  readonly contradictions: readonly ShownContradiction[];
  readonly context: FigureContext;
  readonly sources: readonly SourceNote[];
}

/** Works out the page of a document; null when none of the id is known by the day of the register. */
export function documentModel(input: PageInput, register: DocumentRegister, id: Id): DocumentModel | null {
  const row = register.rowOf.get(id);
  if (row === undefined) return null;
  const { data, day } = input;
  const { resting } = row;
  const notes = numberSources(data.sources);
  const note = notes.numberOf(row.document.source);
  const named = new Set(resting.contradictions.flatMap(({ observations }) => observations));
  const disputed =
    named.size === 0 ? [] : data.observations.filter((one) => named.has(one.id) && isKnownBy(one, day, 'keep-undated'));
  for (const { source } of [...resting.observations, ...disputed]) notes.numberOf(source);
  const partiesOf = contradictionParties(data, day);
  return {
    row,
    register,
    source: data.sources.find((one) => one.id === row.document.source) ?? null,
    note,
    around: documentsWithin(register.index, id, steps),
    groups: restingGroups(data, { ...resting, contradictions: [] }),
    restingCount: row.restingCount - resting.contradictions.length,
    contradictions: resting.contradictions
      .map((contradiction) => {
        const { documents, units } = partiesOf(contradiction);
        return {
          contradiction,
          observations: disputed.filter((one) => contradiction.observations.includes(one.id)),
          // The page is that of the document itself.
          documents: documents.filter((document) => document.id !== id),
          units,
        };
      })
      // Figures that sources disagree on only later are no matter of the day.
      .filter((one) => one.contradiction.observations.length === 0 || one.observations.length > 0),
    context: {
      originOf: originOf.observation,
      noteOf: notes.numberOf,
      contradicted: figuresOf(input).contradicted,
    },
    sources: notes.list(),
  };
}
