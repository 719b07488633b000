import { labelLine, labelSize } from './chart-metrics.ts';
import { inPaperColours } from './paper-colours.ts';
import { withPngWidth } from './png-width.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** The lines that make an image understandable away from its page; empty texts are left out. */
export interface ImageCaption {
  readonly title: string;
  readonly unit: string;
  readonly asOf: string;
  /** One line, or one to each source. */
  readonly source: string;
  /** Said in a frame above everything and across the drawing, so that no cropping takes it away; null for none. */
  readonly mark: string | null;
}

const svgNamespace = 'http://www.w3.org/2000/svg';
const margin = 16;
const titleSize = 18;
const titleLine = 24;

/** Properties that a style sheet or a variable may decide and that a lone file has to carry itself. */
const carried = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
] as const;

const asImage = 'data-as-image';

function carryStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of carried) {
    const value = style.getPropertyValue(name);
    if (value !== '') to.setAttribute(name, value);
  }
  for (const name of ['style', 'class', 'tabindex', 'role', 'aria-label', 'aria-pressed']) to.removeAttribute(name);
  for (const [index, child] of [...from.children].entries()) {
    const copy = to.children[index];
    if (copy !== undefined) carryStyles(child, copy);
  }
}

interface TextBlock {
  readonly lines: readonly string[];
  readonly size: number;
  readonly lineHeight: number;
  readonly bold: boolean;
}

function textBlock(text: string, width: number, title: boolean): TextBlock {
  const size = title ? titleSize : labelSize;
  // A caption is never cut: without its source a picture is worth nothing.
  return {
    lines: wrapText(text, width, size, Infinity, title),
    size,
    lineHeight: title ? titleLine : labelLine,
    bold: title,
  };
}

function appendBlocks(svg: SVGSVGElement, blocks: readonly TextBlock[], top: number, font: string): number {
  let y = top;
  for (const block of blocks) {
    for (const line of block.lines) {
      const text = document.createElementNS(svgNamespace, 'text');
      text.setAttribute('x', `${margin}`);
      text.setAttribute('y', `${y + block.lineHeight / 2 + block.size * 0.36}`);
      text.setAttribute('font-family', font);
      text.setAttribute('font-size', `${block.size}`);
      text.setAttribute('font-weight', block.bold ? '600' : '400');
      text.setAttribute('fill', '#1b2127');
      text.textContent = line;
      svg.append(text);
      y += block.lineHeight;
    }
  }
  return y;
}

function svgElement(name: 'rect' | 'text', attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(svgNamespace, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, `${value}`);
  return element;
}

/** The word for made-up data in a dark frame at the top; returns where the rest begins. */
function appendMark(svg: SVGSVGElement, mark: string, font: string): number {
  const height = titleLine + 6;
  const width = textWidth(mark, titleSize, true) + 24;
  const frame = svgElement('rect', { x: margin, y: margin, width, height, fill: '#1b2127' });
  const text = svgElement('text', {
    x: margin + 12,
    y: margin + height / 2 + titleSize * 0.36,
    'font-family': font,
    'font-size': titleSize,
    'font-weight': 700,
    fill: '#ffffff',
  });
  text.textContent = mark;
  svg.append(frame, text);
  return margin + height + 8;
}

interface PictureBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The same word slanted and pale over the drawing, repeated down a tall one. */
function appendWatermark(svg: SVGSVGElement, mark: string, font: string, box: PictureBox): void {
  const size = Math.min(56, (box.width * 0.8 * labelSize) / textWidth(mark, labelSize, true));
  const count = Math.max(1, Math.round(box.height / 420));
  for (let index = 0; index < count; index += 1) {
    const x = box.x + box.width / 2;
    const y = box.y + (box.height * (index + 0.5)) / count;
    const text = svgElement('text', {
      x,
      y,
      transform: `rotate(-18 ${x} ${y})`,
      'font-family': font,
      'font-size': size,
      'font-weight': 700,
      'text-anchor': 'middle',
      fill: '#1b2127',
      'fill-opacity': 0.13,
    });
    text.textContent = mark;
    svg.append(text);
  }
}

interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

