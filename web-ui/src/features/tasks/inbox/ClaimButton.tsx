import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { asProblem } from "@/api/problem";
import type { Queue, TaskRow } from "@/api/types";
import { useClaim } from "../queries";

/** Takes a task out of the group's queue; giving it back is done on the task's desk, where one sees what it is. */
export function ClaimButton({ row, queue }: { row: TaskRow; queue: Queue }) {
  const { t } = useTranslation("tasks");
  const { message } = App.useApp();
  const claim = useClaim();
  if (queue !== "group" || row.claimedBy) return null;

  const take = () =>
    claim.mutate(
      { id: row.id, claim: true },
      {
        onSuccess: () => void message.success(t("claim.taken", { task: row.name })),
        onError: (error) => void message.error(asProblem(error).title || t("claim.failed")),
      },
    );
  return (
    <Button
      size="small"
      onClick={take}
      loading={claim.isPending}
      aria-label={t("claim.takeThis", { task: row.name, number: row.caseNumber ?? row.applicationNumber })}
    >
      {t("claim.take")}
    </Button>
  );
}
