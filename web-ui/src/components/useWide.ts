import { useSyncExternalStore } from "react";

/** From this width on there is room for a list and what is opened from it side by side. */
const WIDE = "(min-width: 1200px)";

export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches);
}

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
