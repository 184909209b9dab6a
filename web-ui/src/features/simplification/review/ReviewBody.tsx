import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { Attachment } from "@/api/dto/simplification";
import { NothingYet } from "@/components/NothingYet";
import type { TableName } from "../places";
import { useComments } from "../queries";
import { ItemReview } from "./ItemReview";
import { ReviewList } from "./ReviewList";
import { openRemarks, SHOWN, shownRows, type Shown } from "./shownRows";
import styles from "./review.module.css";

/** The items on one side, what changes in the chosen one on the other; both are in the address. */
export function ReviewBody({ table, attachment }: { table: TableName; attachment: Attachment }) {
  const { t } = useTranslation("simplification");
  const [address, setAddress] = useSearchParams();
  const open = openRemarks(useComments(table).data?.items ?? []);
  const show = SHOWN.find((known) => known === address.get("show")) ?? "all";
  const rows = shownRows(attachment.rows, show, open);
  const chosen = rows.find(({ item }) => item === address.get("item")) ?? rows[0];
  const choose = (next: Shown) =>
    setAddress((old) => {
      const result = new URLSearchParams(old);
      if (next === "all") result.delete("show");
      else result.set("show", next);
      return result;
    });
  return (
    <div className={styles.layout}>
      <div className={styles.side}>
        <Select
          aria-label={t("review.show")}
          value={show}
          style={{ width: "100%" }}
          onChange={choose}
          options={SHOWN.map((value) => ({ value, label: t(`review.shown.${value}`) }))}
        />
        <ReviewList rows={rows} chosen={chosen?.item} open={open} />
      </div>
      {chosen ? (
        <ItemReview
          key={chosen.item}
          table={table}
          item={chosen.item}
          mayComment={attachment.allowedActions.includes("COMMENT")}
        />
      ) : (
        <NothingYet what={t("review.noMatch")} todo={t("review.noMatchTodo")} />
      )}
    </div>
  );
}
