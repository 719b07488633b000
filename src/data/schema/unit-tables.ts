import * as v from 'valibot';
import * as codes from '../../domain/records/codes.ts';
import type * as records from '../../domain/records/records.ts';
import { dating, datingColumns, noteColumns, pair } from './shared-columns.ts';
import * as f from './fields.ts';

export const units = v.pipe(
  v.object({
    id: f.id(),
    name_vi: f.text(),
    name_en: f.text(),
    short_name: f.optionalText(),
    aliases: f.texts(),
    kind: f.option(codes.unitKinds),
    block: f.optionalOption(codes.blocks),
    level: f.option(codes.levels),
    parent: f.optionalReference('units'),
    code: f.optionalText(),
    valid_from: f.date(),
    valid_to: f.date(),
    source: f.reference('sources'),
    ...noteColumns,
  }),
  v.transform(
    (row): records.Unit => ({
      id: row.id,
      name: { vi: row.name_vi, en: row.name_en },
      shortName: row.short_name,
      aliases: row.aliases,
      kind: row.kind,
      block: row.block,
      level: row.level,
      parent: row.parent,
      code: row.code,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      source: row.source,
      note: pair(row.note_vi, row.note_en),
    }),
  ),
);

export const changes = v.pipe(
  v.object({
    id: f.id(),
    title_vi: f.text(),
    title_en: f.text(),
    form: f.option(codes.changeForms),
    status: f.option(codes.changeStatuses),
    pilot: f.flag(),
    effective_on: f.date(),
    ended_on: f.date(),
    ...datingColumns,
    phase: f.optionalReference('phases'),
    document: f.optionalReference('documents'),
    clause_vi: f.optionalText(),
    clause_en: f.optionalText(),
    wording_vi: f.optionalText(),
    wording_en: f.optionalText(),
    originals_stated: f.count(),
    resulting_stated: f.count(),
    source: f.reference('sources'),
    ...noteColumns,
  }),
  v.transform(
    (row): records.ChangeEvent => ({
      id: row.id,
      title: { vi: row.title_vi, en: row.title_en },
      form: row.form,
      status: row.status,
      pilot: row.pilot,
      effectiveOn: row.effective_on,
      endedOn: row.ended_on,
      dating: dating(row),
      phase: row.phase,
      document: row.document,
      clause: pair(row.clause_vi, row.clause_en),
      wording: pair(row.wording_vi, row.wording_en),
      originalsStated: row.originals_stated,
      resultingStated: row.resulting_stated,
      source: row.source,
      note: pair(row.note_vi, row.note_en),
    }),
  ),
);

export const changeUnits = v.pipe(
  v.object({
    change: f.reference('changes'),
    unit: f.reference('units'),
    role: f.option(['original', 'resulting']),
    share: f.option(['whole', 'part']),
  }),
  v.transform((row): records.ChangeUnit => row),
);
