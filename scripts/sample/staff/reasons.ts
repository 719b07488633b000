import type { Pair } from '../rows.ts';

/** Why posts were taken away, and why they were added. */
export const cutReasons = ['streamlined', 'retired', 'autonomy', 'handed-over', 'two-tier', 'part-time-ended'] as const;
export type CutReason = (typeof cutReasons)[number];
export const increaseReasons = ['teachers', 'task-taken', 'new-body', 'two-tier-in'] as const;
export type IncreaseReason = (typeof increaseReasons)[number];

/** The reasons as the reports word them. */
export const reasonTexts: Readonly<Record<CutReason | IncreaseReason, Pair>> = {
  streamlined: ['tinh giản biên chế', 'staff streamlining'],
  retired: ['nghỉ hưu không bổ sung', 'retirements not replaced'],
  autonomy: ['chuyển sang tự chủ', 'conversion to financial autonomy'],
  'handed-over': ['chuyển giao nhiệm vụ, biên chế', 'tasks and posts handed over'],
  'two-tier': ['sắp xếp chính quyền địa phương 2 cấp', 'two-tier local government'],
  'part-time-ended': ['kết thúc người hoạt động không chuyên trách', 'end of part-time local workers'],
  teachers: ['bổ sung biên chế giáo viên', 'teacher posts added'],
  'task-taken': ['tiếp nhận nhiệm vụ', 'tasks taken over'],
  'new-body': ['thành lập tổ chức mới', 'new body set up'],
  'two-tier-in': ['tiếp nhận từ cấp huyện', 'taken over from the district level'],
};
