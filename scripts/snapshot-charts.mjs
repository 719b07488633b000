import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { Window } from 'happy-dom';

/**
 * Worker of the prerendering: draws charts in a document of its own. Recharts runs effects that rendering to a string
 * does not, and React leaves work behind that still asks for the document; in a thread of its own neither reaches the
 * rest of the build. Receives charts (`{ id, spec, title }`) and posts their pictures in the same order.
 */
const window = new Window({ url: 'http://localhost/', width: 1280, height: 900 });
const classes = [
  'document',
  'HTMLElement',
  'SVGElement',
  'Element',
  'Node',
  'DOMRect',
  'MutationObserver',
  'ResizeObserver',
];
const functions = [
  'getComputedStyle',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'matchMedia',
  'addEventListener',
  'removeEventListener',
];
globalThis.window = window;
for (const name of classes) globalThis[name] = window[name];
for (const name of functions) globalThis[name] = window[name].bind(window);
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });

const { snapshotChart } = await import(pathToFileURL('dist-ssr/snapshot-chart.js').href);
parentPort?.postMessage(workerData.map((chart) => snapshotChart(chart)));
