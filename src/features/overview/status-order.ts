import type { TargetStatus } from '../../domain/targets/target-result.ts';

/** Worst first: what is behind, then what nobody can say, then what is under way, then what is done. */
export const statusOrder: Record<TargetStatus, number> = {
  behind: 0,
  'cannot-be-said': 1,
  'on-track': 2,
  met: 3,
  exceeded: 4,
};
