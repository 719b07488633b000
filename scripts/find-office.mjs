import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env } = process;
// The one for the command line waits until it is done and says what it did; the other returns at once.
const windowsNames = ['soffice.com', 'soffice.exe'];
const names = process.platform === 'win32' ? windowsNames : ['soffice', 'libreoffice'];
const programFiles = [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter((folder) => folder !== undefined);

const folders = (env.PATH ?? '').split(delimiter);

/** Whether the text of a PDF can be read here: `pdftotext` of Poppler, without which LibreOffice's PDF files say nothing. */
export function canReadPdf() {
  const reader = process.platform === 'win32' ? 'pdftotext.exe' : 'pdftotext';
  return folders.some((folder) => existsSync(join(folder, reader)));
}

/** Path of LibreOffice on this machine, the one of SOFFICE_PATH first; null when there is none. */
export function findOffice() {
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const places = [
    env.SOFFICE_PATH,
    ...onPath,
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    ...programFiles.flatMap((folder) => windowsNames.map((name) => `${folder}\\LibreOffice\\program\\${name}`)),
  ];
  return places.find((path) => path !== undefined && existsSync(path)) ?? null;
}
