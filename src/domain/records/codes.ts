/** Level (cấp) of an organisation or administrative unit. `village` is no administrative level. */
export const levels = ['central', 'province', 'district', 'commune', 'village'] as const;
export type Level = (typeof levels)[number];

/** Block (khối) of the political system an organisation belongs to. */
export const blocks = [
  'whole-system',
  'party',
  'government',
  'front-mass',
  'party-front-mass',
  'association',
  'public-service',
  'state-enterprise',
] as const;
export type Block = (typeof blocks)[number];

/** Kind of organisation or administrative unit. */
export const unitKinds = [
  'country',
  'province',
  'district',
  'provincial-city',
  'commune',
  'ward',
  'township',
  'special-zone',
  'village',
  'residential-group',
  'party-organisation',
  'party-committee',
  'party-board',
  'party-office',
  'people-council',
  'people-committee',
  'department',
  'division',
  'state-office',
  'front-committee',
  'mass-organisation',
  'association',
  'public-service-unit',
  'school',
  'management-board',
  'state-enterprise',
  'steering-committee',
] as const;
export type UnitKind = (typeof unitKinds)[number];

/**
 * Form of change (hình thức sắp xếp), the law's words in brackets: absorption (sáp nhập), consolidation (hợp nhất),
 * joining (nhập, administrative units), division (chia), separation (tách), dissolution (giải thể),
 * cessation (kết thúc hoạt động), transfer (chuyển giao), renaming (đổi tên), establishment (thành lập mới),
 * reorganisation (tổ chức lại, the umbrella word, only where the source names no narrower form).
 */
export const changeForms = [
  'absorption',
  'consolidation',
  'joining',
  'division',
  'separation',
  'dissolution',
  'cessation',
  'transfer',
  'renaming',
  'establishment',
  'reorganisation',
] as const;
export type ChangeForm = (typeof changeForms)[number];

/** Where a change stands. */
export const changeStatuses = ['planned', 'in-force', 'paused', 'ended', 'not-known'] as const;
export type ChangeStatus = (typeof changeStatuses)[number];

/** How a figure is printed by its source: exactly, "hơn", "ít nhất", "gần", "dưới", "không quá", "khoảng". */
export const qualifiers = ['exact', 'more-than', 'at-least', 'nearly', 'less-than', 'at-most', 'about'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** How far the reading of a source can be trusted. */
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** Kind of indicator: a stock at a date, a flow over a period, or a share. */
export const indicatorKinds = ['stock', 'flow', 'share'] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

/** Which of the three staff numbers an indicator counts; they never mix. `cut` is posts taken away. */
export const staffMeasures = ['quota-assigned', 'in-post', 'leavers-settled', 'posts-cut'] as const;
export type StaffMeasure = (typeof staffMeasures)[number];

/** Kind of staff. */
export const staffKinds = [
  'cadre',
  'civil-servant',
  'cadre-civil-servant',
  'public-employee',
  'commune-cadre-civil-servant',
  'part-time-worker',
  'contract-worker',
  'teacher',
  'leader',
  'head',
  'deputy',
] as const;
export type StaffKind = (typeof staffKinds)[number];

/** What an observation reports. */
export const observationStatuses = ['reported', 'planned', 'forecast'] as const;
export type ObservationStatus = (typeof observationStatuses)[number];

/** Rule of a target: how its value is to be read against baseline and result. */
export const targetRules = ['reduce-by-percent', 'reduce-by-amount', 'at-most', 'at-least', 'complete'] as const;
export type TargetRule = (typeof targetRules)[number];

export const sourceKinds = ['news', 'legal-text', 'portal', 'report', 'encyclopedia', 'data-list'] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const documentKinds = [
  'resolution',
  'conclusion',
  'directive',
  'regulation',
  'programme',
  'plan',
  'scheme',
  'decision',
  'decree',
  'law',
  'circular',
  'official-letter',
  'dispatch',
  'notice',
  'report',
  'submission',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Layouts a tile map can have: the districts of before the two-tier model, or the communes of after it. */
export const tileLayouts = ['districts', 'communes'] as const;
export type TileLayout = (typeof tileLayouts)[number];

export const milestoneKinds = [
  'conference',
  'document',
  'session',
  'effective',
  'deadline',
  'report',
  'event',
] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];

export const obstacleCategories = ['staff', 'policy', 'organisation', 'resources', 'people', 'implementation'] as const;
export type ObstacleCategory = (typeof obstacleCategories)[number];

/** `not-reported` = raised, and no later source says what became of it. */
export const progressStatuses = ['open', 'resolved', 'not-reported'] as const;
export type ProgressStatus = (typeof progressStatuses)[number];
