/**
 * Which task comes after the one that was just finished.
 *
 * @param remembered the order in which the list last showed the task: claiming or finishing takes it off the list
 * @param present what the list shows now
 */
export function nextTask(
  remembered: readonly string[],
  present: readonly string[],
  finished: string,
): string | undefined {
  const open = new Set(present);
  const after = remembered.slice(remembered.indexOf(finished) + 1);
  return (
    after.find((id) => id !== finished && open.has(id)) ?? present.find((id) => id !== finished) ?? undefined
  );
}
