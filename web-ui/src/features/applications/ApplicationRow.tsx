import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ApplicationSummary } from "@/api/types";
import { formatDay, formatMoment } from "@/components/dates";
import { ProvisionalMark } from "@/components/DueDate";
import { LampTag } from "@/components/LampTag";
import { StateTag } from "@/components/StateTag";
import styles from "./ApplicationRow.module.css";

export function ApplicationRow({ application }: { application: ApplicationSummary }) {
  const { t } = useTranslation("applications");
  const { id, number, title, state, submittedAt, updatedAt, dueOn, lamp } = application;
  const facts = [
    t("row.number", { number }),
    submittedAt
      ? t("row.submitted", { at: formatMoment(submittedAt) })
      : t("row.saved", { at: formatMoment(updatedAt) }),
    dueOn && t("row.due", { day: formatDay(dueOn) }),
  ];
  return (
    <li className={styles.row}>
      <Link
        className={styles.title}
        to={state === "DRAFT" ? `/applications/${id}/filing/form` : `/applications/${id}`}
      >
        {title}
      </Link>
      <span className={styles.tags}>
        <LampTag lamp={lamp} />
        <StateTag of="application" state={state} />
      </span>
      <span className={styles.facts}>
        {facts.filter(Boolean).join(" · ")}
        {dueOn && application.provisional && <ProvisionalMark />}
      </span>
    </li>
  );
}
