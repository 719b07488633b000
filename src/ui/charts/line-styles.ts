import { chartColours } from './chart-colours.ts';
import type { LineStyle } from './chart-spec.ts';

/** Outline of the marks of a line; none is a triangle pointing up, which stands for "more than" elsewhere. */
export type LineShape = 'disc' | 'square' | 'diamond' | 'down' | 'cross' | 'hourglass';

/** Space in px that a mark takes to either side of its centre, an arrow on top of it not counted. */
export const lineMarkRadius = 6;

/** Height in px of the arrow on a mark of "more than", above the mark's centre. */
export const openMarkHeight = 15;

/** How the lines of one style are told apart, each way by itself sufficient: dash, shape, tone. */
interface LineLook {
  readonly dash: string | undefined;
  readonly shape: LineShape;
  readonly colour: string;
}

const looks: Record<LineStyle, LineLook> = {
  0: { dash: undefined, shape: 'disc', colour: chartColours.actual },
  1: { dash: '9 4', shape: 'square', colour: chartColours.remaining },
  2: { dash: '2 4', shape: 'diamond', colour: chartColours.text },
  3: { dash: '11 4 2 4', shape: 'down', colour: chartColours.third },
  4: { dash: '5 3', shape: 'cross', colour: chartColours.fourth },
  5: { dash: '11 3 2 3 2 3', shape: 'hourglass', colour: chartColours.beforeLine },
};

/** The look of a line and its marks. */
export function lineLook(style: LineStyle): LineLook {
  return looks[style];
}
