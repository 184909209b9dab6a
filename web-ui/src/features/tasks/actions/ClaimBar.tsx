import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { asProblem } from "@/api/problem";
import type { TaskRow } from "@/api/types";
import { useClaim } from "../queries";
import { HandOnButton } from "./HandOnButton";
import styles from "./actions.module.css";

/** Whose the task is, and the button that takes it or gives it back. */
export function ClaimBar({ task, mine }: { task: TaskRow; mine: boolean }) {
  const { t } = useTranslation("tasks");
  const { message } = App.useApp();
  const claim = useClaim();
  const change = (take: boolean) =>
    claim.mutate(
      { id: task.id, claim: take },
      {
        onSuccess: () => void message.success(t(take ? "claim.taken" : "claim.given", { task: task.name })),
        onError: (error) => void message.error(asProblem(error).title || t("claim.failed")),
      },
    );

  if (task.claimedBy && !mine) {
    return <span className={styles.who}>{t("claim.other", { name: task.claimedByName })}</span>;
  }
  return (
    <>
      <span className={styles.who}>{t(mine ? "claim.byMe" : "claim.open")}</span>
      <Button type={mine ? "text" : "primary"} onClick={() => change(!mine)} loading={claim.isPending}>
        {t(mine ? "claim.giveBack" : "claim.takeTask")}
      </Button>
      {mine && <HandOnButton task={task} />}
    </>
  );
}
