import type { Language } from '../../domain/records/local-text.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { codeNames } from '../../ui/code-names.ts';
import { progressWords } from '../../ui/words/progress-words.ts';
import { assigneeSlug } from './filter-chains.ts';
import { obstaclesMessages } from './obstacles-messages.ts';
import type { ObstaclesModel } from './obstacles-model.ts';
import type { ObstaclesParams } from './obstacles-params.ts';

/** The filters in words, for paper and exports; empty where nothing is filtered. */
export function filterTexts({ all }: ObstaclesModel, params: ObstaclesParams, language: Language): readonly string[] {
  const text = obstaclesMessages[language];
  const words = progressWords[language];
  const { category, level, state, standing, assignee } = params;
  const link = all.directives.find(({ directive }) => assigneeSlug(directive.assignedTo) === assignee);
  const assignedTo = link === undefined ? assignee : (link.directive.assignedTo?.[language] ?? text.noAssignee);
  const named: readonly (readonly [label: string, value: string | null])[] = [
    [text.text, params.text === '' ? null : `“${params.text}”`],
    [text.category, category === null ? null : words.category[category]],
    [text.level, level === null ? null : capitalised(codeNames[language].level[level])],
    [text.state, state === null ? null : words.obstacle[state]],
    [text.standing, standing === null ? null : words.directive[standing]],
    [text.assignee, assignedTo],
  ];
  return [
    ...named.flatMap(([label, value]) => (value === null ? [] : [`${label}: ${value}`])),
    ...(params.overdue ? [text.overdueOnly] : []),
  ];
}
