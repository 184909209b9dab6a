import { Button } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { DiagramModel } from "@/api/types";
import { BpmnDiagram } from "@/components/BpmnDiagram";
import { NothingYet } from "@/components/NothingYet";
import { processSteps } from "@/components/processSteps";
import { QueryView } from "@/components/QueryView";
import { StepList } from "@/components/StepList";
import { useDiagram } from "./queries";
import styles from "./Progress.module.css";

/** The process diagrams of the application and of its cases, with where each stands. */
export function Progress({ applicationId }: { applicationId: string }) {
  const { t } = useTranslation("applications");
  return (
    <QueryView
      query={useDiagram(applicationId)}
      rows={6}
      isEmpty={({ models }) => models.length === 0}
      empty={<NothingYet what={t("progress.none")} />}
    >
      {({ models }) => <Models models={models} />}
    </QueryView>
  );
}

const keyOf = ({ caseNumber, process }: DiagramModel) => caseNumber ?? process;

function Models({ models }: { models: readonly DiagramModel[] }) {
  const { t } = useTranslation("applications");
  const [chosen, setChosen] = useState("");
  const shown = models.find((model) => keyOf(model) === chosen) ?? models[0];
  return (
    <>
      {models.length > 1 && (
        <div role="group" aria-label={t("progress.which")} className={styles.choice}>
          {models.map((model) => (
            <Button
              key={keyOf(model)}
              type={model === shown ? "primary" : "default"}
              aria-pressed={model === shown}
              onClick={() => setChosen(keyOf(model))}
            >
              {model.itemName ?? t("progress.whole")}
            </Button>
          ))}
        </div>
      )}
      {shown && <ModelView key={keyOf(shown)} model={shown} />}
    </>
  );
}

function ModelView({ model }: { model: DiagramModel }) {
  const { t } = useTranslation("applications");
  const steps = useMemo(() => processSteps(model), [model]);
  return (
    <div className={styles.view}>
      <BpmnDiagram
        xml={model.xml}
        name={model.itemName ?? t("progress.whole")}
        active={model.active}
        done={model.done}
      />
      <StepList steps={steps} />
    </div>
  );
}
