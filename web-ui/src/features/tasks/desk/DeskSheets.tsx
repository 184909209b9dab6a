import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { TaskDesk } from "@/api/types";
import { Panel } from "@/components/Panel";
import { CaseTable } from "@/features/cases/CaseTable";
import { useCaseAccess } from "@/features/cases/access";
import { ClockPanel } from "@/features/cases/ClockPanel";
import { Opinions } from "@/features/cases/Opinions";
import { ApplicationFacts } from "@/features/dossier/ApplicationFacts";
import { FormFacts } from "@/features/dossier/FormFacts";
import { History } from "@/features/dossier/History";
import { Instruments } from "@/features/dossier/Instruments";
import { Materials } from "@/features/dossier/Materials";
import { AnsweredCorrections } from "./AnsweredCorrections";
import { ObtainButton } from "./ObtainButton";
import { OriginalDoubts } from "./OriginalDoubts";

/** The sheets of a task, what the decision rests on first. */
export function DeskSheets({ desk }: { desk: TaskDesk }) {
  const { t } = useTranslation("tasks");
  const { task, application, approvalCase, materials, form } = desk;
  const mayOpen = useCaseAccess();
  return (
    <>
      <AnsweredCorrections corrections={application.corrections} />
      <OriginalDoubts desk={desk} />
      {approvalCase && (
        <>
          <ClockPanel
            clock={approvalCase.clock}
            extra={
              <Link to={`/office/cases/${approvalCase.id}`}>
                {t(task.kind === "DECISION" ? "toCaseDecider" : "toCase")}
              </Link>
            }
          />
          <Opinions opinions={approvalCase.opinions} />
          {approvalCase.prerequisites.length > 0 && (
            <Panel title={t("prerequisites")}>
              <CaseTable cases={approvalCase.prerequisites} label={t("prerequisites")} mayOpen={mayOpen} />
            </Panel>
          )}
        </>
      )}
      <Panel title={t("application")} extra={application.title}>
        <ApplicationFacts application={application} />
      </Panel>
      <FormFacts {...form} item={task.item} />
      <Materials
        applicationId={application.id}
        lines={materials}
        cases={application.cases}
        action={(line) => task.actions.length > 0 && <ObtainButton taskId={task.id} line={line} />}
      />
      <Panel title={t("cases")}>
        <CaseTable cases={application.cases} label={t("cases")} current={task.caseId} mayOpen={mayOpen} />
      </Panel>
      <Instruments applicationId={application.id} cases={application.cases} />
      <History applicationId={application.id} />
    </>
  );
}
