import { useTranslation } from "react-i18next";
import type { TaskRow } from "@/api/types";
import { formatMoment } from "@/components/dates";
import { useSession } from "@/features/session/session";

/** Who holds a task; of a finished one, what came of it and when. */
export function WhoHasIt({ row }: { row: TaskRow }) {
  const { t } = useTranslation("tasks");
  const { user } = useSession();
  if (row.action && row.completedAt) {
    return (
      <span>
        {t(`action.${row.action}`)} <small className="bl-muted">{formatMoment(row.completedAt)}</small>
      </span>
    );
  }
  if (!row.claimedBy) return <span className="bl-muted">{t("claim.nobody")}</span>;
  return <span>{row.claimedBy === user?.username ? t("claim.me") : row.claimedByName}</span>;
}
