import type { Language } from '../../domain/records/local-text.ts';
import type {
  DirectiveItem,
  MilestoneItem,
  PhaseItem,
  RoadmapItem,
  TargetsItem,
} from '../../domain/roadmap/roadmap-item.ts';
import { type ItemMessages, itemMessages } from './item-messages.ts';

function phaseText({ standing }: PhaseItem, text: ItemMessages): string {
  if (standing === 'done') return text.phaseOver;
  return standing === 'running' ? text.phaseRunning : text.phaseAhead;
}

function milestoneText({ standing, milestone, startsOn }: MilestoneItem, text: ItemMessages): string {
  if (startsOn === null) return text.undated;
  switch (milestone.kind) {
    case 'deadline':
      return standing === 'unknown' ? text.deadlinePassed : text.standing[standing];
    case 'effective':
      if (standing === 'done') return text.inEffect;
      return standing === 'ahead' ? text.willTakeEffect : text.standing[standing];
    case 'document':
      return standing === 'done' ? text.issued : text.standing[standing];
    case 'conference':
    case 'session':
    case 'report':
    case 'event':
      return text.standing[standing];
  }
}

function targetsText({ standing, startsOn }: TargetsItem, text: ItemMessages): string {
  if (startsOn === null) return text.noDeadline;
  switch (standing) {
    case 'done':
      return text.allReached;
    case 'late':
      return text.someBehind;
    case 'unknown':
      return text.noneSaid;
    case 'running':
    case 'ahead':
    case 'planned':
    case 'unsure':
      return text.standing[standing];
  }
}

function directiveText({ standing, state, directive }: DirectiveItem, text: ItemMessages): string {
  if (state.kind === 'resolved') return standing === 'ahead' ? text.carriedOutAhead : text.carriedOut;
  if (directive.dueOn === null) return text.noDeadline;
  if (standing === 'late') return text.notCarriedOut;
  return standing === 'unknown' ? text.deadlinePassed : text.standing[standing];
}

/** How an item stands on the day, in the words of its kind. */
export function standingText(item: RoadmapItem, language: Language): string {
  const text = itemMessages[language];
  switch (item.kind) {
    case 'phase':
      return phaseText(item, text);
    case 'milestone':
      return milestoneText(item, text);
    case 'document':
      return item.startsOn === null ? text.undated : text.issued;
    case 'changes':
      if (item.startsOn === null) return text.undated;
      if (item.standing === 'done') return text.inEffect;
      return item.standing === 'ahead' ? text.willTakeEffect : text.standing[item.standing];
    case 'endings':
      return text.stopped;
    case 'targets':
      return targetsText(item, text);
    case 'directive':
      return directiveText(item, text);
  }
}
