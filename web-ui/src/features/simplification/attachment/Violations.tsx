import { useTranslation } from "react-i18next";
import type { ApiProblem } from "@/api/problem";
import type { Attachment } from "@/api/dto/simplification";
import { ErrorSummary } from "@/components/ErrorSummary";
import { itemAddress, split, type TableName } from "../places";

interface Props {
  table: TableName;
  attachment: Attachment;
  problem: ApiProblem;
}

/** Everything that stands in the way of submitting or publishing, each linked to the item and the field where it is mended. */
export function Violations({ table, attachment, problem }: Props) {
  const { t } = useTranslation("simplification");
  const nameOf = (code: string) => attachment.rows.find(({ item }) => item === code)?.name ?? code;
  return (
    <ErrorSummary
      title={t("violations.title", { count: problem.errors.length })}
      lines={problem.errors.map(({ pointer, message }) => {
        const { item, pointer: field } = split(pointer);
        return item
          ? { message: `${nameOf(item)}：${message}`, href: itemAddress(table, item, field) }
          : { message };
      })}
    />
  );
}
