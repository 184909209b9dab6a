import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { JointService, Stage } from "@/api/types";
import { Panel } from "@/components/Panel";
import styles from "./StageList.module.css";

/** The stages with their items: which run side by side and which wait for others. */
export function StageList({ service }: { service: JointService }) {
  const { t } = useTranslation("joint-services");
  const single = service.stages.length === 1;
  return (
    <Panel title={t("stages")}>
      <p className="bl-muted">{t("stagesLead")}</p>
      {service.stages.map((stage, index) => (
        <section key={stage.code} className={styles.stage}>
          {!single && <h3>{t("stage", { number: index + 1, name: stage.name })}</h3>}
          <StageItems stage={stage} />
        </section>
      ))}
    </Panel>
  );
}

function StageItems({ stage }: { stage: Stage }) {
  const { t } = useTranslation("joint-services");
  const nameOf = new Map(stage.items.map(({ code, name }) => [code, name]));
  return (
    <ul className={styles.items}>
      {stage.items.map(({ code, name, departmentName, after }) => {
        const waits = after.map((other) => nameOf.get(other) ?? other);
        return (
          <li key={code}>
            <Link to={`/items/${code}`}>{name}</Link>
            <span className="bl-muted">{departmentName}</span>
            <span className={styles.order}>
              {waits.length > 0 ? t("after", { items: waits.join("、") }) : t("parallel")}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
