import { Tag } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { formatDay, formatMoment } from "@/components/dates";
import { ProvisionalMark } from "@/components/DueDate";
import { LampTag } from "@/components/LampTag";
import type { CommitmentCheck } from "@/api/types";
import styles from "@/features/applications/ApplicationRow.module.css";

interface Props {
  check: CommitmentCheck;
  /** Where the application or case is read. */
  to: string;
  /** Whose commitment it is; left out for the party itself. */
  applicant?: string;
}

/** One approved case that rests on commitments, and how their check stands. */
export function CheckRow({ check, to, applicant }: Props) {
  const { t } = useTranslation("commitments");
  const { itemName, caseNumber, departmentName, materials, state, dueOn, lamp, finding, checkedBy } = check;
  const facts = [
    applicant,
    departmentName,
    t("row.number", { number: caseNumber }),
    lamp
      ? t("row.due", { day: formatDay(dueOn) })
      : check.concludedAt && t("row.concluded", { at: formatMoment(check.concludedAt) }),
  ];
  return (
    <li className={styles.row}>
      <Link className={styles.title} to={to}>
        {itemName}
      </Link>
      <span className={styles.tags}>
        <LampTag lamp={lamp} />
        <Tag style={{ color: "#454f5b", marginInlineEnd: 0 }}>{t(`state.${state}`)}</Tag>
      </span>
      <span className={styles.facts}>
        {facts.filter(Boolean).join(" · ")}
        {lamp && check.provisional && <ProvisionalMark />}
      </span>
      <span className={styles.facts}>{t("row.materials", { titles: materials.join("、") })}</span>
      {finding && <span className={styles.facts}>{t("row.finding", { finding, by: checkedBy ?? "" })}</span>}
    </li>
  );
}
