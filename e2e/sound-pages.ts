import { samplePackage } from './published-data.ts';
import type { SoundPage } from './sound-page.ts';

type Words = Pick<SoundPage, 'heading' | 'built' | 'printed' | 'mostShift'>;

const province = { vi: 'Tỉnh Kon Tum', en: 'Kon Tum province' };

function title(name: string, place: string): RegExp {
  return new RegExp(`^${name} – ${place} – Tinh Gọn$`);
}

/** A page in Vietnamese, with all checks. */
function vi(address: string, name: string, words: Words): SoundPage {
  return { address, language: 'vi', title: title(name, province.vi), checks: 'all', ...words };
}

/** Its English twin: what differs is words and their lengths, which the screen shows. */
function en(address: string, name: string, words: Words): SoundPage {
  return { address: `en/${address}`, language: 'en', title: title(name, province.en), checks: 'screen', ...words };
}

/** The page on the made-up province, whose address no build has seen. */
function sample(address: string, name: string, heading: SoundPage['heading'], printed: readonly string[]): SoundPage {
  const join = address.includes('?') ? '&' : '?';
  return {
    address: `${address}${join}package=${samplePackage}`,
    language: 'vi',
    title: title(name, 'Tỉnh .*'),
    heading,
    built: [],
    printed,
    checks: 'all',
  };
}

