import { useTranslation } from "react-i18next";
import type { ItemGuide } from "@/api/types";
import styles from "./Guide.module.css";

interface Time {
  name: string;
  days: number;
  basis: string;
}

/** Time that does not count towards the limit and is told apart (article 45, clause 2.1.3c). */
export function ApartTimes({ guide }: { guide: ItemGuide }) {
  const { t } = useTranslation("guide");
  return (
    <>
      <p className="bl-muted">{t("apart.lead")}</p>
      <Times title={t("apart.special")} times={guide.specialProcedures} none={t("none.special")} />
      <Times
        title={t("apart.intermediary")}
        times={guide.intermediaryServices}
        none={t("none.intermediary")}
      />
    </>
  );
}

function Times({ title, times, none }: { title: string; times: readonly Time[]; none: string }) {
  const { t } = useTranslation("guide");
  return (
    <>
      <h3 className={styles.sub}>{title}</h3>
      {times.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <ol className={styles.list}>
          {times.map(({ name, days, basis }) => (
            <li key={name}>
              {name}：{t("apart.days", { count: days })}
              <ul className={styles.details}>
                <li>{t("precondition.basis", { basis: basis || "—" })}</li>
              </ul>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
