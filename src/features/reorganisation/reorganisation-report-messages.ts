const vi = {
  title: 'Kết quả sắp xếp đơn vị hành chính và tổ chức bộ máy',
  number: 'STT',
  communes:
    'Trên địa bàn {place}, {before} xã, phường, thị trấn còn {after} đơn vị hành chính cấp xã từ ngày {since}, {change}.',
  reduced: (cut: string, rate: string) => `giảm ${cut} đơn vị (${rate})`,
  increased: (cut: string, rate: string) => `tăng ${cut} đơn vị (${rate})`,
  same: 'số đơn vị không đổi',
  arranged:
    'Trong {before} đơn vị, {arranged} đơn vị thuộc diện sắp xếp, hình thành {formed} đơn vị mới; {kept} đơn vị giữ nguyên.',
  notYet: 'Đến ngày {day}, {place} có {count} xã, phường, thị trấn và chưa sắp xếp.',
  noChange: (day: string) => `Đến ngày ${day}, dữ liệu chưa ghi nhận việc sắp xếp nào.`,
  counted: (all: string, inForce: string) =>
    `Dữ liệu ghi nhận ${all} việc sắp xếp đơn vị hành chính, tổ chức, trong đó ${inForce} việc đang có hiệu lực`,
  pilots: (count: string) => `${count} việc thí điểm`,
  paused: (count: string) => `${count} việc đã tạm dừng hoặc kết thúc`,
  planned: (count: string) => `${count} việc dự kiến`,
  notKnown: (count: string) => `${count} việc chưa rõ kết quả`,
  chartCaption: (before: string, after: string) =>
    `Đơn vị tính: đơn vị hành chính. Trước: ngày ${before}; sau: ngày ${after}.`,
  chartRow: (level: string, before: string, after: string) => `${level}: ${before} còn ${after}`,
  territory: 'Đơn vị hành chính',
  organisations: 'Cơ quan, tổ chức',
  organisationsCount: (count: string, blocks: string) =>
    `Có ${count} việc sắp xếp cơ quan, tổ chức, đơn vị đang có hiệu lực (${blocks}).`,
  organisationsNone: (day: string) =>
    `Đến ngày ${day}, dữ liệu chưa ghi nhận việc sắp xếp cơ quan, tổ chức nào đang có hiệu lực.`,
  noBlock: 'chưa xếp khối',
  organisationsMain: 'Ở cấp tỉnh, ngoài đơn vị sự nghiệp và các việc chuyển giao, đổi tên, mới nhất trước:',
  rest: (count: string) => `Còn ${count} việc như vậy: xem phụ lục về kế thừa tổ chức.`,
  cuts: 'Số giảm do nguồn nêu: {list}.',
  cut: (what: string, when: string) => ` (${what}; ${when})`,
  effectiveOn: (date: string) => `hiệu lực ${date}`,
  forms: 'Kết quả theo hình thức sắp xếp',
  formsNote: {
    counted: (day: string, first: string | null) =>
      `Bảng đếm mọi việc đang có hiệu lực ngày ${day}${first === null ? '' : `, kể từ việc sớm nhất trong dữ liệu (${first})`}, nên tổng tăng, giảm không nhất thiết bằng chênh lệch giữa hai ngày.`,
    differs: (list: string) => `Khác nhau ở: ${list}.`,
    item: (level: string, net: string, from: string, to: string, between: string) =>
      `${level}: cộng theo bảng ${net}, từ ${from} đến ${to} ${between}`,
    unnamed: 'Việc không nêu tên đơn vị không tính vào cấp nào.',
  },
  total: 'TỔNG CỘNG',
  t1: {
    title: 'Biểu tổng hợp đầu mối cơ quan, tổ chức theo khối, cấp',
    unit: 'Đơn vị tính: tổ chức',
    columns: {
      name: 'Cơ quan',
      before: (year: string) => `Có đến mốc ${year}`,
      middle: (year: string) => `Năm ${year}`,
      now: 'Hiện tại',
      nowOn: (date: string) => `Hiện tại (${date})`,
      since: (year: string) => `Giảm so ${year}`,
      amount: 'Số lượng',
      rate: '%',
      target: 'Chỉ tiêu',
      completion: '% hoàn thành',
      note: 'Ghi chú',
    },
    group: (block: string, level: string) => `Khối ${block}, ${level}`,
    groupWhole: (block: string) => `Khối ${block}`,
    anyBlock: 'Không phân theo khối',
    register: (group: string) => `${group} (theo danh mục)`,
    registerNote: (day: string) => `đếm đến ${day}`,
    unknownLives: (count: string, all: string) => `${count}/${all} không rõ ngày`,
    registerEmpty:
      'Dòng “theo danh mục” để trống số khi danh mục không ghi đủ ngày bắt đầu, kết thúc của tổ chức (cột C ghi bao nhiêu trên tổng số tổ chức không rõ ngày); không đếm khi chưa chắc.',
    noSum:
      'Không cộng các dòng: tổ chức bên trong thuộc cơ quan đã đếm, ban quản lý thuộc đơn vị sự nghiệp; cộng sẽ đếm hai lần.',
    dates: (list: string) => `Ngày của số liệu: ${list}.`,
    column: (index: string, date: string) => `cột ${index}: ${date}`,
    stale: (name: string, figure: string, date: string) =>
      `${name}: số gần nhất là ${figure} (${date}), khác ngày của cột 3 nên không ghi vào cột.`,
    nothing: (place: string, day: string) =>
      `Đến ngày ${day}, chưa tìm thấy số đầu mối cơ quan, tổ chức theo khối, cấp của ${place} ở các mốc 2017, 2021 và hiện tại.`,
    required: (required: string, since: string | null, due: string | null) =>
      [since === null ? required : `${required} so với ${since}`, due === null ? null : `hạn ${due}`]
        .filter((part) => part !== null)
        .join(', '),
    contradictory: 'các nguồn nêu khác nhau',
  },
  t8: {
    title: 'Biểu tổng hợp sắp xếp đơn vị hành chính và thôn, tổ dân phố',
    unit: 'Đơn vị tính: đơn vị',
    columns: {
      name: 'Đơn vị',
      before: 'Trước',
      arranged: 'Thuộc diện sắp xếp',
      formed: 'Hình thành mới',
      cut: 'Giảm',
      rate: '%',
      resolution: 'Nghị quyết (số, ngày, hiệu lực)',
    },
    level: {
      province: 'Đơn vị hành chính cấp tỉnh',
      district: 'Đơn vị hành chính cấp huyện',
      commune: 'Đơn vị hành chính cấp xã',
    },
    villages: 'Thôn, tổ dân phố',
    whole: 'Toàn địa phương',
    period: (name: string, from: string, to: string) => `${name} (${from} – ${to})`,
    one: (name: string, on: string) => `${name} (${on})`,
    days: (before: string, after: string) =>
      `Đơn vị hành chính đếm từ danh mục: trước là ngày ${before}, sau là ngày ${after}.`,
    notYet: (day: string) =>
      `Đến ngày ${day} chưa có đợt sắp xếp cấp xã nào có hiệu lực; cột 1 là số đơn vị ngày đó, các cột khác để trống.`,
    rule: 'Thuộc diện sắp xếp là đơn vị không còn giữ nguyên; đơn vị chỉ đổi cấp trên trực tiếp hoặc đổi tên tính là giữ nguyên. Giảm = thuộc diện sắp xếp − hình thành mới.',
    levels: 'Không cộng các cấp với nhau; thôn, tổ dân phố không phải cấp hành chính.',
    after: (after: string, formed: string, kept: string) =>
      `Cấp xã sau sắp xếp: ${after} đơn vị, gồm ${formed} hình thành mới và ${kept} giữ nguyên.`,
    sumWhy:
      'Đơn vị mới lập từ nhiều huyện được đếm ở từng huyện, nên các dòng cộng lại có thể lớn hơn số chung của cả cấp.',
    villageRule:
      'Thôn, tổ dân phố: cột 4 = số đầu (cột 1) − số cuối của cùng chuỗi số liệu, không tính theo 4=2-3 vì nguồn không nêu số thuộc diện (cột 2) và số hình thành mới (cột 3). Số theo huyện có thể khác ngày với số toàn địa phương.',
    villageSum: (whole: string, fall: string, sum: string, rest: string) =>
      `Thôn, tổ dân phố, cột 4: ${whole} giảm ${fall}, các dòng huyện cộng lại giảm ${sum}, chênh ${rest}.`,
    villagesNone: 'Chưa tìm thấy số thôn, tổ dân phố có ngày trước và sau sắp xếp.',
    villagesUndated: (list: string) => `Số thôn, tổ dân phố không ghi ngày, không dùng để tính: ${list}.`,
    villagesCut: (list: string) => `Số thôn, tổ dân phố giảm do nguồn nêu, không ghép với tổng số: ${list}.`,
    nothing: (place: string, day: string) =>
      `Đến ngày ${day}, dữ liệu chưa có danh mục đơn vị hành chính của ${place} để đếm trước và sau sắp xếp.`,
  },
  t9: {
    title: 'Biểu kế thừa tổ chức sau sắp xếp',
    columns: {
      old: 'Tên cũ',
      form: 'Hình thức',
      new: 'Tên mới',
      decision: 'Quyết định (số, ngày, cơ quan)',
      effective: 'Hiệu lực',
      posts: 'Biên chế chuyển',
    },
    year: (year: string, count: string) => `Năm ${year} (${count} việc)`,
    undated: (count: string) => `Không rõ ngày (${count} việc)`,
    act: (cited: string, count: string) => `${cited} (${count} việc)`,
    yearOfAct: (year: string, act: string) => `Năm ${year}: ${act}`,
    noDate: 'không rõ',
    shortened: (short: string, cited: string) =>
      `Cột E: dưới dòng ghi đủ một văn bản, các việc theo văn bản đó ghi khoản, điều và số viết tắt (${short} là ${cited}).`,
    inferred: (sign: string) => `(${sign}) Ngày suy ra, nguồn không ghi rõ.`,
    pilot: (form: string) => `${form} (thí điểm)`,
    statedCount: (count: string) => `${count} đơn vị, nguồn không nêu tên`,
    namedOf: (names: string, count: string) => `${names} (nguồn nêu tất cả ${count} đơn vị)`,
    rows: (count: string, pilots: string, day: string) =>
      `Gồm ${count} việc đang có hiệu lực ngày ${day}${pilots === '0' ? '' : ` và ${pilots} việc thí điểm`}, xếp theo năm, mới nhất trước; trong năm xếp theo văn bản.`,
    leftOut: (list: string) => `Không liệt kê: ${list}.`,
    postsUnknown: 'Cột 1 để trống: chưa tìm thấy nguồn nêu biên chế chuyển theo từng việc.',
    nothing: (day: string) => `Đến ngày ${day}, dữ liệu chưa ghi nhận việc sắp xếp nào đang có hiệu lực.`,
  },
  brief: {
    communes: 'Đơn vị hành chính cấp xã',
    districts: 'Đơn vị hành chính cấp huyện',
    before: (name: string, count: string) => `${name} (trước sắp xếp: ${count})`,
    notYet: 'chưa sắp xếp',
  },
};

