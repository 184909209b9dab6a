import { useLayoutEffect } from "react";

const positions = new Map<string, number>();

/**
 * Remembers how far the window was scrolled on a list and goes there again on return, by whatever way one returns.
 *
 * @param active whether the list has the window to itself and its rows are there
 */
export function useScrollMemory(key: string, active: boolean): void {
  // In the layout phase, so that the scrolling that hiding the list causes is not taken for the reader's.
  useLayoutEffect(() => {
    if (!active) return;
    const wanted = positions.get(key) ?? 0;
    const remember = () => positions.set(key, window.scrollY);
    const frame = requestAnimationFrame(() => {
      window.scrollTo?.({ top: wanted });
      window.addEventListener("scroll", remember, { passive: true });
    });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("scroll", remember);
    };
  }, [key, active]);
}
