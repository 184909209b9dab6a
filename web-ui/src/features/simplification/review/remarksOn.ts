import type { ItemDraft, LineComment } from "@/api/dto/simplification";

/** What was remarked on a line. With the item as a whole stands also what was said of a line that is no longer told. */
export function remarksOn({ comments, row, changes }: ItemDraft, line: string | undefined): LineComment[] {
  if (line !== undefined) return comments.filter((comment) => comment.line === line);
  const told = new Set([...row.lines.map(({ key }) => key), ...changes.map((change) => change.line)]);
  return comments.filter((comment) => !comment.line || !told.has(comment.line));
}