/** Texts of the part of a report on rearrangement, in one language. */
export type ReorganisationReportMessages = typeof vi;

const en: ReorganisationReportMessages = {
  title: 'Results of rearranging administrative units and the apparatus',
  number: 'No.',
  communes:
    'On the ground of {place}, {before} communes, wards and townships became {after} commune-level units on {since}, {change}.',
  reduced: (cut, rate) => `a reduction of ${cut} ${cut === '1' ? 'unit' : 'units'} (${rate})`,
  increased: (cut, rate) => `an increase of ${cut} ${cut === '1' ? 'unit' : 'units'} (${rate})`,
  same: 'the same number of units',
  arranged:
    'Of the {before} units, {arranged} were rearranged and formed {formed} new units; {kept} units were kept as they were.',
  notYet: 'By {day}, {place} had {count} communes, wards and townships and had not rearranged them.',
  noChange: (day) => `By ${day} the data record no change.`,
  counted: (all, inForce) =>
    `The data record ${all} changes of administrative units and organisations, ${inForce} of them in force`,
  pilots: (count) => `${count} on trial`,
  paused: (count) => `${count} paused or ended`,
  planned: (count) => `${count} planned`,
  notKnown: (count) => `${count} of unknown outcome`,
  chartCaption: (before, after) => `Unit: administrative units. Before: ${before}; after: ${after}.`,
  chartRow: (level, before, after) => `${level}: ${before} became ${after}`,
  territory: 'Administrative units',
  organisations: 'Organisations',
  organisationsCount: (count, blocks) => `${count} changes of organisations are in force (${blocks}).`,
  organisationsNone: (day) => `By ${day} the data record no change of an organisation in force.`,
  noBlock: 'in no block',
  organisationsMain: 'At provincial level, other than public service units, transfers and renamings, latest first:',
  rest: (count) => `${count} more of these: see the appendix on succession.`,
  cuts: 'Cuts as sources state them: {list}.',
  cut: (what, when) => ` (${what}; ${when})`,
  effectiveOn: (date) => `in effect from ${date}`,
  forms: 'Results by form of change',
  formsNote: {
    counted: (day, first) =>
      `The table counts all changes in force on ${day}${first === null ? '' : `, since the first in the data (${first})`}, so what they add up to need not equal the change between two dates.`,
    differs: (list) => `They differ for: ${list}.`,
    item: (level, net, from, to, between) => `${level}: ${net} by the table, ${between} from ${from} to ${to}`,
    unnamed: 'Changes that name no unit count at no level.',
  },
  total: 'TOTAL',
  t1: {
    title: 'Organisations by block and level',
    unit: 'Unit: organisations',
    columns: {
      name: 'Organisations',
      before: (year) => `As of ${year}`,
      middle: (year) => `In ${year}`,
      now: 'Now',
      nowOn: (date) => `Now (${date})`,
      since: (year) => `Reduction since ${year}`,
      amount: 'Number',
      rate: '%',
      target: 'Target',
      completion: '% completed',
      note: 'Note',
    },
    group: (block, level) => `Block: ${block}, ${level}`,
    groupWhole: (block) => `Block: ${block}`,
    anyBlock: 'Not divided by block',
    register: (group) => `${group} (from the register)`,
    registerNote: (day) => `counted to ${day}`,
    unknownLives: (count, all) => `no dates for ${count} of ${all}`,
    registerEmpty:
      'Rows “from the register” have no figures where the register does not give the beginning and end of every organisation (column C says of how many); nothing is counted that is not sure.',
    noSum:
      'The rows are not added: internal units belong to organisations already counted, and boards to public service units, so a sum would count twice.',
    dates: (list) => `Dates of the figures: ${list}.`,
    column: (index, date) => `column ${index}: ${date}`,
    stale: (name, figure, date) =>
      `${name}: the latest figure is ${figure} (${date}), of another day than column 3 and so not in it.`,
    nothing: (place, day) =>
      `By ${day}, no counts of organisations of ${place} by block and level were found for 2017, 2021 and now.`,
    required: (required, since, due) =>
      [since === null ? required : `${required} against ${since}`, due === null ? null : `due ${due}`]
        .filter((part) => part !== null)
        .join(', '),
    contradictory: 'sources disagree',
  },
  t8: {
    title: 'Rearrangement of administrative units and villages',
    unit: 'Unit: units',
    columns: {
      name: 'Unit',
      before: 'Before',
      arranged: 'Rearranged',
      formed: 'Newly formed',
      cut: 'Reduction',
      rate: '%',
      resolution: 'Resolution (number, date, in effect)',
    },
    level: {
      province: 'Province-level units',
      district: 'District-level units',
      commune: 'Commune-level units',
    },
    villages: 'Villages and residential groups',
    whole: 'The whole place',
    period: (name, from, to) => `${name} (${from} – ${to})`,
    one: (name, on) => `${name} (${on})`,
    days: (before, after) => `Administrative units counted from the register: before is ${before}, after is ${after}.`,
    notYet: (day) =>
      `By ${day} no rearrangement of communes had taken effect; column 1 is the count of that day, the others stay empty.`,
    rule: 'Rearranged are the units that were not kept as they were; one with only another direct superior or another name counts as kept. Reduction = rearranged − newly formed.',
    levels: 'Levels are not added up; a village is no level of administration.',
    after: (after, formed, kept) =>
      `Commune-level units afterwards: ${after}, of which ${formed} newly formed and ${kept} kept.`,
    sumWhy:
      'A new unit made from several districts is counted in each of them, so that the rows may add up to more than the level has.',
    villageRule:
      'Villages: column 4 = the first figure (column 1) − the last figure of the same series, not 4=2-3, as sources do not say how many were rearranged (column 2) or newly formed (column 3). Figures of districts may be of other dates than those of the whole place.',
    villageSum: (whole, fall, sum, rest) =>
      `Villages, column 4: ${fall} fewer in ${whole}, ${sum} fewer in the rows of districts together, a difference of ${rest}.`,
    villagesNone: 'No dated counts of villages before and after were found.',
    villagesUndated: (list) => `Counts of villages without a date, not used in any calculation: ${list}.`,
    villagesCut: (list) => `Cuts of villages as sources state them, not joined with the counts: ${list}.`,
    nothing: (place, day) => `By ${day} the data hold no register of the administrative units of ${place} to count.`,
  },
  t9: {
    title: 'Succession of organisations',
    columns: {
      old: 'Old name',
      form: 'Form',
      new: 'New name',
      decision: 'Decision (number, date, issuer)',
      effective: 'In effect from',
      posts: 'Posts transferred',
    },
    year: (year, count) => `${year} (changes: ${count})`,
    undated: (count) => `No date known (changes: ${count})`,
    act: (cited, count) => `${cited} (changes: ${count})`,
    yearOfAct: (year, act) => `${year}: ${act}`,
    noDate: 'not known',
    shortened: (short, cited) =>
      `Column E: below a row that gives an act with number, date and issuer, its changes name the clause and the short number (${short} is ${cited}).`,
    inferred: (sign) => `(${sign}) Date inferred; the source does not state it.`,
    pilot: (form) => `${form} (trial)`,
    statedCount: (count) => `${count} ${count === '1' ? 'unit' : 'units'}, not named by the source`,
    namedOf: (names, count) => `${names} (the source states ${count} ${count === '1' ? 'unit' : 'units'} in all)`,
    rows: (count, pilots, day) =>
      `Holds the ${count} changes in force on ${day}${pilots === '0' ? '' : ` and ${pilots} on trial`}, by year, latest first, and within the year by act.`,
    leftOut: (list) => `Not listed: ${list}.`,
    postsUnknown: 'Column 1 is empty: no source was found that gives the posts transferred by each change.',
    nothing: (day) => `By ${day} the data record no change in force.`,
  },
  brief: {
    communes: 'Commune-level units',
    districts: 'District-level units',
    before: (name, count) => `${name} (before: ${count})`,
    notYet: 'not rearranged yet',
  },
};

/** Texts of the part of a report on rearrangement. */
export const reorganisationReportMessages = { vi, en };
