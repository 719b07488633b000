/** Words from which the made-up register builds its names: real syllables, no real places in mind. */
const first = ['Đăk', 'Ia', 'Ngọk', 'Kon', 'Tân', 'Phú', 'Bình', 'An', 'Hòa', 'Thuận', 'Vĩnh', 'Trường', 'Xuân', 'Mỹ'];
const second = [
  'Đông',
  'Tây',
  'Sơn',
  'Thủy',
  'Lộc',
  'Phước',
  'Thịnh',
  'Ring',
  'Hà',
  'Nghĩa',
  'Lâm',
  'Yên',
  'Quý',
  'Ơr',
];
const third = ['Thượng', 'Hạ', 'Trung', 'Nội', 'Ngoại', 'Nhất', 'Nhì', 'Mới', 'Ấp', 'Ũng', 'Ửng', 'Ẩn'];

/** What the departments and divisions of the register look after, in both languages. */
export const fieldsOfWork = [
  ['Nội vụ', 'Home Affairs'],
  ['Lao động và Xã hội', 'Labour and Social Affairs'],
  ['Tài chính', 'Finance'],
  ['Kế hoạch và Đầu tư', 'Planning and Investment'],
  ['Giao thông', 'Transport'],
  ['Xây dựng', 'Construction'],
  ['Nông nghiệp', 'Agriculture'],
  ['Tài nguyên và Môi trường', 'Natural Resources and Environment'],
  ['Văn hóa và Thể thao', 'Culture and Sports'],
  ['Du lịch', 'Tourism'],
];

/**
 * Numbers in [0, 1) that depend on the seed alone (mulberry32).
 * @param {number} seed
 */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A made-up place name of two or three syllables. */
export function placeName(random) {
  const pick = (words) => words[Math.floor(random() * words.length)];
  const base = `${pick(first)} ${pick(second)}`;
  return random() < 0.4 ? `${base} ${pick(third)}` : base;
}

/** A name as it stands in an id: lower-case ASCII, hyphens between words. */
export function slugOf(name) {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll(/đ/gi, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
