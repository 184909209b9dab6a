import { Tabs } from "antd";
import { useMemo } from "react";
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
      {({ models }) =>
        models.length === 1 && models[0] ? (
          <ModelView model={models[0]} />
        ) : (
          <Tabs
            items={models.map((model) => ({
              key: model.caseNumber ?? model.process,
              label: model.itemName ?? t("progress.whole"),
              children: <ModelView model={model} />,
            }))}
          />
        )
      }
    </QueryView>
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
