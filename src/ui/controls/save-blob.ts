// The browser reads the file after this task; large files on slow disks take a while.
const readWithinMs = 60_000;

/** Gives the reader a file to keep, by a link to a `blob:` address: nothing is sent, and the policy of the site allows it. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), readWithinMs);
}
