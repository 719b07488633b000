import { useEffect, useEffectEvent, useState } from 'react';

const pauseMs = 350;

/**
 * Text in a box that acts while one types, and its setter. `settle` is told once typing has paused, without spaces at
 * the edges; the `value` that comes back from there never takes away what was typed on since. Another value from
 * outside (the back button) replaces the text.
 */
export function useTypedText(
  value: string,
  settle: (text: string) => void,
): readonly [text: string, type: (text: string) => void] {
  const [typed, setTyped] = useState(value);
  const [given, setGiven] = useState(value);
  const [settled, setSettled] = useState(value);
  if (value !== given) {
    setGiven(value);
    if (value !== settled) {
      setTyped(value);
      setSettled(value);
    }
  }
  const settleNow = useEffectEvent(settle);
  const text = typed.trim();
  useEffect(() => {
    if (text === settled) return undefined;
    const timer = setTimeout(() => {
      setSettled(text);
      settleNow(text);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [text, settled]);
  return [typed, setTyped];
}
