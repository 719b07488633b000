import * as v from 'valibot';
import * as codes from '../../domain/records/codes.ts';
import type * as records from '../../domain/records/records.ts';
import { dating, datingColumns, noteColumns, pair } from './shared-columns.ts';
import * as f from './fields.ts';

export const sources = v.pipe(
  v.object({
    id: f.id(),
    title: f.text(),
    publisher: f.text(),
    published_on: f.date(),
    url: f.optionalUrl(),
    kind: f.option(codes.sourceKinds),
    ...noteColumns,
  }),
  v.transform(
    (row): records.Source => ({
      id: row.id,
      title: row.title,
      publisher: row.publisher,
      publishedOn: row.published_on,
      url: row.url,
      kind: row.kind,
      note: pair(row.note_vi, row.note_en),
    }),
  ),
);

export const documents = v.pipe(
  v.object({
    id: f.id(),
    number: f.optionalText(),
    kind: f.option(codes.documentKinds),
    issuer_vi: f.text(),
    issuer_en: f.text(),
    issued_on: f.date(),
    effective_on: f.date(),
    ended_on: f.date(),
    ...datingColumns,
    subject_vi: f.text(),
    subject_en: f.text(),
    replaces: f.references('documents'),
    implements: f.references('documents'),
    source: f.reference('sources'),
    ...noteColumns,
  }),
  v.transform(
    (row): records.LegalDocument => ({
      id: row.id,
      number: row.number,
      kind: row.kind,
      issuer: { vi: row.issuer_vi, en: row.issuer_en },
      issuedOn: row.issued_on,
      effectiveOn: row.effective_on,
      endedOn: row.ended_on,
      subject: { vi: row.subject_vi, en: row.subject_en },
      replaces: row.replaces,
      implements: row.implements,
      source: row.source,
      dating: dating(row),
      note: pair(row.note_vi, row.note_en),
    }),
  ),
);

export const phases = v.pipe(
  v.object({
    id: f.id(),
    programme: f.id(),
    programme_vi: f.text(),
    programme_en: f.text(),
    name_vi: f.text(),
    name_en: f.text(),
    starts_on: f.date(),
    ends_on: f.date(),
    ...datingColumns,
    document: f.optionalReference('documents'),
    source: f.reference('sources'),
    ...noteColumns,
  }),
  v.transform(
    (row): records.Phase => ({
      id: row.id,
      programme: row.programme,
      programmeName: { vi: row.programme_vi, en: row.programme_en },
      name: { vi: row.name_vi, en: row.name_en },
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      document: row.document,
      source: row.source,
      dating: dating(row),
      note: pair(row.note_vi, row.note_en),
    }),
  ),
);

export const milestones = v.pipe(
  v.object({
    id: f.id(),
    title_vi: f.text(),
    title_en: f.text(),
    unit: f.reference('units'),
    starts_on: f.date(),
    ends_on: f.date(),
    planned_on: f.date(),
    ...datingColumns,
    kind: f.option(codes.milestoneKinds),
    major: f.flag(),
    phase: f.optionalReference('phases'),
    document: f.optionalReference('documents'),
    source: f.reference('sources'),
    ...noteColumns,
  }),
  v.transform(
    (row): records.Milestone => ({
      id: row.id,
      title: { vi: row.title_vi, en: row.title_en },
      unit: row.unit,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      plannedOn: row.planned_on,
      dating: dating(row),
      kind: row.kind,
      major: row.major,
      phase: row.phase,
      document: row.document,
      source: row.source,
      note: pair(row.note_vi, row.note_en),
    }),
  ),
);
