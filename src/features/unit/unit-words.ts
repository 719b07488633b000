import type { ChangeStatus, Confidence, ObservationStatus } from '../../domain/records/codes.ts';
import { codeNames } from '../../ui/code-names.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

const viStatus: Words<ChangeStatus> = {
  planned: 'dự kiến',
  'in-force': 'đang có hiệu lực',
  paused: 'tạm dừng',
  ended: 'đã kết thúc',
  'not-known': 'chưa rõ kết quả',
};

const viObservation: Words<ObservationStatus> = {
  reported: 'đã thực hiện',
  planned: 'kế hoạch, chưa phải kết quả',
  forecast: 'dự báo',
};

const viConfidence: Words<Confidence> = {
  high: 'độ tin cậy cao',
  medium: 'độ tin cậy trung bình',
  low: 'độ tin cậy thấp',
};

const vi = {
  ...codeNames.vi,
  status: viStatus,
  observation: viObservation,
  confidence: viConfidence,
};

const en: typeof vi = {
  ...codeNames.en,
  status: {
    planned: 'planned',
    'in-force': 'in force',
    paused: 'paused',
    ended: 'ended',
    'not-known': 'outcome not known',
  },
  observation: {
    reported: 'done',
    planned: 'plan, not a result',
    forecast: 'forecast',
  },
  confidence: {
    high: 'high confidence',
    medium: 'medium confidence',
    low: 'low confidence',
  },
};

/** Names of the codes of units, changes and figures. */
export const unitWords = { vi, en };

export type UnitWords = typeof vi;
