import type { Random } from './random.ts';

/** Syllables of the made-up places: real words, no real places in mind. */
const first = [
  'An',
  'Bình',
  'Đồng',
  'Hòa',
  'Khánh',
  'Lạc',
  'Minh',
  'Nghĩa',
  'Phước',
  'Quế',
  'Suối',
  'Tân',
  'Thuận',
  'Vân',
  'Xuân',
  'Đăk',
  'Ia',
  'Khe',
];
const second = [
  'Bàng',
  'Cẩm',
  'Diễn',
  'Giã',
  'Hạnh',
  'Khuê',
  'Lãng',
  'Mẫu',
  'Ngà',
  'Phác',
  'Rì',
  'Sim',
  'Trạch',
  'Uyển',
  'Vông',
  'Yến',
];
const third = ['Thượng', 'Hạ', 'Trung', 'Nội', 'Đoài'];

/** Makes place names of two or three syllables, each only once. */
export function placeNames(random: Random): () => string {
  const taken = new Set<string>();
  const draw = () => {
    const base = `${random.pick(first)} ${random.pick(second)}`;
    return random.happens(0.2) ? `${base} ${random.pick(third)}` : base;
  };
  return () => {
    // So many tries fail only when nearly every name is taken; a number then tells the places apart.
    for (let tries = 0; tries < 40; tries += 1) {
      const name = draw();
      if (taken.has(name)) continue;
      taken.add(name);
      return name;
    }
    const name = `${draw()} ${taken.size}`;
    taken.add(name);
    return name;
  };
}
