import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env } = process;
const names = process.platform === 'win32' ? ['soffice.exe'] : ['soffice', 'libreoffice'];
const programFiles = [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter((folder) => folder !== undefined);

/** Path of LibreOffice on this machine, the one of SOFFICE_PATH first; null when there is none. */
export function findOffice() {
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const places = [
    env.SOFFICE_PATH,
    ...onPath,
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    ...programFiles.map((folder) => `${folder}\\LibreOffice\\program\\soffice.exe`),
  ];
  return places.find((path) => path !== undefined && existsSync(path)) ?? null;
}
