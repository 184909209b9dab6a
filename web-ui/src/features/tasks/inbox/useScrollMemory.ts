import { useEffect } from "react";

const positions = new Map<string, number>();

/**
 * Remembers how far the window was scrolled on a list and goes there again on return.
 *
 * @param active whether the list has the window to itself and its rows are there
 */
export function useScrollMemory(key: string, active: boolean): void {
  useEffect(() => {
    if (!active) return;
    window.scrollTo?.({ top: positions.get(key) ?? 0 });
    const remember = () => positions.set(key, window.scrollY);
    window.addEventListener("scroll", remember, { passive: true });
    return () => window.removeEventListener("scroll", remember);
  }, [key, active]);
}
