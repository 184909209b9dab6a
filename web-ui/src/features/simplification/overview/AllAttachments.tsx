import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { AttachmentSummary } from "@/api/dto/simplification";
import { NothingYet } from "@/components/NothingYet";
import { AttachmentFilters } from "./AttachmentFilters";
import { AttachmentList } from "./AttachmentList";
import { filtered, isLate, readFilter } from "./filter";

/** Every department's attachments, with who has not handed in yet. */
export function AllAttachments({ items }: { items: readonly AttachmentSummary[] }) {
  const { t } = useTranslation("simplification");
  const [address, setAddress] = useSearchParams();
  const filter = readFilter(address);
  const shown = filtered(items, filter);
  const late = items.filter(isLate).length;
  const change = (next: object) => setAddress({ ...next }, { replace: true });
  return (
    <>
      <AttachmentFilters filter={filter} onChange={change} />
      {late > 0 && filter.state !== "LATE" && (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 10 }}
          title={t("overview.late", { count: late })}
          action={
            <Button size="small" onClick={() => change({ state: "LATE" })}>
              {t("overview.showLate")}
            </Button>
          }
        />
      )}
      {shown.length > 0 ? (
        <AttachmentList items={shown} />
      ) : (
        <NothingYet what={t("overview.noMatch")} todo={t("overview.noMatchTodo")}>
          <Button onClick={() => change({})}>{t("overview.clear")}</Button>
        </NothingYet>
      )}
    </>
  );
}
