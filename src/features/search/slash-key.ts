const storageKey = 'search-slash-key';

/** Whether `/` opens the search: single-key shortcuts can be turned off (WCAG 2.1.4). On where nothing can be stored. */
export function isSlashKeyOn(): boolean {
  try {
    return window.localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

/** Remembers the choice on this computer. */
export function setSlashKey(on: boolean): void {
  try {
    if (on) window.localStorage.removeItem(storageKey);
    else window.localStorage.setItem(storageKey, 'off');
  } catch {
    // Storage is blocked: the choice lasts as long as the box.
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** Whether a key press asks for the search box: Ctrl+K (⌘K) anywhere, `/` outside of fields and open dialogs. */
export function isSearchKey(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey || event.defaultPrevented) return false;
  if (event.ctrlKey || event.metaKey) return !event.shiftKey && event.key.toLowerCase() === 'k';
  return (
    event.key === '/' && !isTyping(event.target) && document.querySelector('dialog[open]') === null && isSlashKeyOn()
  );
}
