/** What of a key press decides whether it asks for a copy. */
type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented' | 'isComposing'> & {
  readonly target: EventTarget | null;
};

const fields = 'input:not([type="radio"], [type="checkbox"]), select, textarea, [contenteditable]';

/** Whether a key press is a plain C that is not meant for a text field. */
export function isCopyKey(event: KeyPress): boolean {
  if (event.key !== 'c' && event.key !== 'C') return false;
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.isComposing) return false;
  return !(event.target instanceof Element && event.target.closest(fields) !== null);
}
