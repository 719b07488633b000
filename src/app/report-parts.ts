import type { PageInput } from '../data/page-input.ts';
import type { Language } from '../domain/records/local-text.ts';
import { obstaclesReport, proposalsReport } from '../features/obstacles/obstacles-report.ts';
import { reorganisationReport } from '../features/reorganisation/reorganisation-report.ts';
import { roadmapReport } from '../features/roadmap/roadmap-report.ts';
import { serviceUnitsReport } from '../features/service-units/service-units-report.ts';
import { staffingReport } from '../features/staffing/staffing-report.ts';
import { targetsReport } from '../features/targets/targets-report.ts';
import { villagesReport } from '../features/villages/villages-report.ts';
import type { PartWithCharts } from '../ui/sheets/part-with-charts.ts';

const makers: readonly ((input: PageInput, language: Language) => PartWithCharts)[] = [
  targetsReport,
  staffingReport,
  serviceUnitsReport,
  reorganisationReport,
  villagesReport,
  obstaclesReport,
  roadmapReport,
  proposalsReport,
];

/** What each subject gives to a report, in the usual order of its chapters. */
export function reportParts(input: PageInput, language: Language): readonly PartWithCharts[] {
  return makers.map((make) => make(input, language));
}
