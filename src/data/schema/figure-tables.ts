import * as v from 'valibot';
import * as codes from '../../domain/records/codes.ts';
import type * as records from '../../domain/records/records.ts';
import { dating, datingColumns, noteColumns, pair } from './shared-columns.ts';
import * as f from './fields.ts';

export const indicators = v.pipe(
  v.object({
    id: f.id(),
    name_vi: f.text(),
    name_en: f.text(),
    measure_vi: f.text(),
    measure_en: f.text(),
    direction: f.optionalOption(['down', 'up']),
    kind: f.option(codes.indicatorKinds),
    staff_measure: f.optionalOption(codes.staffMeasures),
    definition_vi: f.text(),
    definition_en: f.text(),
  }),
  v.transform(
    (row): records.Indicator => ({
      id: row.id,
      name: { vi: row.name_vi, en: row.name_en },
      measure: { vi: row.measure_vi, en: row.measure_en },
      direction: row.direction,
      kind: row.kind,
      staffMeasure: row.staff_measure,
      definition: { vi: row.definition_vi, en: row.definition_en },
    }),
  ),
);

const autonomyGroups = { '1': 1, '2': 2, '3': 3, '4': 4 } as const;

export const series = v.pipe(
  v.object({
    id: f.id(),
    indicator: f.reference('indicators'),
    unit: f.reference('units'),
    block: f.optionalOption(codes.blocks),
    level: f.optionalOption(codes.levels),
    staff_kind: f.optionalOption(codes.staffKinds),
    reason_vi: f.optionalText(),
    reason_en: f.optionalText(),
    method_vi: f.optionalText(),
    method_en: f.optionalText(),
    decree: f.optionalReference('documents'),
    field_vi: f.optionalText(),
    field_en: f.optionalText(),
    autonomy_group: f.optionalOption(['1', '2', '3', '4']),
    counts_what_vi: f.text(),
    counts_what_en: f.text(),
    starts_when: f.date(),
    starts_note_vi: f.optionalText(),
    starts_note_en: f.optionalText(),
  }),
  v.transform(
    (row): records.Series => ({
      id: row.id,
      indicator: row.indicator,
      unit: row.unit,
      block: row.block,
      level: row.level,
      staffKind: row.staff_kind,
      reason: pair(row.reason_vi, row.reason_en),
      method: pair(row.method_vi, row.method_en),
      decree: row.decree,
      field: pair(row.field_vi, row.field_en),
      autonomyGroup: row.autonomy_group === null ? null : autonomyGroups[row.autonomy_group],
      countsWhat: { vi: row.counts_what_vi, en: row.counts_what_en },
      startsWhen: row.starts_when,
      startsNote: pair(row.starts_note_vi, row.starts_note_en),
    }),
  ),
);

export const observations = v.pipe(
  v.object({
    id: f.id(),
    series: f.reference('series'),
    period_start: f.date(),
    period_end: f.date(),
    as_of: f.date(),
    ...datingColumns,
    value: f.number(),
    value_high: f.number(),
    qualifier: f.optionalOption(codes.qualifiers),
    missing: f.optionalOption(['unknown', 'not-applicable']),
    status: f.option(codes.observationStatuses),
    confidence: f.option(codes.confidences),
    source: f.reference('sources'),
    document: f.optionalReference('documents'),
    locator_vi: f.optionalText(),
    locator_en: f.optionalText(),
    ...noteColumns,
  }),
  v.rawTransform(({ dataset, addIssue, NEVER }): records.Observation => {
    const row = dataset.value;
    const base = {
      id: row.id,
      series: row.series,
      periodStart: row.period_start,
      periodEnd: row.period_end,
      asOf: row.as_of,
      dating: dating(row),
      status: row.status,
      confidence: row.confidence,
      source: row.source,
      document: row.document,
      locator: pair(row.locator_vi, row.locator_en),
      note: pair(row.note_vi, row.note_en),
    };
    const { value, value_high: high, qualifier, missing } = row;
    if (value !== null && qualifier !== null && missing === null) {
      return { ...base, reported: { value, high, qualifier } };
    }
    if (value === null && high === null && qualifier === null && missing !== null) {
      return { ...base, reported: { missing } };
    }
    addIssue({ message: 'row.value-or-missing' });
    return NEVER;
  }),
);

export const contradictions = v.pipe(
  v.object({
    id: f.id(),
    title_vi: f.text(),
    title_en: f.text(),
    detail_vi: f.text(),
    detail_en: f.text(),
    observations: f.references('observations'),
    documents: f.references('documents'),
    units: f.references('units'),
    followed_vi: f.optionalText(),
    followed_en: f.optionalText(),
  }),
  v.transform(
    (row): records.Contradiction => ({
      id: row.id,
      title: { vi: row.title_vi, en: row.title_en },
      detail: { vi: row.detail_vi, en: row.detail_en },
      observations: row.observations,
      documents: row.documents,
      units: row.units,
      followed: pair(row.followed_vi, row.followed_en),
    }),
  ),
);
