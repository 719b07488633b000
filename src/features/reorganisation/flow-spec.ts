import type { Language } from '../../domain/records/local-text.ts';
import type { Id } from '../../domain/records/records.ts';
import type { FlowLink, FlowNode, FlowSpec } from '../../ui/charts/chart-spec.ts';
import { namesOf } from './change-texts.ts';
import type { FlowGroup, FlowRow } from './flow-groups.ts';
import type { ReorganisationMessages } from './reorganisation-messages.ts';

// A unit that stands on both sides needs two ids.
const oldId = (unit: Id) => `old-${unit}`;
const newId = (unit: Id) => `new-${unit}`;

function nodesOf(row: FlowRow, group: string, text: ReorganisationMessages, language: Language): readonly FlowNode[] {
  const { to } = row;
  const oldNodes = row.from.map(({ unit }) => ({
    id: oldId(unit.id),
    label: unit.name[language],
    side: 'left' as const,
    group,
    detail: to === null ? '' : text.flowTo(unit.name[language], to.name[language]),
  }));
  if (to === null) return oldNodes;
  const from = namesOf(
    row.from.map(({ unit }) => unit),
    language,
  );
  const detail = text.flowFrom(to.name[language], from);
  return [...oldNodes, { id: newId(to.id), label: to.name[language], side: 'right', group, detail }];
}

function linksOf(row: FlowRow, text: ReorganisationMessages): readonly FlowLink[] {
  const { to } = row;
  if (to === null) return [];
  return row.from.map(({ unit, share }) => ({
    from: oldId(unit.id),
    to: newId(to.id),
    value: 1,
    label: share === 'part' ? text.partOf : '',
  }));
}

/** Old communes on the left, those of today on the right; a unit that was split stands once and has several links. */
export function flowSpec(
  groups: readonly FlowGroup[],
  place: Id | null,
  text: ReorganisationMessages,
  language: Language,
): FlowSpec {
  const nodes = new Map<string, FlowNode>();
  const links: FlowLink[] = [];
  for (const { district, rows } of groups) {
    for (const row of rows) {
      const group = district?.name[language] ?? text.otherDistrict;
      for (const node of nodesOf(row, group, text, language)) if (!nodes.has(node.id)) nodes.set(node.id, node);
      links.push(...linksOf(row, text));
    }
  }
  const asked = place === null ? [] : [newId(place), oldId(place)];
  return {
    kind: 'flow',
    leftLabel: text.old,
    rightLabel: text.new,
    nodes: [...nodes.values()],
    links,
    selected: asked.find((id) => nodes.has(id)) ?? null,
  };
}
