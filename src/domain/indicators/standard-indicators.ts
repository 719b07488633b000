import type { Id } from '../records/records.ts';

/**
 * Ids of the indicators that pages look for by meaning (`docs/data.md`, part 7). A package may define any others: they
 * show wherever figures are listed, but no page expects them. The three staff numbers and the cut are told apart by
 * `staff_measure`, never by these ids alone.
 */
export const standardIndicators = {
  /** Biên chế giao: posts assigned, at a date. */
  quotaAssigned: 'quota-assigned',
  /** Biên chế giao tăng thêm, in a period; the reason stands with the series. */
  quotaIncrease: 'quota-increase',
  /** Biên chế đã cắt giảm, in a period; the reason stands with the series. */
  postsCut: 'posts-cut',
  /** Có mặt: people in post, at a date. */
  inPost: 'in-post',
  /** Người đã giải quyết chính sách, in a period. */
  leaversSettled: 'leavers-settled',
  /** Kinh phí giải quyết tinh giản, tỷ đồng, in a period. */
  leaversSettledCost: 'leavers-settled-cost',
  /** The part of that cost already paid out, tỷ đồng, in the same period. */
  leaversSettledCostPaid: 'leavers-settled-cost-paid',
  /** Số lượng cấp phó được phép, at a date. */
  deputiesPermitted: 'deputies-permitted',
  /** Cấp phó có mặt, at a date. */
  deputiesInPost: 'deputies-in-post',
  /** Cấp phó vượt số lượng quy định, at a date. */
  deputiesOverLimit: 'deputies-over-limit',
  /** Đơn vị sự nghiệp công lập, at a date; by field or autonomy group where the series says so. */
  publicServiceUnits: 'public-service-units',
  /** Tỷ lệ đơn vị sự nghiệp tự chủ tài chính, %, as a source reports it. */
  shareSelfFinancing: 'share-self-financing',
  /** Trường mầm non, phổ thông, at a date; the level of school stands in what the series counts. */
  schools: 'schools',
  /** Điểm trường lẻ, at a date. */
  satelliteSites: 'satellite-sites',
  /** Thôn, tổ dân phố, at a date. */
  villages: 'villages',
  /** Thôn, tổ dân phố giảm, in a period. */
  villagesCut: 'villages-cut',
  /** Thôn, tổ dân phố có tổ chức đảng, at a date. */
  villagesWithPartyOrganisation: 'villages-with-party-organisation',
  /** Thôn trưởng, tổ trưởng là đảng viên, at a date. */
  villageHeadsPartyMembers: 'village-heads-party-members',
  /** Bí thư chi bộ kiêm thôn trưởng, tổ trưởng, at a date. */
  secretaryVillageHeads: 'secretary-village-heads',
  /** Huyện, thành phố có người đứng đầu kiêm nhiệm, at a date. */
  districtsWithConcurrentHeads: 'districts-with-concurrent-heads',
  /** Người hoạt động không chuyên trách cấp xã, at a date. */
  partTimeWorkers: 'part-time-workers',
} as const satisfies Record<string, Id>;
