import type { ChangeForm } from '../records/codes.ts';
import type { LocalText } from '../records/local-text.ts';
import type { CardinalityBreach, SideRule } from '../lineage/cardinality.ts';
import type { IssueText } from './make-issue.ts';

const formNames: Readonly<Record<ChangeForm, LocalText>> = {
  absorption: { vi: 'sáp nhập', en: 'absorption' },
  consolidation: { vi: 'hợp nhất', en: 'consolidation' },
  joining: { vi: 'nhập', en: 'joining' },
  division: { vi: 'chia', en: 'division' },
  separation: { vi: 'tách', en: 'separation' },
  dissolution: { vi: 'giải thể', en: 'dissolution' },
  cessation: { vi: 'kết thúc hoạt động', en: 'cessation' },
  transfer: { vi: 'chuyển giao', en: 'transfer' },
  renaming: { vi: 'đổi tên', en: 'renaming' },
  establishment: { vi: 'thành lập mới', en: 'establishment' },
  reorganisation: { vi: 'tổ chức lại', en: 'reorganisation' },
};

const sideNames = {
  originals: { vi: 'đơn vị trước sắp xếp', en: 'originals' },
  resulting: { vi: 'đơn vị sau sắp xếp', en: 'resulting units' },
} as const;

function allowed({ least, most }: SideRule): LocalText {
  if (most === least) return { vi: `đúng ${least}`, en: `exactly ${least}` };
  if (most === null) return { vi: `ít nhất ${least}`, en: `at least ${least}` };
  return { vi: `từ ${least} đến ${most}`, en: `${least} to ${most}` };
}

export function cardinality(form: ChangeForm, breach: CardinalityBreach): IssueText {
  const name = formNames[form];
  const side = sideNames[breach.side];
  const rule = allowed(breach.rule);
  return {
    reason: {
      vi: `Hình thức ${name.vi} phải có ${rule.vi} ${side.vi}, dữ liệu có ${breach.count}.`,
      en: `The form ${name.en} takes ${rule.en} ${side.en}; the data have ${breach.count}.`,
    },
    remedy: breach.stated
      ? {
          vi: `Đối chiếu số lượng với nguồn; nếu nguồn không nêu rõ hình thức thì chọn reorganisation (tổ chức lại).`,
          en: `Compare the number with the source; if it does not name the form, use reorganisation.`,
        }
      : {
          vi: `Bổ sung hoặc bớt dòng trong change_units.csv, ghi ${breach.side}_stated nếu nguồn không nêu tên hết, hoặc chọn lại hình thức.`,
          en: `Add or remove rows in change_units.csv, fill in ${breach.side}_stated if the source does not name them all, or choose another form.`,
        },
  };
}

export function wrongShare(form: ChangeForm, expected: 'whole' | 'part'): IssueText {
  const name = formNames[form];
  return {
    reason:
      expected === 'whole'
        ? {
            vi: `Hình thức ${name.vi} tác động đến toàn bộ đơn vị, không thể chỉ một phần.`,
            en: `The form ${name.en} concerns a whole unit, never a part.`,
          }
        : {
            vi: `Khi ${name.vi}, đơn vị cũ vẫn tồn tại nên chỉ một phần được chuyển đi.`,
            en: `In a ${name.en} the original stays, so only a part of it leaves.`,
          },
    remedy: {
      vi: `Ghi share là ${expected}, hoặc chọn lại hình thức.`,
      en: `Set share to ${expected}, or choose another form.`,
    },
  };
}

export function onBothSides(): IssueText {
  return {
    reason: {
      vi: 'Đơn vị vừa là đơn vị trước vừa là đơn vị sau của cùng một việc sắp xếp.',
      en: 'The unit is both an original and a resulting unit of one change.',
    },
    remedy: {
      vi: 'Khi sáp nhập, đơn vị nhận chỉ ghi resulting; khi tách, đơn vị cũ chỉ ghi original; nếu đơn vị đổi tên, loại hoặc cấp trên thì mở một dòng mới trong units.csv.',
      en: 'In an absorption the receiving body is only resulting, in a separation the old one only original; a unit that changes name, kind or parent gets a new row in units.csv.',
    },
  };
}

export function statedBelowNamed(stated: number, named: number): IssueText {
  return {
    reason: {
      vi: `Nguồn nêu ${stated} đơn vị nhưng change_units.csv ghi tên ${named}.`,
      en: `The source states ${stated} units, but change_units.csv names ${named}.`,
    },
    remedy: {
      vi: 'Đối chiếu với nguồn: sửa số, hoặc bỏ những đơn vị không thuộc việc sắp xếp này.',
      en: 'Compare with the source: correct the number, or remove units that do not belong to this change.',
    },
  };
}

export function unitsUnnamed(form: ChangeForm): IssueText {
  return {
    reason: {
      vi: `Việc ${formNames[form].vi} này chưa ghi tên đơn vị và cũng chưa có số lượng, nên không tính được số đơn vị tăng, giảm.`,
      en: `This ${formNames[form].en} names no units and states no number, so its effect on the count cannot be said.`,
    },
    remedy: {
      vi: 'Ghi các đơn vị vào change_units.csv, hoặc ghi originals_stated, resulting_stated theo nguồn.',
      en: 'List the units in change_units.csv, or fill in originals_stated and resulting_stated from the source.',
    },
  };
}

export function manyToMany(): IssueText {
  return {
    reason: {
      vi: 'Nhiều đơn vị được chuyển giao thành nhiều đơn vị trong một dòng, nên không biết đơn vị nào thành đơn vị nào.',
      en: 'Several units are transferred into several in one row, so nobody can say which became which.',
    },
    remedy: { vi: 'Ghi mỗi đơn vị một việc chuyển giao riêng.', en: 'Enter one transfer for each unit.' },
  };
}
