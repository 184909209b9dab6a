import { Tag } from "antd";
import { useTranslation } from "react-i18next";
import type { Opinion } from "@/api/types";
import { formatMoment } from "@/components/dates";
import { Panel } from "@/components/Panel";
import styles from "./Opinions.module.css";

/** What the divisions said, for the one who decides. */
export function Opinions({ opinions }: { opinions: readonly Opinion[] }) {
  const { t } = useTranslation("cases");
  return (
    <Panel title={t("opinions.title")}>
      {opinions.length === 0 && <span className="bl-muted">{t("opinions.none")}</span>}
      <ul className={styles.list}>
        {opinions.map((opinion) => (
          <li key={opinion.division + opinion.at}>
            <div className={styles.head}>
              <strong>{opinion.divisionName}</strong>
              <Verdict passed={opinion.passed} />
              <span className="bl-muted">
                {opinion.by} · {formatMoment(opinion.at)}
              </span>
            </div>
            {opinion.comment && <p className={styles.words}>{opinion.comment}</p>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Verdict({ passed }: { passed: boolean }) {
  const { t } = useTranslation("cases");
  const look = passed
    ? { color: "#155a31", background: "#e9f6ee", borderColor: "#a5d8b8" }
    : { color: "#9b001c", background: "#fdecef", borderColor: "#f0b4be" };
  return (
    <Tag style={{ ...look, marginInlineEnd: 0 }}>{t(passed ? "opinions.passed" : "opinions.objected")}</Tag>
  );
}
