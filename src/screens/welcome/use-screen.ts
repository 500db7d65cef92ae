import { useEffect, useState } from "preact/hooks";

/** The screen in the address (`#2`), 1 for any other; follows links and the browser's own back button. */
export function useScreen(total: number): number {
  const [screen, setScreen] = useState(() => screenIn(location.hash, total));
  useEffect(() => {
    const ended = new AbortController();
    addEventListener(
      "hashchange",
      () => {
        setScreen(screenIn(location.hash, total));
      },
      { signal: ended.signal },
    );
    return () => {
      ended.abort();
    };
  }, [total]);
  return screen;
}

function screenIn(hash: string, total: number): number {
  const asked = Number(hash.slice(1));
  return Number.isInteger(asked) && asked >= 1 && asked <= total ? asked : 1;
}
