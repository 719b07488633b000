/**
 * The option a key leads to; null when the key is not about the list. Up and Down go round. Home and End belong to the
 * text until an arrow has led into the list (`moved`).
 */
export function moveActive(key: string, active: number, count: number, moved: boolean): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return (active - 1 + count) % count;
    case 'Home':
      return moved ? 0 : null;
    case 'End':
      return moved ? count - 1 : null;
    default:
      return null;
  }
}
