/** Counts things in English: `1 figure`, `12 figures`. The count stands in the format of the language. */
export function counted(singular: string, plural = `${singular}s`): (count: string) => string {
  return (count) => `${count} ${count === '1' ? singular : plural}`;
}
