import { useTranslation } from "react-i18next";
import type { LineComment } from "@/api/dto/simplification";
import { useEditor } from "../editor";
import { CommentView } from "./CommentView";

/** What the reform office says of a line, with the department's answers. */
export function Comments({ line }: { line: string }) {
  const { draft } = useEditor();
  return <CommentList comments={draft.comments.filter((comment) => comment.line === line)} />;
}

/** What it says of the item as a whole, and of lines that are not there any more. */
export function OtherComments() {
  const { draft, guide, baseline } = useEditor();
  const guides = baseline ? [guide, baseline] : [guide];
  const told = new Set([
    "limit",
    "online",
    "visits",
    "remarks",
    ...guides.flatMap(({ preconditions, materials, steps }) => [
      ...preconditions.map(({ code }) => code),
      ...materials.map(({ requirement }) => requirement),
      ...steps.map(({ name }) => `step:${name}`),
    ]),
  ]);
  return <CommentList comments={draft.comments.filter(({ line }) => !line || !told.has(line))} />;
}

function CommentList({ comments }: { comments: readonly LineComment[] }) {
  const { t } = useTranslation("simplification");
  const { draft } = useEditor();
  if (comments.length === 0) return null;
  return (
    <section aria-label={t("comment.label")}>
      {comments.map((comment) => (
        <CommentView key={comment.id} table={draft} comment={comment} answerable={draft.editable} />
      ))}
    </section>
  );
}
