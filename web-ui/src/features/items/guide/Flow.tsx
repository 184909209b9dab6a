import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ItemGuide } from "@/api/types";
import { useNarrow } from "@/components/useNarrow";
import { FlowChart } from "./FlowChart";
import styles from "./Guide.module.css";

/** The steps as text and, for those who like to see it, drawn. A phone loads the drawing when it is asked for. */
export function Flow({ guide }: { guide: ItemGuide }) {
  const { t } = useTranslation("guide");
  const narrow = useNarrow();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <ol className={styles.list}>
        {guide.steps.map(({ name, divisions, limitDays }) => {
          const details = [
            divisions.length > 1 ? t("parallel", { divisions: divisions.join("、") }) : divisions[0],
            limitDays > 0 && t("days", { count: limitDays }),
          ].filter(Boolean);
          return (
            <li key={name}>
              {name}
              {details.length > 0 && <span className="bl-muted">（{details.join("；")}）</span>}
            </li>
          );
        })}
      </ol>
      <div className="bl-no-print">
        {narrow && !asked ? (
          <Button style={{ marginTop: 12 }} onClick={() => setAsked(true)}>
            {t("showDiagram")}
          </Button>
        ) : (
          <FlowChart guide={guide} />
        )}
      </div>
    </>
  );
}
