import type { ReactNode } from 'react';
import { PageLink } from '../controls/page-link.tsx';
import type { GraphLayout, GraphNode, GraphPoint, GraphSpec, PlacedBox, PlacedLine } from './graph-spec.ts';
import styles from './lineage-drawing.module.css';

const headLength = 8;
const headHalf = 4;
const corner = 4;
// Higher than this a drawing cannot be read on one sheet; the table below it is printed alone.
const printableHeight = 1400;

function pathOf({ points, curved }: PlacedLine): string {
  return points
    .map(({ x, y }, index) => {
      const last = points[index - 1];
      if (last === undefined) return `M${x} ${y}`;
      if (!curved || last.y === y) return `L${x} ${y}`;
      const middle = (last.x + x) / 2;
      return `C${middle} ${last.y} ${middle} ${y} ${x} ${y}`;
    })
    .join('');
}

/** A head at the end of a line; lines always come in level. */
function headOf(end: GraphPoint, from: GraphPoint): string {
  const back = from.x <= end.x ? -headLength : headLength;
  return `M${end.x} ${end.y}L${end.x + back} ${end.y - headHalf}L${end.x + back} ${end.y + headHalf}Z`;
}

function Line({ line }: { readonly line: PlacedLine }): ReactNode {
  const end = line.points.at(-1);
  const from = line.points.at(-2);
  return (
    <>
      <path className={line.dashed ? styles['dashed'] : styles['line']} d={pathOf(line)} />
      {line.arrow && end !== undefined && from !== undefined ? (
        <path className={styles['head']} d={headOf(end, from)} />
      ) : null}
    </>
  );
}

function Texts({ box, anchor }: { readonly box: PlacedBox; readonly anchor: 'start' | 'middle' }): ReactNode {
  const x = anchor === 'start' ? box.x + 8 : box.x + box.width / 2;
  return box.texts.map(({ text, size, bold, y }) => (
    <text key={y} x={x} y={y + size * 0.36} fontSize={size} fontWeight={bold ? 600 : 400} textAnchor={anchor}>
      {text}
    </text>
  ));
}

function boxClass(node: GraphNode): string {
  const state = node.isPast ? styles['past'] : styles['present'];
  return `${styles['node']} ${state} ${node.isFocus ? styles['focus'] : ''}`;
}

function NodeBox({ box, node }: { readonly box: PlacedBox; readonly node: GraphNode }): ReactNode {
  return (
    <PageLink page={node.page} params={node.params}>
      <title>{[node.name, ...node.details].join(', ')}</title>
      <rect className={boxClass(node)} x={box.x} y={box.y} width={box.width} height={box.height} rx={corner} />
      <Texts box={box} anchor="start" />
    </PageLink>
  );
}

interface GraphSvgProps {
  readonly spec: GraphSpec;
  readonly layout: GraphLayout;
  readonly title: string;
}

/** A finished drawing as SVG: lines below, boxes above, in the order in which the keyboard goes through them. */
export function GraphSvg({ spec, layout, title }: GraphSvgProps): ReactNode {
  const nodes = new Map(spec.nodes.map((node) => [node.id, node]));
  const joints = new Map(spec.joints.map((joint) => [joint.id, joint]));
  // Room for outlines at the edge.
  const view = `-2 -2 ${layout.width + 4} ${layout.height + 4}`;
  return (
    <svg
      className={layout.height > printableHeight ? `${styles['drawing']} ${styles['tall']}` : styles['drawing']}
      width={layout.width + 4}
      height={layout.height + 4}
      viewBox={view}
      role="group"
      aria-label={title}
    >
      {layout.lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
      {layout.boxes.map((box) => {
        const node = box.kind === 'node' ? nodes.get(box.id) : undefined;
        if (node !== undefined) return <NodeBox key={`node ${box.id}`} box={box} node={node} />;
        const dashed = joints.get(box.id)?.dashed ?? false;
        return (
          <g key={`joint ${box.id}`}>
            <rect
              className={dashed ? styles['doubtful'] : styles['joint']}
              x={box.x}
              y={box.y}
              width={box.width}
              height={box.height}
              rx={corner}
            />
            <Texts
              box={box}
              anchor={box.texts.length > 0 && layout.lines.some((one) => one.curved) ? 'middle' : 'start'}
            />
          </g>
        );
      })}
    </svg>
  );
}
