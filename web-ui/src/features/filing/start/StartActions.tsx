import { useTranslation } from "react-i18next";
import type { NewApplication } from "@/api/types";
import { ProblemNotice } from "@/components/ProblemNotice";
import { StepActions } from "../StepActions";
import { useStart } from "./useStart";

interface Props {
  application: NewApplication;
  /** Shows what is missing; true when nothing is. */
  ready?: () => boolean;
  onStarted?: () => void;
}

export function StartActions({ application, ready = () => true, onStarted }: Props) {
  const { t } = useTranslation("filing");
  const { start, mutation, loggedIn, officer } = useStart(onStarted);
  return (
    <>
      {mutation.error && <ProblemNotice error={mutation.error} safe={t("start.safe")} />}
      {officer && <p className="bl-muted">{t("start.officer")}</p>}
      <StepActions
        next={loggedIn ? t("start.go") : t("start.login")}
        busy={mutation.isPending}
        onNext={() => ready() && start(application)}
      />
    </>
  );
}
