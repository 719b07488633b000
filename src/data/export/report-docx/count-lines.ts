/**
 * Lines that a text takes in a room, by the lengths of its words, which stay whole where they can; room and lengths in
 * one unit.
 */
export function countLines(text: string, room: number, lengthOf: (piece: string) => number): number {
  const space = lengthOf(' ');
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const length = lengthOf(word);
    if (used > 0 && used + space + length > room) {
      lines += 1;
      used = 0;
    }
    // A word wider than its room is broken.
    const broken = Math.max(0, Math.ceil(length / room) - 1);
    lines += broken;
    used += (used > 0 ? space : 0) + length - broken * room;
  }
  return lines;
}
