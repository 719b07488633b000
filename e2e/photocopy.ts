import type { Page } from '@playwright/test';
import { type Box, type ChartParts, chartParts, type FilledMark, type PaperChart } from './chart-parts.ts';

/** Dots to a CSS pixel of an office printer: 300 to the inch. */
const paperScale = 300 / 96;

/** How a chart reaches its reader: from a laser printer, or from a rough copier set too dark or too light. */
const copies = ['laser', 'dark copy', 'light copy'] as const;
type Copy = (typeof copies)[number];

/** What the copies of a chart lost; each sentence is a fault. */
export async function faultsOfCopies(reader: Page, chart: PaperChart): Promise<readonly string[]> {
  const measures = await reader.evaluate(measureCopies, [
    chart,
    await chartParts(reader, chart),
    copies,
    paperScale,
  ] as const);
  return copies.flatMap((copy, index) => {
    const measured = measures[index];
    return measured === undefined ? [`${copy}: not made`] : judge(measured, copy).map((fault) => `${copy}: ${fault}`);
  });
}

interface CopyMeasures {
  /** Share of ink on the strokes of a text, and just outside of them. */
  readonly texts: readonly { readonly text: string; readonly on: number; readonly around: number }[];
  readonly filled: readonly {
    readonly look: string;
    readonly ground: FilledMark['ground'];
    readonly ink: number;
    readonly edge: number;
    /** Share of dots that are as their neighbour is, by distance and direction: the weave of a pattern. */
    readonly weave: readonly number[];
  }[];
  readonly small: readonly { readonly look: string; readonly dots: readonly number[] }[];
}

