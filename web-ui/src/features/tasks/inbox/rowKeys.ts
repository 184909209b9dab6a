import type { KeyboardEvent } from "react";

/** Marks the link of a row that the arrow keys go to. */
export const rowLink = (task: string) => ({ "data-row-link": task });

/** Puts the focus back on the row that was opened, so that the next one is one arrow key away. */
export function focusRow(task: string): void {
  document
    .querySelector<HTMLElement>(`[data-row-link="${CSS.escape(task)}"]`)
    ?.focus({ preventScroll: true });
}

/** Arrow up and down walk from row to row; Enter opens, as with every link. */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const here = document.activeElement;
  if (!step || !(here instanceof HTMLElement) || !("rowLink" in here.dataset)) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row-link]")];
  const next = links[links.indexOf(here) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
