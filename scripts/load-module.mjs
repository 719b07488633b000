import { runnerImport } from 'vite';

/**
 * Imports a TypeScript module of the app into a Node script, through Vite.
 * @param {string} path from the project's root, e.g. `./src/data/load/catalog.ts`
 */
export async function loadModule(path) {
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' });
  return module;
}
