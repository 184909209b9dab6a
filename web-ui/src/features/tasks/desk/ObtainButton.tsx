import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { asProblem } from "@/api/problem";
import type { MaterialLine } from "@/api/types";
import { useObtain } from "../queries";

/** Fetches from its issuer what the applicant need not bring and the system could not get yet. */
export function ObtainButton({ taskId, line }: { taskId: string; line: MaterialLine }) {
  const { t } = useTranslation("tasks");
  const { message } = App.useApp();
  const obtain = useObtain(taskId);
  const { requirement, title } = line;
  if (line.result !== "TO_BE_OBTAINED") return null;

  const tell = (error: unknown) => {
    const { retryAfterSeconds, title: what } = asProblem(error);
    return retryAfterSeconds === undefined
      ? what
      : t("obtain.later", { title, minutes: Math.ceil(retryAfterSeconds / 60) });
  };
  const start = () =>
    obtain.mutate(requirement, {
      onSuccess: ({ result }) =>
        void (result === "OBTAINED" || result === "NUMBER_VERIFIED"
          ? message.success(t("obtain.obtained", { title }))
          : message.warning(t("obtain.none", { title }))),
      onError: (error) => void message.error(tell(error)),
    });
  return (
    <Button
      size="small"
      type="primary"
      onClick={start}
      loading={obtain.isPending}
      aria-label={t("obtain.this", { title })}
    >
      {t("obtain.button")}
    </Button>
  );
}
