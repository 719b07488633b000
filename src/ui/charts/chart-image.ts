import { labelLine, labelSize } from './chart-metrics.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** The lines that make an image understandable away from its page; empty texts are left out. */
export interface ImageCaption {
  readonly title: string;
  readonly unit: string;
  readonly asOf: string;
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
  return { lines: wrapText(text, width, size, 6, title), size, lineHeight: title ? titleLine : labelLine, bold: title };
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
  const foot = [textBlock(caption.asOf, width, false), textBlock(caption.source, width, false)];
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

/** The live drawing as a self-contained SVG file with its title, unit, date and source. */
export function chartToSvg(drawing: SVGSVGElement, caption: ImageCaption): Blob {
  return new Blob([picture(drawing, caption).svg], { type: 'image/svg+xml;charset=utf-8' });
}

/**
 * The live drawing as a PNG of twice its size on screen, on white.
 *
 * @throws Error when the browser cannot paint it.
 */
export async function chartToPng(drawing: SVGSVGElement, caption: ImageCaption): Promise<Blob> {
  const { svg, width, height } = picture(drawing, caption);
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * 2;
    canvas.height = height * 2;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('No canvas');
    context.scale(2, 2);
    context.drawImage(image, 0, 0, width, height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('No image')) : resolve(blob)), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
