import type { KeyboardEvent } from "react";

/** Marks the link of a row that the arrow keys go to. */
export const ROW_LINK = { "data-row-link": "" } as const;

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
