import { effectOf } from '../../domain/lineage/change-effect.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { ChangeEvent, Id } from '../../domain/records/records.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import type { GraphJoint, GraphNode, GraphSpec } from '../../ui/graph/graph-spec.ts';
import { clampName } from './clamp-name.ts';
import { lifeText } from './life-text.ts';
import type { ChangeEntry } from './unit-changes.ts';
import type { UnitMessages } from './unit-messages.ts';
import type { Lineage, LineageUnit } from './unit-model.ts';
import type { UnitWords } from './unit-words.ts';

interface Texts {
  readonly text: UnitMessages;
  readonly words: UnitWords;
  readonly language: Language;
}

function nodeOf({ id, unit, depth, standing }: LineageUnit, { text, words, language }: Texts): GraphNode {
  return {
    id,
    name: clampName(unit?.name[language] ?? id),
    details:
      unit === null || standing === null
        ? [text.unregistered]
        : [words.kind[unit.kind], lifeText(unit, standing, text, language)],
    isFocus: depth === 0,
    isPast: standing === 'ended' && depth !== 0,
    page: 'unit',
    params: { id },
  };
}

/** When a change takes effect and how it stands: "1/7/2025", "tạm dừng 8/9/2022", "dự kiến". */
export function effectTexts(change: ChangeEvent, { text, words, language }: Texts): readonly string[] {
  const inferred = change.dating.basis === 'inferred' ? ` (${text.inferred})` : '';
  const from = change.effectiveOn === null ? null : `${formatDate(change.effectiveOn.iso, language)}${inferred}`;
  switch (effectOf(change)) {
    case 'counted':
      return [from ?? text.undated];
    case 'planned':
    case 'not-known':
      return [words.status[change.status], ...(from === null ? [] : [from])];
    case 'reverted': {
      const day = change.endedOn === null ? text.undated : formatDate(change.endedOn.iso, language);
      return [
        ...(from === null ? [] : [from]),
        change.status === 'paused' ? text.pausedOn(day) : text.endedChange(day),
      ];
    }
  }
}

/** Name of the form, with the word for a pilot. */
export function formText(change: ChangeEvent, { text, words }: Texts): string {
  return change.pilot ? `${words.form[change.form]} (${text.pilot})` : words.form[change.form];
}

function jointOf(entry: ChangeEntry, drawn: ReadonlySet<Id>, texts: Texts): GraphJoint {
  const { change, originals, resulting } = entry;
  const { text, language } = texts;
  const from = originals.rows.map((row) => row.unit).filter((id) => drawn.has(id));
  const to = resulting.rows.map((row) => row.unit).filter((id) => drawn.has(id));
  const count = (value: number) => formatNumber(value, language);
  const others = originals.rows.length - from.length;
  const lines = [
    formText(change, texts),
    ...effectTexts(change, texts),
    ...(others > 0 && from.length > 0 ? [text.withOthers(count(others))] : []),
    ...(originals.rows.length === 0 && change.originalsStated !== null
      ? [text.fromUnnamed(count(change.originalsStated))]
      : []),
    ...(resulting.rows.length === 0 && change.resultingStated !== null
      ? [text.toUnnamed(count(change.resultingStated))]
      : []),
  ];
  return { id: change.id, lines, from, to, dashed: effectOf(change) !== 'counted' };
}

/** The drawing of a lineage in the reader's language. */
export function lineageSpec(lineage: Lineage, texts: Texts): GraphSpec {
  const drawn = new Set(lineage.nodes.map((node) => node.id));
  return {
    nodes: lineage.nodes.map((node) => nodeOf(node, texts)),
    joints: lineage.changes.map((entry) => jointOf(entry, drawn, texts)),
  };
}
