import type { ReactNode } from 'react';
import type { PartialDate } from '../../domain/records/partial-date.ts';
import type { ChangeEvent, Id } from '../../domain/records/records.ts';
import type {
  ChangesItem,
  DirectiveItem,
  DocumentItem,
  EndingsItem,
  MilestoneItem,
  PhaseItem,
  RoadmapItem,
  TargetsItem,
} from '../../domain/roadmap/roadmap-item.ts';
import { firstDay, lastDay } from '../../domain/time/partial-date.ts';
import type { Fact } from '../../ui/controls/fact-list.tsx';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { formatDate, formatNumber } from '../../ui/format.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { type DetailMessages, detailMessages } from './detail-messages.ts';
import { tallyText } from './item-words.ts';
import type { RoadmapBase } from './roadmap-model.ts';
import styles from './roadmap-page.module.css';

/** What the facts of an item are written with. */
interface Writing {
  readonly base: RoadmapBase;
  readonly text: DetailMessages;
  readonly language: Language;
}

const mostChanges = 8;
const mostBehind = 8;

function factOf(name: string, value: ReactNode): readonly Fact[] {
  return value === null ? [] : [{ name, value }];
}

function dateFact(name: string, date: PartialDate | null, { language }: Writing): readonly Fact[] {
  return factOf(name, date === null ? null : formatDate(date.iso, language));
}

function phaseName(id: Id, { base, language }: Writing): string {
  const phase = base.phases.get(id);
  return phase === undefined ? id : `${phase.programmeName[language]}: ${phase.name[language]}`;
}

function phaseFacts({ phase }: PhaseItem, { text, language }: Writing): readonly Fact[] {
  return [
    ...factOf(text.note, phase.note?.[language] ?? null),
    ...factOf(
      text.targets,
      <PageLink page="targets" params={{ phase: phase.id }}>
        {text.allTargets}
      </PageLink>,
    ),
    ...factOf(
      text.changes,
      <PageLink page="reorganisation" params={{ phase: phase.id }}>
        {text.allChanges}
      </PageLink>,
    ),
  ];
}

function milestoneFacts({ milestone, unit }: MilestoneItem, writing: Writing): readonly Fact[] {
  const { base, text, language } = writing;
  const { phase, note } = milestone;
  return [
    ...factOf(
      text.place,
      <PageLink page="unit" params={{ id: unit.id }}>
        {unit.name[language]}
      </PageLink>,
    ),
    ...factOf(text.phase, phase === null || !base.phases.has(phase) ? null : phaseName(phase, writing)),
    ...factOf(text.note, note?.[language] ?? null),
  ];
}

function documentFacts({ document }: DocumentItem, writing: Writing): readonly Fact[] {
  const { base, text, language } = writing;
  const { endedOn } = document;
  return [
    ...factOf(text.issuer, document.issuer[language]),
    ...dateFact(text.effectiveOn, document.effectiveOn, writing),
    // A later end may have been laid down by a document that did not exist on the day.
    ...dateFact(text.endedOn, endedOn !== null && firstDay(endedOn) <= base.day ? endedOn : null, writing),
    ...factOf(text.note, document.note?.[language] ?? null),
  ];
}

function ChangeList({ changes, writing }: { readonly changes: readonly ChangeEvent[]; readonly writing: Writing }) {
  const { text, language } = writing;
  const rest = changes.length - mostChanges;
  return (
    <ul className={styles.entries}>
      {changes.slice(0, mostChanges).map((change) => (
        <li key={change.id}>{change.title[language]}</li>
      ))}
      {rest <= 0 ? null : <li>{text.moreChanges(formatNumber(rest, language))}</li>}
    </ul>
  );
}

/** Filter of the page of reorganisation for the changes of one date. */
function daysOf(date: PartialDate | null): Readonly<Record<string, string>> {
  return date === null ? {} : { from: firstDay(date), to: lastDay(date) };
}

function changesFacts(item: ChangesItem | EndingsItem, writing: Writing): readonly Fact[] {
  const { text } = writing;
  const { changes } = item;
  const params = item.kind === 'endings' ? { status: item.ended === 0 ? 'paused' : 'ended' } : daysOf(item.startsOn);
  return factOf(
    text.changes,
    <>
      <ChangeList changes={changes} writing={writing} />
      <PageLink page="reorganisation" params={params}>
        {text.allChanges}
      </PageLink>
    </>,
  );
}

function targetsFacts({ phases, results }: TargetsItem, writing: Writing): readonly Fact[] {
  const { text, language } = writing;
  const behind = results.filter(({ status }) => status === 'behind');
  const rest = behind.length - mostBehind;
  return [
    ...factOf(
      text.targets,
      <ul className={styles.entries}>
        {phases.map(({ phase, tally, count }) => (
          <li key={phase}>
            <PageLink page="targets" params={{ phase }}>
              {text.ofPhase(phaseName(phase, writing), formatNumber(count, language))}
            </PageLink>{' '}
            ({tallyText(tally, language)})
          </li>
        ))}
      </ul>,
    ),
    ...factOf(
      text.behind,
      behind.length === 0 ? null : (
        <ul className={styles.entries}>
          {behind.slice(0, mostBehind).map(({ target }) => (
            <li key={target.id}>
              <PageLink page="target" params={{ id: target.id }}>
                {target.name[language]}
              </PageLink>
            </li>
          ))}
          {rest <= 0 ? null : <li>{text.moreTargets(formatNumber(rest, language))}</li>}
        </ul>
      ),
    ),
  ];
}

function directiveFacts({ directive, state }: DirectiveItem, writing: Writing): readonly Fact[] {
  const { base, text, language } = writing;
  const obstacles = directive.answers
    .flatMap((id) => base.obstacles.get(id) ?? [])
    .filter(({ raisedOn }) => raisedOn === null || firstDay(raisedOn) <= base.day);
  // What came of it was not known before it was carried out.
  const outcome = state.kind === 'resolved' || directive.resolvedOn === null ? directive.outcome : null;
  return [
    ...factOf(text.assignedTo, directive.assignedTo?.[language] ?? null),
    ...dateFact(text.issuedOn, directive.issuedOn, writing),
    ...dateFact(text.dueOn, directive.dueOn, writing),
    ...factOf(text.outcome, outcome?.[language] ?? null),
    ...factOf(
      text.obstacles,
      obstacles.length === 0 ? null : (
        <ul className={styles.entries}>
          {obstacles.map(({ id, title }) => (
            <li key={id}>
              <PageLink page="obstacle" params={{ id }}>
                {title[language]}
              </PageLink>
            </li>
          ))}
        </ul>
      ),
    ),
    ...factOf(text.note, directive.note?.[language] ?? null),
  ];
}

/** What is said of an item of its kind alone, with where it leads. */
export function kindFacts(item: RoadmapItem, base: RoadmapBase, language: Language): readonly Fact[] {
  const writing: Writing = { base, text: detailMessages[language], language };
  switch (item.kind) {
    case 'phase':
      return phaseFacts(item, writing);
    case 'milestone':
      return milestoneFacts(item, writing);
    case 'document':
      return documentFacts(item, writing);
    case 'changes':
    case 'endings':
      return changesFacts(item, writing);
    case 'targets':
      return targetsFacts(item, writing);
    case 'directive':
      return directiveFacts(item, writing);
  }
}
