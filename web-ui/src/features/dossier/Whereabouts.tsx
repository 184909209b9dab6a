import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { DiagramModel } from "@/api/types";
import { useDiagram } from "@/features/applications/queries";
import { BpmnDiagram } from "@/components/BpmnDiagram";
import { Panel } from "@/components/Panel";
import { processSteps } from "@/components/processSteps";
import { QueryView } from "@/components/QueryView";
import { StepList } from "@/components/StepList";
import styles from "./Whereabouts.module.css";

/** The process diagrams with where they stand, fetched when somebody wants to see them. */
export function Whereabouts({ applicationId }: { applicationId: string }) {
  const { t } = useTranslation("dossier");
  const [open, setOpen] = useState(false);
  return (
    <Panel
      title={t("diagram.title")}
      extra={
        <Button size="small" onClick={() => setOpen(!open)} aria-expanded={open}>
          {t(open ? "diagram.hide" : "diagram.show")}
        </Button>
      }
    >
      {open ? (
        <Models applicationId={applicationId} />
      ) : (
        <span className="bl-muted">{t("diagram.what")}</span>
      )}
    </Panel>
  );
}

function Models({ applicationId }: { applicationId: string }) {
  const diagram = useDiagram(applicationId);
  return <QueryView query={diagram}>{({ models }) => <Chosen models={models} />}</QueryView>;
}

function Chosen({ models }: { models: readonly DiagramModel[] }) {
  const { t } = useTranslation("dossier");
  const [index, choose] = useState(0);
  const model = models[index];
  if (!model) return null;
  return (
    <>
      {models.length > 1 && (
        <Select
          className={styles.choice}
          aria-label={t("diagram.choose")}
          value={index}
          onChange={choose}
          options={models.map(({ name, itemName }, value) => ({
            value,
            label: itemName ? `${name}：${itemName}` : name,
          }))}
        />
      )}
      <div className={styles.both}>
        <BpmnDiagram {...model} />
        <StepList steps={processSteps(model)} />
      </div>
    </>
  );
}
