import { useEffect, useRef, useState } from "react";

const PAUSE_MS = 180;

/**
 * Text that is being typed: shown at once, passed on after a short pause.
 *
 * When the address changes by other means (back button, cleared filters), the text follows it.
 */
export function useTypedFilter(
  value: string | undefined,
  onSettled: (value: string | undefined) => void,
): readonly [string, (text: string) => void] {
  const outside = value ?? "";
  const [text, setText] = useState(outside);
  const [known, setKnown] = useState(outside);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  if (known !== outside) {
    setKnown(outside);
    setText(outside);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (next: string) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const settled = next.trim();
      setKnown(settled);
      onSettled(settled === "" ? undefined : settled);
    }, PAUSE_MS);
  };
  return [text, type];
}
