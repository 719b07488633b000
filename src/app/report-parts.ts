import type { PageInput } from '../data/page-input.ts';
import type { Language } from '../domain/records/local-text.ts';
import type { Steps } from '../domain/steps.ts';
import { obstaclesReport } from '../features/obstacles/obstacles-report.ts';
import { obstaclesReportMessages } from '../features/obstacles/obstacles-report-messages.ts';
import { proposalsReport } from '../features/obstacles/proposals-report.ts';
import { reorganisationReport } from '../features/reorganisation/reorganisation-report.ts';
import { reorganisationReportMessages } from '../features/reorganisation/reorganisation-report-messages.ts';
import { failedPart, type PartOutline } from '../features/report/part-outline.ts';
import { roadmapReport } from '../features/roadmap/roadmap-report.ts';
import { roadmapReportMessages } from '../features/roadmap/roadmap-report-messages.ts';
import { serviceUnitsReport } from '../features/service-units/service-units-report.ts';
import { serviceUnitsReportMessages } from '../features/service-units/service-units-report-messages.ts';
import { staffingReport } from '../features/staffing/staffing-report.ts';
import { staffingReportMessages } from '../features/staffing/staffing-report-messages.ts';
import { targetsReport } from '../features/targets/targets-report.ts';
import { targetsReportMessages } from '../features/targets/targets-report-messages.ts';
import { villagesReport } from '../features/villages/villages-report.ts';
import { villagesReportMessages } from '../features/villages/villages-report-messages.ts';
import type { PartWithCharts } from '../ui/sheets/part-with-charts.ts';

/** A subject that gives a part to a report: what is known of it at once, and how it is made. */
export interface PartMaker {
  readonly id: string;
  readonly title: (language: Language) => string;
  readonly appendices: PartOutline['appendices'];
  readonly make: (input: PageInput, language: Language) => PartWithCharts;
}

/** What each subject gives to a report, in the usual order of its chapters. */
export const partMakers: readonly PartMaker[] = [
  {
    id: 'targets',
    title: (language) => targetsReportMessages[language].title,
    appendices: [],
    make: targetsReport,
  },
  {
    id: 'staffing',
    title: (language) => staffingReportMessages[language].title,
    appendices: ['t4', 't2'],
    make: staffingReport,
  },
  {
    id: 'service-units',
    title: (language) => serviceUnitsReportMessages[language].title,
    appendices: ['t3'],
    make: serviceUnitsReport,
  },
  {
    id: 'reorganisation',
    title: (language) => reorganisationReportMessages[language].title,
    appendices: ['t1', 't8', 't9'],
    make: reorganisationReport,
  },
  {
    id: 'villages',
    title: (language) => villagesReportMessages[language].title,
    appendices: [],
    make: villagesReport,
  },
  {
    id: 'obstacles',
    title: (language) => obstaclesReportMessages[language].title,
    appendices: [],
    make: obstaclesReport,
  },
  {
    id: 'roadmap',
    title: (language) => roadmapReportMessages[language].title,
    appendices: [],
    make: roadmapReport,
  },
  {
    id: 'proposals',
    title: (language) => obstaclesReportMessages[language].proposalsTitle,
    appendices: [],
    make: proposalsReport,
  },
];

/** A part as made, or what stands in its place. */
export interface MadePart {
  readonly part: PartWithCharts;
  readonly isFailed: boolean;
}

function made({ id, title, make }: PartMaker, input: PageInput, language: Language): MadePart {
  try {
    return { part: make(input, language), isFailed: false };
  } catch (error) {
    // A fault of the program, to be seen in the console; Node has no `reportError`.
    globalThis.reportError?.(error);
    // The others are as good without it; the reader is told which one is missing.
    return { part: failedPart({ id, title: title(language) }, language), isFailed: true };
  }
}

/** Makes the parts one after the other, with a pause after each. */
export function* partSteps(
  makers: readonly PartMaker[],
  input: PageInput,
  language: Language,
  onMade: (id: string, part: MadePart) => void,
): Steps<void> {
  for (const maker of makers) {
    onMade(maker.id, made(maker, input, language));
    yield;
  }
}
