import { App, Button } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { newKey } from "@/api/idempotency";
import { asProblem } from "@/api/problem";
import type { TaskAction, TaskDesk } from "@/api/types";
import { ProblemNotice } from "@/components/ProblemNotice";
import { useCompleteTask, useRefreshTasks } from "../queries";
import { ActionForm } from "./ActionForm";
import { ClaimBar } from "./ClaimBar";
import { completionOf } from "./draft";
import { draftFaults, type DraftFault } from "./faults";
import { PreviewButton } from "./PreviewButton";
import { useHandOver } from "./useHandOver";
import { forgetDraft, useTaskDraft } from "./useTaskDraft";
import styles from "./actions.module.css";

interface Props {
  desk: TaskDesk;
  /** Whether the task is claimed by the one who looks at it: only then is it worked on. */
  mine: boolean;
  onReload: () => void;
  /** Called when the task is finished. */
  onDone: () => void;
}

/** The bar that stays at hand: claim, choose what to do, see what it brings about, confirm. */
export function ActionDock({ desk, mine, onReload, onDone }: Props) {
  const { t } = useTranslation("tasks");
  const { message } = App.useApp();
  const { task, materials, reasonRequired } = desk;
  const { draft, dispatch } = useTaskDraft(task.id);
  const [faults, setFaults] = useState<DraftFault[]>([]);
  const complete = useCompleteTask(task.id);
  const refresh = useRefreshTasks();
  const sent = useRef({ body: "", key: "" });
  const action = mine ? draft.action : undefined;
  const handOver = useHandOver(desk);
  const blocked = action === "HAND_OVER" && (handOver.unknown || handOver.inCheck.length > 0);

  const choose = (next: TaskAction | undefined) => {
    setFaults([]);
    complete.reset();
    dispatch({ do: "choose", action: next });
  };

  const prepared = () => {
    if (!action) return undefined;
    const missing = draftFaults(
      draft,
      action,
      materials,
      handOver.again ? [...reasonRequired, "HAND_OVER"] : reasonRequired,
      handOver.originals,
    );
    setFaults(missing);
    return missing.length > 0 ? undefined : completionOf(draft, action, materials, handOver.originals);
  };

  const confirm = () => {
    const body = prepared();
    if (!body || !action) return;
    const text = JSON.stringify(body);
    // The same words sent again, after the network failed, must not count twice.
    if (sent.current.body !== text) sent.current = { body: text, key: newKey() };
    complete.mutate(
      { body, key: sent.current.key },
      {
        onSuccess: (row) => {
          forgetDraft(task.id);
          if (!row.completedAt) {
            // An original differs: the reply stays in the house, and so does the task.
            void message.warning(t("originals.kept"));
            choose(undefined);
            void refresh();
            return;
          }
          void message.success(t("done", { task: task.name, action: t(`action.${action}`) }));
          onDone();
          void refresh();
        },
      },
    );
  };

  return (
    <section className={styles.dock} aria-label={t("dock")}>
      {action && (
        <div className={styles.sheet}>
          {complete.error && (
            <>
              <ProblemNotice error={complete.error} safe={t("nothingLost")} />
              {asProblem(complete.error).kind === "conflict" && (
                <Button className={styles.reload} onClick={onReload}>
                  {t("reload")}
                </Button>
              )}
            </>
          )}
          <ActionForm
            desk={desk}
            action={action}
            draft={draft}
            dispatch={dispatch}
            faults={faults}
            handOver={handOver}
          />
        </div>
      )}
      <div className={styles.bar}>
        {action ? (
          <>
            <Button onClick={() => choose(undefined)} disabled={complete.isPending}>
              {t("cancel")}
            </Button>
            {task.kind !== "COMMITMENT_CHECK" && !blocked && (
              <PreviewButton taskId={task.id} action={action} prepared={prepared} />
            )}
            <Button type="primary" onClick={confirm} loading={complete.isPending} disabled={blocked}>
              {t("confirm", { action: t(`action.${action}`) })}
            </Button>
          </>
        ) : (
          <>
            <ClaimBar task={task} mine={mine} />
            {mine &&
              task.actions.map((possible, index) => (
                <Button
                  key={possible}
                  type={index === 0 ? "primary" : "default"}
                  onClick={() => choose(possible)}
                >
                  {t(`action.${possible}`)}
                </Button>
              ))}
          </>
        )}
      </div>
    </section>
  );
}
