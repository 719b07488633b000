import type { BlockOrTerritory } from '../../domain/changes/change-filter.ts';
import type { ChangeForm, ChangeStatus, Level } from '../../domain/records/codes.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { codeNames } from '../../ui/code-names.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

const formRule: Words<ChangeForm> = {
  absorption: 'n đơn vị kết thúc, nhập vào một đơn vị đã có: giảm\u00A0n.',
  consolidation: 'n đơn vị kết thúc, lập một đơn vị mới: giảm\u00A0n\u00A0−\u00A01.',
  joining: 'n đơn vị hành chính, thôn nhập thành một: giảm\u00A0n\u00A0−\u00A01.',
  division: 'Một đơn vị kết thúc, chia thành m đơn vị: tăng\u00A0m\u00A0−\u00A01.',
  separation: 'Đơn vị cũ giữ nguyên, tách ra m đơn vị: tăng\u00A0m.',
  dissolution: 'n đơn vị kết thúc, không có đơn vị kế thừa: giảm\u00A0n.',
  cessation: 'n đơn vị kết thúc hoạt động: giảm\u00A0n.',
  transfer: 'Đổi cấp trên trực tiếp hoặc chuyển nhiệm vụ: không tăng, không giảm.',
  renaming: 'Vẫn là đơn vị đó: không tăng, không giảm.',
  establishment: 'm đơn vị lập mới: tăng\u00A0m.',
  reorganisation: 'Nguồn không nêu hình thức cụ thể; có dòng là số tổng đã gồm dòng khác nên không cộng.',
};

const statusName: Words<ChangeStatus> = {
  planned: 'Dự kiến',
  'in-force': 'Đang có hiệu lực',
  paused: 'Đã tạm dừng',
  ended: 'Đã kết thúc',
  'not-known': 'Chưa rõ kết quả',
};

/** Names that begin a line, made from those inside a sentence. */
function namesFor(language: Language, territory: string) {
  const { form, level, block } = codeNames[language];
  const levelName: Words<Level> = {
    central: capitalised(level.central),
    province: capitalised(level.province),
    district: capitalised(level.district),
    commune: capitalised(level.commune),
    village: capitalised(level.village),
  };
  const blockName: Words<BlockOrTerritory> = {
    'whole-system': capitalised(block['whole-system']),
    party: capitalised(block.party),
    government: capitalised(block.government),
    'front-mass': capitalised(block['front-mass']),
    'party-front-mass': capitalised(block['party-front-mass']),
    association: capitalised(block.association),
    'public-service': capitalised(block['public-service']),
    'state-enterprise': capitalised(block['state-enterprise']),
    territory,
  };
  return { formName: form, levelName, blockName };
}

const vi = { ...namesFor('vi', 'Đơn vị hành chính, thôn (không thuộc khối)'), formRule, statusName };

const en: typeof vi = {
  ...namesFor('en', 'Administrative units and villages (in no block)'),
  formRule: {
    absorption: 'n units end and go into one that stands: n fewer.',
    consolidation: 'n units end and form a new one: n − 1 fewer.',
    joining: 'n administrative units or villages are joined into one: n − 1 fewer.',
    division: 'One unit ends and becomes m units: m − 1 more.',
    separation: 'The old unit stays and m units split off: m more.',
    dissolution: 'n units end without a successor: n fewer.',
    cessation: 'n units cease to work: n fewer.',
    transfer: 'Another direct superior, or a task passed on: neither more nor fewer.',
    renaming: 'The same unit: neither more nor fewer.',
    establishment: 'm new units: m more.',
    reorganisation: 'The source names no narrower form; some rows are totals that contain others, so nothing is added.',
  },
  statusName: {
    planned: 'Planned',
    'in-force': 'In force',
    paused: 'Paused',
    ended: 'Ended',
    'not-known': 'Outcome not known',
  },
};

/** Names of the codes of changes, and the counting rule of each form (domain.md 1.4). */
export const changeWords = { vi, en };

export type ChangeWords = typeof vi;
