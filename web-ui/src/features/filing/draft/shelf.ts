import type { Changes } from "./changes";

/** Keeps what is not on the server yet, so that neither a reload nor a dead connection loses it. */
export interface Shelf {
  put(changes: Changes): void;
  take(): Changes | undefined;
  clear(): void;
}

/** In the browser's own store. One that keeps nothing (private mode) only costs the net below the net. */
export function shelfOf(applicationId: string): Shelf {
  const key = `binglian.draft.${applicationId}`;
  return {
    put: (changes) => attempt(() => localStorage.setItem(key, JSON.stringify(changes))),
    take: () => attempt(() => JSON.parse(localStorage.getItem(key) ?? "null") as Changes | null) ?? undefined,
    clear: () => attempt(() => localStorage.removeItem(key)),
  };
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
