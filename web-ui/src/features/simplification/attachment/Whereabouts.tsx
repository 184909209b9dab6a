import { Button } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { DiagramModel } from "@/api/types";
import { BpmnDiagram } from "@/components/BpmnDiagram";
import { Panel } from "@/components/Panel";
import { processSteps } from "@/components/processSteps";
import { QueryView } from "@/components/QueryView";
import { StepList } from "@/components/StepList";
import type { TableName } from "../places";
import { useTableDiagram } from "../queries";
import styles from "./Whereabouts.module.css";

/** The process of Attachments 1 and 2 with where this one stands, fetched when somebody wants to see it. */
export function Whereabouts({ table }: { table: TableName }) {
  const { t } = useTranslation("simplification");
  const [open, setOpen] = useState(false);
  return (
    <Panel
      title={t("process.title")}
      extra={
        <Button size="small" onClick={() => setOpen(!open)} aria-expanded={open}>
          {t(open ? "process.hide" : "process.show")}
        </Button>
      }
    >
      {open ? <Diagram table={table} /> : <span className="bl-muted">{t("process.what")}</span>}
    </Panel>
  );
}

function Diagram({ table }: { table: TableName }) {
  return (
    <QueryView query={useTableDiagram(table)}>
      {({ models }) => models.map((model) => <ModelView key={model.process} model={model} />)}
    </QueryView>
  );
}

function ModelView({ model }: { model: DiagramModel }) {
  const { t } = useTranslation("simplification");
  const steps = useMemo(() => processSteps(model), [model]);
  return (
    <div className={styles.view}>
      <BpmnDiagram xml={model.xml} name={t("process.title")} active={model.active} done={model.done} />
      <StepList steps={steps} />
    </div>
  );
}
