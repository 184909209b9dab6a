import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ItemDraft } from "@/api/dto/simplification";
import { Facts } from "@/components/Facts";
import { LinkButton } from "@/components/LinkButton";
import { Panel } from "@/components/Panel";
import { QueryView } from "@/components/QueryView";
import { onlineText } from "../attachment/rowTexts";
import { useItemDraft } from "../editor/queries";
import { percent } from "../figures";
import { itemAddress, split, type TableName } from "../places";
import { ChangeTable } from "./ChangeTable";
import { LineReviews } from "./LineReviews";
import { Remarks } from "./Remarks";
import styles from "./review.module.css";

interface Props {
  table: TableName;
  item: string;
  mayComment: boolean;
}

/** What one item becomes: the figures of its row, its numbered lines, everything else that changes, the remarks. */
export function ItemReview({ table, item, mayComment }: Props) {
  return (
    <div>
      <QueryView query={useItemDraft(item)} rows={12}>
        {({ data }) => <Reviewed table={table} draft={data} mayComment={mayComment} />}
      </QueryView>
    </div>
  );
}

function Reviewed({ table, draft, mayComment }: { table: TableName; draft: ItemDraft; mayComment: boolean }) {
  const { t } = useTranslation("simplification");
  const { row, faults, proposal } = draft;
  const days = t("unit.workingDaysOf", { count: row.promisedLimitDays });
  return (
    <>
      <Panel
        title={row.name}
        extra={
          <LinkButton size="small" to={itemAddress(table, draft.item)}>
            {t(draft.editable ? "review.edit" : "review.whole")}
          </LinkButton>
        }
      >
        <Facts
          facts={[
            [
              t("field.promisedLimitDays"),
              row.baselineLimitDays < 0
                ? days
                : `${t("unit.workingDaysOf", { count: row.baselineLimitDays })} → ${days}`,
            ],
            [t("figure.cut"), percent(row.cutPercent)],
            [t("field.online"), onlineText(t, row.online)],
            [t("column.steps"), row.cancelledSteps.join("、") || "—"],
            row.remarks !== "" && [t("column.remarks"), row.remarks],
            proposal.reason !== "" && [t("field.reason"), proposal.reason],
          ]}
        />
        {faults.length > 0 && (
          <ul className={styles.faults}>
            {faults.map(({ pointer, code, message }) => (
              <li key={pointer + code}>
                {draft.editable ? (
                  <Link to={itemAddress(table, draft.item, split(pointer).pointer)}>{message}</Link>
                ) : (
                  message
                )}
              </li>
            ))}
          </ul>
        )}
        <Remarks table={table} draft={draft} mayComment={mayComment} />
      </Panel>
      <Panel title={t("review.lines")}>
        <LineReviews table={table} draft={draft} mayComment={mayComment} />
      </Panel>
      <ChangeTable table={table} draft={draft} mayComment={mayComment} />
    </>
  );
}