/** Runs in the browser: turns a picture to black and white as each machine does and measures what is left. */
async function measureCopies([{ whole, letters }, parts, machines, scale]: readonly [
  PaperChart,
  ChartParts,
  readonly Copy[],
  number,
]): Promise<readonly CopyMeasures[]> {
  const read = async (file: string) => {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(file)}`;
    await image.decode();
    const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const drawing = canvas.getContext('2d', { willReadFrequently: true });
    if (drawing === null) throw new Error('No canvas');
    drawing.fillStyle = '#fff';
    drawing.fillRect(0, 0, width, height);
    drawing.drawImage(image, 0, 0, width, height);
    const { data } = drawing.getImageData(0, 0, width, height);
    const grey = new Uint8Array(width * height);
    for (let at = 0; at < grey.length; at += 1) {
      grey[at] = 0.299 * (data[4 * at] ?? 255) + 0.587 * (data[4 * at + 1] ?? 255) + 0.114 * (data[4 * at + 2] ?? 255);
    }
    return { width, height, grey };
  };
  const { width, height, grey } = await read(whole);
  const strokes = (await read(letters)).grey;

  /** Mean of each dot and its eight neighbours. */
  const blurOf = (from: Uint8Array): Uint8Array => {
    let now = from;
    for (const step of [1, width]) {
      const next = new Uint8Array(now);
      for (let at = step; at < now.length - step; at += 1) {
        next[at] = ((now[at - step] ?? 0) + (now[at] ?? 0) + (now[at + step] ?? 0)) / 3;
      }
      now = next;
    }
    return now;
  };
  const blurred = blurOf(grey);
  const scaled = ({ x, y, width: across, height: down }: Box, by: number) => ({
    left: Math.max(0, Math.round(x * scale) + by),
    top: Math.max(0, Math.round(y * scale) + by),
    right: Math.min(width, Math.round((x + across) * scale) - by),
    bottom: Math.min(height, Math.round((y + down) * scale) - by),
  });
  const steps = [3, 6, 9].flatMap((by) => [[by, 0] as const, [0, by] as const, [by, by] as const, [-by, by] as const]);
  const rays = [0, 1, 2, 3, 4].flatMap((away) => [
    [away, 0] as const,
    [-away, 0] as const,
    [0, away] as const,
    [0, -away] as const,
  ]);
  const signSide = 48 * scale;
  const mostLooked = 240;

  /** The dots of the strokes of each text, and those two to four dots away from any. */
  const lettersOf = parts.texts.map(({ text, box }) => {
    const { left, top, right, bottom } = scaled(box, 0);
    const reach = 4;
    const near = new Map<number, number>();
    const on: number[] = [];
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) {
        const at = y * width + x;
        if ((strokes[at] ?? 255) < 60) on.push(at);
        if ((strokes[at] ?? 255) >= 200) continue;
        for (const [dx, dy] of rays) {
          const other = at + dy * width + dx;
          const away = Math.max(Math.abs(dx), Math.abs(dy));
          if (away < (near.get(other) ?? reach + 1)) near.set(other, away);
        }
      }
    }
    return { text, on, around: [...near].flatMap(([at, away]) => (away > 2 ? [at] : [])) };
  });

  return machines.map((machine): CopyMeasures => {
    // The glass blurs by a pixel, black comes out grey and white greyish; then it is set too dark or too light.
    const threshold = { laser: 128, 'dark copy': 158, 'light copy': 110 }[machine];
    const isLaser = machine === 'laser';
    const shades = Uint8Array.from({ length: 256 }, (_, shade) =>
      (isLaser ? shade : 128 + (shade - 128) * 0.75) < threshold ? 1 : 0,
    );
    const black = new Uint8Array(grey.length);
    const source = isLaser ? grey : blurred;
    for (let at = 0; at < black.length; at += 1) black[at] = shades[source[at] ?? 255] ?? 0;
    const ink = (x: number, y: number) => (x < 0 || x >= width ? 0 : (black[y * width + x] ?? 0));

    const texts = lettersOf.map(({ text, on, around }) => ({
      text,
      on: on.reduce((sum, at) => sum + (black[at] ?? 0), 0) / Math.max(1, on.length),
      around: around.reduce((sum, at) => sum + (black[at] ?? 0), 0) / Math.max(1, around.length),
    }));

    const filled = parts.filled.flatMap(({ look, ground, box, covered }) => {
      const within = scaled(box, 6);
      const inside = {
        ...within,
        right: Math.min(within.right, within.left + mostLooked),
        bottom: Math.min(within.bottom, within.top + mostLooked),
      };
      const across = Math.max(0, inside.right - inside.left);
      const free = new Uint8Array(across * Math.max(0, inside.bottom - inside.top)).fill(1);
      for (const other of covered) {
        const { left, top, right, bottom } = scaled(other, -3);
        for (let y = Math.max(top, inside.top); y < Math.min(bottom, inside.bottom); y += 1) {
          const row = (y - inside.top) * across - inside.left;
          free.fill(0, row + Math.max(left, inside.left), row + Math.max(inside.left, Math.min(right, inside.right)));
        }
      }
      const isBlack = (at: number) =>
        black[(inside.top + Math.floor(at / across)) * width + inside.left + (at % across)];
      const size = free.reduce((sum, one) => sum + one, 0);
      const dark = free.reduce((sum, one, at) => sum + one * (isBlack(at) ?? 0), 0);
      const pairs = steps.map(([dx, dy]) => {
        let [all, same] = [0, 0];
        for (let at = 0; at < free.length; at += 1) {
          const other = at + dx + dy * across;
          const column = (at % across) + dx;
          const isInRow = column >= 0 && column < across;
          if (free[at] !== 1 || free[other] !== 1 || !isInRow) continue;
          all += 1;
          if (isBlack(at) === isBlack(other)) same += 1;
        }
        return { all, same };
      });
      // Too little of it is free to say what it looks like.
      if (size < 500 || pairs.some(({ all }) => all < 60)) return [];
      const rim = scaled(box, 0);
      let [length, seen] = [0, 0];
      for (let x = rim.left + 8; x < rim.right - 8; x += 1) {
        for (const y of [rim.top, rim.bottom - 1]) {
          length += 1;
          if ([-3, -2, -1, 0, 1, 2, 3].some((by) => ink(x, y + by) === 1)) seen += 1;
        }
      }
      const weave = pairs.map(({ all, same }) => same / all);
      return [{ look, ground, ink: dark / size, edge: length === 0 ? 1 : seen / length, weave }];
    });

    const small = parts.small.map(({ look, box }) => {
      const left = Math.round((box.x + box.width / 2) * scale - signSide / 2);
      const top = Math.round((box.y + box.height / 2) * scale - signSide / 2);
      const dots: number[] = [];
      const within = scaled(box, -2);
      for (let y = top; y < top + signSide; y += 2) {
        for (let x = left; x < left + signSide; x += 2) {
          const isOwn = x >= within.left && x < within.right && y >= within.top && y < within.bottom;
          dots.push(isOwn ? ink(x, y) : 0);
        }
      }
      return { look, dots };
    });
    return { texts, filled, small };
  });
}

const leastContrast = { laser: 0.7, 'dark copy': 0.6, 'light copy': 0.4 } as const;
const leastApart = 0.12;
const leastSignsApart = 0.12;

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Every two of some things of different looks, each look once or twice. */
function pairsOf<T extends { readonly look: string }>(all: readonly T[]): readonly (readonly [T, T])[] {
  const first = [...new Map([...all].reverse().map((one) => [one.look, one])).values()];
  return first.flatMap((one, index) => first.slice(index + 1).map((other) => [one, other] as const));
}

function judge({ texts, filled, small }: CopyMeasures, copy: Copy): readonly string[] {
  return [
    ...texts
      .filter(({ on, around }) => Math.abs(on - around) < leastContrast[copy])
      .map(({ text, on, around }) => `text “${text.slice(0, 50)}”: ink ${percent(on)} on, ${percent(around)} around`),
    ...filled.flatMap(({ look, ground, ink, edge }) => {
      if (ground === 'black') return ink > 0.9 ? [] : [`${look}: should be black, is ${percent(ink)}`];
      if (ground === 'pattern')
        return ink > 0.04 && ink < 0.96 ? [] : [`${look}: should be a pattern, is ${percent(ink)}`];
      return edge > 0.4 || ink > 0.04 ? [] : [`${look}: nothing is left, edge ${percent(edge)}`];
    }),
    ...pairsOf(filled).flatMap(([one, other]) => {
      const apart = Math.max(
        Math.abs(one.ink - other.ink),
        Math.abs(one.edge - other.edge),
        ...one.weave.map((share, index) => Math.abs(share - (other.weave[index] ?? 0))),
      );
      return apart >= leastApart ? [] : [`${one.look} looks like ${other.look}: apart by ${percent(apart)}`];
    }),
    ...pairsOf(small).flatMap(([one, other]) => {
      const either = one.dots.filter((dot, index) => dot === 1 || other.dots[index] === 1).length;
      const differ = one.dots.filter((dot, index) => dot !== other.dots[index]).length;
      if (either === 0) return [`${one.look}, ${other.look}: nothing is left`];
      return differ / either >= leastSignsApart
        ? []
        : [`sign ${one.look} looks like ${other.look}: apart by ${percent(differ / either)}`];
    }),
  ];
}
