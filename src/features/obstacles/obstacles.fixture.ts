import type { PageInput } from '../../data/page-input.ts';
import { goodPackage, packageOf } from '../../testing/build-package.ts';
import { aDirective, aDocument, anObstacle, aSource, dateOf, textOf } from '../../testing/build-records.ts';

const good = goodPackage();

/** A district, six obstacles and seven directives that stand in every way on 23/11/2026. */
export const smallData = packageOf({
  ...good,
  sources: [...good.sources, aSource({ id: 'theo-doi', title: 'Sổ theo dõi', publisher: 'UBND tỉnh', url: null })],
  documents: [
    ...good.documents,
    aDocument({ id: '118-kh', number: '118/KH-UBND', kind: 'plan', issuedOn: dateOf('2025-12-05') }),
  ],
  obstacles: [
    anObstacle({
      id: 'surplus-deputies',
      title: textOf('Dôi dư cấp phó', 'Surplus deputies'),
      raisedOn: dateOf('2025-03-31'),
      blocksChanges: ['join-dak-cam'],
      document: '118-kh',
    }),
    anObstacle({
      id: 'late-prices',
      title: textOf('Chưa có giá dịch vụ', 'No prices of services'),
      category: 'resources',
      raisedOn: dateOf('2022'),
      status: 'not-reported',
      blocksTargets: [],
    }),
    anObstacle({
      id: 'morale',
      title: textOf('Tâm tư cán bộ', 'Unease among staff'),
      category: 'people',
      raisedOn: null,
      dating: { basis: null, note: null },
      status: 'not-reported',
      blocksTargets: [],
    }),
    anObstacle({
      id: 'late-payment',
      title: textOf('Chi trả chậm', 'Late payment'),
      category: 'resources',
      level: 'commune',
      raisedOn: dateOf('2026-10-20'),
      blocksTargets: [],
    }),
    anObstacle({
      id: 'village-names',
      title: textOf('Tên thôn mới', 'Names of villages'),
      category: 'people',
      level: 'village',
      raisedOn: dateOf('2019-06-05'),
      status: 'resolved',
      resolvedOn: dateOf('2019-07-05'),
      blocksTargets: [],
    }),
    anObstacle({ id: 'next-year', title: textOf('Việc năm sau', 'Next year'), raisedOn: dateOf('2027-01-01') }),
  ],
  directives: [
    aDirective({
      id: 'move',
      text: textOf('Điều động, bố trí cấp phó', 'Move deputies'),
      issuedOn: dateOf('2025-12-05'),
      dueOn: dateOf('2026-06-30'),
      status: 'open',
      answers: ['surplus-deputies'],
      document: '118-kh',
      source: 'theo-doi',
    }),
    aDirective({
      id: 'list',
      text: textOf('Lập danh sách cấp phó', 'List deputies'),
      issuedOn: dateOf('2025-12-05'),
      dueOn: dateOf('2026-03'),
      status: 'resolved',
      resolvedOn: dateOf('2026-04-02'),
      outcome: textOf('Đã lập xong danh sách', 'The list is done'),
      answers: ['surplus-deputies'],
    }),
    aDirective({
      id: 'prices',
      text: textOf('Ban hành giá dịch vụ', 'Set prices'),
      assignedTo: textOf('Sở Tài chính', 'Department of Finance'),
      issuedOn: dateOf('2022-03-25'),
      dueOn: dateOf('2023'),
      status: 'not-reported',
      answers: ['late-prices'],
    }),
    aDirective({
      id: 'pay',
      text: textOf('Chi trả dứt điểm; báo cáo', 'Pay in full'),
      assignedTo: textOf('Sở Tài chính', 'Department of Finance'),
      issuedOn: dateOf('2026-10-20'),
      dueOn: dateOf('2026-12-15'),
      status: 'open',
      answers: ['late-payment'],
    }),
    aDirective({
      id: 'plan-2030',
      text: textOf('Hoàn thành đề án', 'Finish the scheme'),
      assignedTo: null,
      issuedOn: dateOf('2026-01-05'),
      dueOn: dateOf('2030'),
      dating: { basis: 'inferred', note: textOf('Năm cuối của giai đoạn', 'Last year of the phase') },
      status: 'open',
      answers: [],
    }),
    aDirective({
      id: 'explain',
      text: textOf('Tuyên truyền', 'Explain'),
      assignedTo: null,
      issuedOn: dateOf('2018-01-25'),
      dueOn: null,
      answers: ['gone'],
    }),
    aDirective({ id: 'later', text: textOf('Việc sau này', 'Later'), issuedOn: dateOf('2026-12-01') }),
  ],
});

/** The small package as pages are given it, on 23/11/2026. */
export function smallInput(changes: Partial<PageInput> = {}): PageInput {
  return { data: smallData, place: 'kon-tum', country: 'kon-tum', day: '2026-11-23', sample: false, ...changes };
}
