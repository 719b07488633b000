import type { Language } from '../../domain/records/local-text.ts';
import type { Id, LegalDocument } from '../../domain/records/records.ts';
import { documentKindNames } from '../../ui/citation.ts';
import type { GraphJoint, GraphNode, GraphSpec } from '../../ui/graph/graph-spec.ts';
import type { DocumentRow } from './document-register.ts';
import { numberAndDate } from './document-words.ts';
import { documentsMessages } from './documents-messages.ts';
import { stateMessages } from './state-messages.ts';

/** More boxes, or steps from left to right, than this cannot be read in one drawing. */
const mostDrawn = 60;
const mostSteps = 4;

const mostLetters = 70;

function clamped(text: string): string {
  const letters = Array.from(text);
  return letters.length <= mostLetters ? text : `${letters.slice(0, mostLetters).join('').trimEnd()}…`;
}

function nodeOf({ document, state }: DocumentRow, focus: Id | null, language: Language): GraphNode {
  const { id, kind, number, issuer } = document;
  const names = documentKindNames[language];
  return {
    id,
    name: clamped(numberAndDate(document, language)),
    details: [
      clamped(number === null ? issuer[language] : `${names[kind]}, ${issuer[language]}`),
      stateMessages[language].name[state.kind],
    ],
    isFocus: id === focus,
    isPast: state.kind === 'replaced' || state.kind === 'ended' || state.kind === 'not-yet-in-force',
    page: 'document',
    params: { id },
  };
}

/** Which of the rows have taken effect as replacements: their line is drawn through. */
function hasReplaced(row: DocumentRow, others: readonly DocumentRow[]): boolean {
  return others.every(
    ({ state }) => state.kind === 'replaced' && state.by.some(({ document }) => document === row.document.id),
  );
}

function idsOf(rows: readonly DocumentRow[]): readonly Id[] {
  return rows.map(({ document }) => document.id);
}

function joinsOf(row: DocumentRow, drawn: ReadonlyMap<Id, DocumentRow>, language: Language): readonly GraphJoint[] {
  const text = documentsMessages[language];
  const { id } = row.document;
  const among = (documents: readonly LegalDocument[]) => documents.flatMap((one) => drawn.get(one.id) ?? []);
  const carryOut = among(row.relations.implementedBy);
  const replaced = among(row.relations.replaces);
  return [
    ...(carryOut.length === 0
      ? []
      : [{ id: `below ${id}`, lines: [text.jointImplements], from: [id], to: idsOf(carryOut), dashed: false }]),
    ...(replaced.length === 0
      ? []
      : [
          {
            id: `before ${id}`,
            lines: [text.jointReplaces],
            from: idsOf(replaced),
            to: [id],
            dashed: !hasReplaced(row, replaced),
          },
        ]),
  ];
}

/**
 * How many steps down each document stands, by the longest way from the top. What stands in a circle, or below one, has
 * no number of steps.
 */
function stepsAmong(documents: readonly LegalDocument[], rowOf: ReadonlyMap<Id, DocumentRow>): ReadonlyMap<Id, number> {
  const steps = new Map<Id, number>();
  const pending = new Set(documents.map(({ id }) => id));
  let level: readonly Id[] = [...pending].filter((id) => above(id).every((one) => !pending.has(one)));
  for (let step = 0; level.length > 0; step += 1) {
    for (const id of level) {
      steps.set(id, step);
      pending.delete(id);
    }
    level = [...pending].filter((id) => above(id).every((one) => !pending.has(one)));
  }
  return steps;

  function above(id: Id): readonly Id[] {
    const relations = rowOf.get(id)?.relations;
    return relations === undefined ? [] : [...relations.implements, ...relations.replaces].map((row) => row.id);
  }
}

interface FamilyDrawing {
  readonly documents: readonly LegalDocument[];
  readonly rowOf: ReadonlyMap<Id, DocumentRow>;
  /** Document that is emphasised; null for none. */
  readonly focus: Id | null;
}

/** The drawing of documents: what is carried out or replaced stands before what does so. */
export function familySpec({ documents, rowOf, focus }: FamilyDrawing, language: Language): GraphSpec {
  const stepOf = stepsAmong(documents, rowOf);
  const near = focus === null ? documents.filter(({ id }) => (stepOf.get(id) ?? 0) <= mostSteps) : documents;
  const rows = near.slice(0, mostDrawn).flatMap((document) => rowOf.get(document.id) ?? []);
  const drawn = new Map(rows.map((row) => [row.document.id, row]));
  return {
    nodes: rows.map((row) => nodeOf(row, focus, language)),
    joints: rows.flatMap((row) => joinsOf(row, drawn, language)),
  };
}