function picture(drawing: SVGSVGElement, caption: ImageCaption): Picture {
  const width = Number(drawing.getAttribute('width'));
  const height = Number(drawing.getAttribute('height'));
  const font = getComputedStyle(drawing).fontFamily;
  const svg = document.createElementNS(svgNamespace, 'svg');
  const ground = document.createElementNS(svgNamespace, 'rect');
  svg.append(ground);

  const headTop = caption.mark === null ? margin : appendMark(svg, caption.mark, font);
  const head = [textBlock(caption.title, width, true), textBlock(caption.unit, width, false)];
  const drawingTop = appendBlocks(svg, head, headTop, font) + 8;
  const copy = document.importNode(drawing, true);
  // Forced colours belong to the screen, not to a file that others open.
  drawing.setAttribute(asImage, '');
  carryStyles(drawing, copy);
  drawing.removeAttribute(asImage);
  copy.setAttribute('x', `${margin}`);
  copy.setAttribute('y', `${drawingTop}`);
  copy.setAttribute('width', `${width}`);
  copy.setAttribute('height', `${height}`);
  copy.setAttribute('overflow', 'visible');
  svg.append(copy);
  if (caption.mark !== null) {
    appendWatermark(svg, caption.mark, font, { x: margin, y: drawingTop, width, height });
  }
  const foot = [caption.asOf, ...caption.source.split('\n')].map((line) => textBlock(line, width, false));
  const bottom = appendBlocks(svg, foot, drawingTop + height + 8, font) + margin;

  const whole = { width: width + 2 * margin, height: Math.ceil(bottom) };
  for (const element of [svg, ground]) {
    element.setAttribute('width', `${whole.width}`);
    element.setAttribute('height', `${whole.height}`);
  }
  ground.setAttribute('fill', '#ffffff');
  svg.setAttribute('viewBox', `0 0 ${whole.width} ${whole.height}`);
  const name = document.createElementNS(svgNamespace, 'title');
  name.textContent = caption.title;
  svg.prepend(name);
  return { svg: new XMLSerializer().serializeToString(svg), ...whole };
}

/** Room at both sides of a drawing that stands alone: half of what is between two. */
const outside = 8;

/** The drawing as it is printed, with nothing around it; made-up data are still said across it. */
function barePicture(drawing: SVGSVGElement, mark: string | null): Picture {
  const width = Number(drawing.getAttribute('width'));
  const height = Number(drawing.getAttribute('height'));
  const copy = document.importNode(drawing, true);
  drawing.setAttribute(asImage, '');
  inPaperColours(drawing, () => {
    carryStyles(drawing, copy);
  });
  drawing.removeAttribute(asImage);
  // Words at its edges may stand out a little.
  const whole = { width: width + 2 * outside, height };
  copy.setAttribute('x', `${outside}`);
  copy.setAttribute('overflow', 'visible');
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.append(svgElement('rect', { ...whole, fill: '#ffffff' }), copy);
  if (mark !== null) {
    appendWatermark(svg, mark, getComputedStyle(drawing).fontFamily, { x: 0, y: 0, ...whole });
  }
  for (const [name, value] of [
    ['width', `${whole.width}`],
    ['height', `${whole.height}`],
    ['viewBox', `0 0 ${whole.width} ${whole.height}`],
  ] as const)
    svg.setAttribute(name, value);
  return { svg: new XMLSerializer().serializeToString(svg), ...whole };
}

/** The live drawing as a self-contained SVG file with its title, unit, date and source. */
export function chartToSvg(drawing: SVGSVGElement, caption: ImageCaption): Blob {
  return new Blob([picture(drawing, caption).svg], { type: 'image/svg+xml;charset=utf-8' });
}

/** A picture as PNG, `scale` times its size on screen, on white. */
async function painted({ svg, width, height }: Picture, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width * scale);
    canvas.height = Math.ceil(height * scale);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('No canvas');
    // To the last dot: an edge that is not quite covered comes out dark.
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('No image')) : resolve(blob)), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Width in mm that a picture takes between the margins of the official form. */
const paperWidthMm = 160;
const paperDots = 300;
const mmPerInch = 25.4;
const leastWidth = Math.ceil((paperWidthMm / mmPerInch) * paperDots);

/**
 * The live drawing as a PNG on white, fine enough for 300 dots to the inch at the width of a printed page, which the
 * file states as its width.
 *
 * @throws Error when the browser cannot paint it.
 */
export async function chartToPng(drawing: SVGSVGElement, caption: ImageCaption): Promise<Blob> {
  const whole = picture(drawing, caption);
  return await withPngWidth(await painted(whole, Math.max(2, leastWidth / whole.width)), paperWidthMm);
}

/** Dots of paper to one of the screen: 300 to the inch where a drawing is as wide as the text of a page. */
const paperScale = 3;

/**
 * The live drawing alone as a PNG as fine as paper, for a document that says title, unit and source around it.
 *
 * @throws Error when the browser cannot paint it.
 */
export function drawingToPng(drawing: SVGSVGElement, mark: string | null): Promise<Blob> {
  return painted(barePicture(drawing, mark), paperScale);
}