/** Every page of the site, on each package where that differs; a page of the build that is missing here fails a test. */
export const soundPages: readonly SoundPage[] = [
  vi('', 'Tổng quan', {
    heading: /^Tỉnh Kon Tum/,
    built: ['102 → 40', 'hơn 850 biên chế', '13,39%'],
    printed: ['102 → 40', '55.404', '13,39%'],
    mostShift: 0.1,
  }),
  en('', 'Overview', { heading: /^Kon Tum/, built: ['102 → 40', 'more than 850 posts', '13.39%'], mostShift: 0.1 }),
  sample('', 'Tổng quan', /^Tỉnh Mẫu/, ['Tỉnh Mẫu']),
  { ...vi('?asOf=2022-07-25', 'Tổng quan', { heading: /^Tỉnh Kon Tum/, built: [] }), checks: 'screen' },

  {
    ...vi('roadmap/', 'Lộ trình', {
      heading: 'Lộ trình thực hiện: Tỉnh Kon Tum',
      built: ['5 giai đoạn đang thực hiện', 'Tỉnh ủy sơ kết 05 năm thực hiện Nghị quyết 18'],
      printed: ['5 giai đoạn đang thực hiện', 'Tỉnh ủy sơ kết 05 năm thực hiện Nghị quyết 18'],
    }),
    turned: true,
  },
  en('roadmap/', 'Roadmap', { heading: /./, built: ['Resolution 18-NQ/TW'] }),
  { ...sample('roadmap/', 'Lộ trình', /^Lộ trình thực hiện: Tỉnh Mẫu/, ['Lộ trình thực hiện']), turned: true },

  vi('targets/', 'Chỉ tiêu', {
    heading: 'Tỉnh Kon Tum: chỉ tiêu đạt đến đâu, đơn vị nào chậm',
    built: ['66,91%', 'không quá 40 đơn vị', 'Nghị quyết số 60-NQ/TW', 'Quy tắc kết luận'],
    printed: ['66,91%', 'không quá 40 đơn vị', 'Nghị quyết số 60-NQ/TW', 'Quy tắc kết luận'],
  }),
  en('targets/', 'Targets', {
    heading: 'Kon Tum province: how far targets are reached, and who is behind',
    built: ['66.91%', 'at most 40 units', 'Resolution 60-NQ/TW'],
  }),
  sample('targets/', 'Chỉ tiêu', /^Tỉnh Mẫu: chỉ tiêu đạt đến đâu/, ['Chậm nhất', 'quá hạn', 'điểm %']),

  { ...vi('target/', 'Một chỉ tiêu', { heading: 'Xem một chỉ tiêu', built: ['Xem một chỉ tiêu'] }), checks: 'screen' },
  vi('target/?id=kt-plan-102-to-40', 'Một chỉ tiêu', {
    heading: /^Sắp xếp 102 còn 40 đơn vị cấp xã/,
    built: [],
    printed: ['102', '1/7/2025', 'Cách ra kết quả này', '21/4/2025'],
  }),
  en('target/?id=kt-plan-102-to-40', 'One target', { heading: /^Go from 102 to 40 commune-level units/, built: [] }),
  en('target/', 'One target', { heading: /./, built: ['target'] }),
  sample('target/?id=t26-giaoduc', 'Một chỉ tiêu', /^Sở Giáo dục và Đào tạo: giảm tối thiểu 5%/, [
    'Cách ra kết quả này',
    'Tổng phải giảm',
  ]),

  vi('staffing/', 'Biên chế', {
    heading: 'Tỉnh Kon Tum: biên chế, người nghỉ và cấp phó',
    built: ['hơn 1.800', 'Chưa có biên chế giao.', 'khoảng 3.800'],
    printed: ['hơn 1.800', 'Chưa có biên chế giao.', 'khoảng 3.800'],
  }),
  en('staffing/', 'Staffing', {
    heading: 'Kon Tum province: posts, leavers and deputies',
    built: ['more than 1,800', 'No quota assigned is known.'],
  }),
  sample('staffing/', 'Biên chế', /^Tỉnh Mẫu: biên chế/, [
    'Đầu kỳ',
    'khớp',
    'Nghị định số 154/2025/NĐ-CP',
    'Hạn xử lý',
  ]),

  vi('service-units/', 'Đơn vị sự nghiệp', {
    heading: 'Đơn vị sự nghiệp công lập: tỉnh Kon Tum',
    built: ['Chưa tìm thấy nguồn nào nêu tổng số', '350'],
    printed: ['Chưa tìm thấy nguồn nào nêu tổng số', '350'],
  }),
  en('service-units/', 'Public service units', {
    heading: 'Public service units: Kon Tum province',
    built: ['No source was found', '350'],
  }),
  sample('service-units/', 'Đơn vị sự nghiệp', 'Đơn vị sự nghiệp công lập: tỉnh Mẫu', ['khớp', 'Nhóm 1', 'Mốc 2015']),

  vi('villages/', 'Thôn, kiêm nhiệm', {
    heading: 'Thôn, tổ dân phố và kiêm nhiệm chức danh: tỉnh Kon Tum',
    built: ['gần 120', '756'],
    printed: ['gần 120', '756'],
  }),
  en('villages/', 'Villages, concurrent posts', { heading: /Kon Tum province$/, built: ['nearly 120', '756'] }),
  sample('villages/', 'Thôn, kiêm nhiệm', /tỉnh Mẫu$/, ['gần 190', 'Các nguồn nói khác nhau']),

  vi('compare/', 'So sánh', { heading: 'So sánh', built: ['So sánh'], printed: ['Kết quả so sánh', 'Phạm vi chung'] }),
  en('compare/', 'Compare', { heading: 'Compare', built: ['Compare'] }),
  sample('compare/', 'So sánh', 'So sánh', ['Kết quả so sánh', 'Phạm vi chung']),

  // Its paper is sheets of its own, some turned, with nothing of the page around them: report.spec.ts and questions 4 and 12
  // hold them to their form, and its words are set to the point, so that no reader's spacing may move them.
  {
    ...vi('report/', 'Báo cáo', {
      heading: 'Báo cáo của tỉnh Kon Tum về thực hiện Nghị quyết 18-NQ/TW',
      built: ['Báo cáo của tỉnh Kon Tum về thực hiện Nghị quyết 18-NQ/TW', 'Tóm tắt một trang trình Ban Thường vụ'],
    }),
    checks: 'screen',
  },
  en('report/', 'Report', {
    heading: 'Report of Kon Tum province on Resolution 18-NQ/TW',
    built: ['Report of Kon Tum province on Resolution 18-NQ/TW', 'One-page brief for the Standing Committee'],
  }),
  { ...sample('report/', 'Báo cáo', /^Báo cáo của tỉnh Mẫu/, []), checks: 'screen' },

  vi('reorganisation/', 'Sắp xếp tổ chức', {
    heading: 'Tỉnh Kon Tum: sắp xếp đơn vị hành chính và tổ chức bộ máy',
    built: ['giảm 60,78%', 'phường Duy Tân', 'khoản 89 Điều 1', 'thành phố Kon Tum: 21 → 6'],
    printed: ['giảm 60,78%', 'thành phố Kon Tum: 21 → 6', 'khoản 89 Điều 1'],
  }),
  en('reorganisation/', 'Reorganisation', {
    heading: 'Kon Tum province: rearrangement of administrative units and of the apparatus',
    built: ['a reduction of 60.78%', 'Duy Tân ward', 'clause 89 of Article 1', 'Kon Tum city: 21 → 6'],
  }),

  { ...sample('reorganisation/', 'Sắp xếp tổ chức', /^Tỉnh Mẫu/, []), checks: 'screen' },

  vi('documents/', 'Văn bản', {
    heading: 'Văn bản làm căn cứ sắp xếp tổ chức bộ máy: tỉnh Kon Tum',
    built: ['18-NQ/TW ngày 25/10/2017'],
    printed: ['18-NQ/TW ngày 25/10/2017', '1677/NQ-UBTVQH15'],
  }),
  en('documents/', 'Documents', {
    heading: 'Documents the reorganisation rests on: Kon Tum province',
    built: ['18-NQ/TW of 25 October 2017'],
  }),
  sample('documents/', 'Văn bản', /^Văn bản làm căn cứ .*: tỉnh Mẫu$/, ['18-NQ/TW']),
  { ...vi('document/', 'Một văn bản', { heading: 'Xem một văn bản', built: ['Xem một văn bản'] }), checks: 'screen' },
  vi('document/?id=1677-nq-ubtvqh15-2025', 'Một văn bản', {
    heading: /1677\/NQ-UBTVQH15/,
    built: [],
    printed: ['1677/NQ-UBTVQH15', '16/6/2025', 'phường Đăk Cấm'],
  }),
  en('document/', 'One document', { heading: 'See one document', built: ['See one document'] }),
  en('document/?id=18-nq-tw-2017', 'One document', { heading: /18-NQ\/TW of 25 October 2017/, built: [] }),

  vi('sources/', 'Nguồn', {
    heading: 'Tỉnh Kon Tum: số liệu lấy từ nguồn nào, tin được đến đâu',
    built: ['344 số (74,62%)', 'Câu hỏi chưa có nguồn trả lời'],
    printed: ['344 số (74,62%)', 'Câu hỏi chưa có nguồn trả lời'],
  }),
  en('sources/', 'Sources', { heading: /^Kon Tum province: where the figures come from/, built: ['344 (74.62%)'] }),
  { ...sample('sources/', 'Nguồn', /^Tỉnh Mẫu/, ['Danh mục nguồn']), checks: 'screen' },

  vi('obstacles/', 'Vướng mắc, chỉ đạo', {
    heading: 'Tỉnh Kon Tum: vướng mắc, chỉ đạo, thời hạn và kết quả',
    built: ['12 chỉ đạo đã qua hạn', 'Chưa có chỉ đạo'],
    printed: ['12 chỉ đạo đã qua hạn', 'Chưa có chỉ đạo'],
  }),
  en('obstacles/', 'Obstacles, directives', {
    heading: 'Kon Tum province: obstacles, directives, deadlines and outcomes',
    built: ['12 directives are past their deadline'],
  }),
  sample('obstacles/', 'Vướng mắc, chỉ đạo', /^Tỉnh Mẫu: vướng mắc/, ['7 chỉ đạo quá hạn']),
  { ...vi('obstacle/', 'Một vướng mắc', { heading: /./, built: ['vướng mắc'] }), checks: 'screen' },
  en('obstacle/', 'One obstacle', { heading: /./, built: ['obstacle'] }),
  sample('obstacle/?id=surplus-deputies', 'Một vướng mắc', 'Dôi dư cấp phó sau khi hợp nhất sở', [
    'Từ vướng mắc đến kết quả',
    'Quá hạn 123 ngày',
  ]),

  vi('units/', 'Danh mục đơn vị', {
    heading: 'Danh mục đơn vị',
    built: ['274 đơn vị', 'thành phố Kon Tum', 'thị trấn Plei Kần'],
    printed: ['Danh mục đơn vị', 'phường Đăk Cấm', '23284', 'khoản 89 Điều 1'],
  }),
  en('units/', 'Register of units', {
    heading: 'Register of units',
    built: ['274', 'Kon Tum city', 'Plei Kần township'],
  }),

  { ...vi('unit/', 'Đơn vị', { heading: 'Đơn vị', built: ['danh mục đơn vị'] }), checks: 'screen' },
  vi('unit/?id=23284-duy-tan', 'Đơn vị', {
    heading: 'Phường Duy Tân',
    built: [],
    printed: ['Phường Duy Tân', 'khoản 89 Điều 1', '1677/NQ-UBTVQH15', '1/7/2025', '23/11/2026'],
  }),
  en('unit/', 'Unit', { heading: 'Unit', built: ['register of units'] }),
  en('unit/?id=23284-dak-cam', 'Unit', { heading: 'Đăk Cấm ward', built: [] }),
  { ...sample('unit/?id=so-cong-thuong', 'Đơn vị', 'Sở Công Thương', []), checks: 'screen' },
  vi('unit/?id=51-quang-ngai-2025&series=restated', 'Đơn vị', {
    heading: 'Tỉnh Quảng Ngãi',
    built: [],
    printed: ['Tỉnh Quảng Ngãi', '9.078', '202/2025/QH15'],
  }),
];
