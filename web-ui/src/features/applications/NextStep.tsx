import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { Application } from "@/api/types";
import { DueDate } from "@/components/DueDate";
import { Acknowledgement } from "./Acknowledgement";
import { NextStage } from "./NextStage";
import styles from "./NextStep.module.css";

/** The one thing that the applicant should know first: what happens now and whether they have to do something. */
export function NextStep({ application }: { application: Application }) {
  const { t } = useTranslation("applications");
  const navigate = useNavigate();
  const { id, state, allowedActions, acceptanceDueOn } = application;
  const can = (action: Application["allowedActions"][number]) => allowedActions.includes(action);
  const waitsForApplicant = can("SUBMIT") || can("CORRECT") || can("ACKNOWLEDGE_RECEIPT");
  return (
    <section
      className={waitsForApplicant ? `${styles.box} ${styles.yours}` : styles.box}
      aria-label={t("next.title")}
    >
      <h2>{t(`next.${state}.what`)}</h2>
      <p>
        {t(`next.${state}.todo`)}
        {state === "SUBMITTED" && acceptanceDueOn && (
          <>
            {t("next.acceptanceDue")}
            <DueDate on={acceptanceDueOn} provisional={application.acceptanceDueProvisional} />
          </>
        )}
        {state === "ACCEPTED" && application.acceptedByLaw && ` ${t("next.byLaw")}`}
      </p>
      {can("SUBMIT") && (
        <Button type="primary" onClick={() => void navigate(`/applications/${id}/filing/form`)}>
          {t("next.fill")}
        </Button>
      )}
      {can("CORRECT") && (
        <Button type="primary" onClick={() => void navigate(`/applications/${id}/corrections`)}>
          {t("next.correct")}
        </Button>
      )}
      {can("ACKNOWLEDGE_RECEIPT") && <Acknowledgement application={application} />}
      <NextStage application={application} />
    </section>
  );
}
