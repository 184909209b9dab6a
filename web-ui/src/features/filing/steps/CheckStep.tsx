import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import type { JsonObject } from "@/api/types";
import type { SchemaFormHandle } from "@/components/forms/SchemaForm";
import { Panel } from "@/components/Panel";
import { QueryView } from "@/components/QueryView";
import { useJointService } from "@/features/joint-services/queries";
import { useDraft } from "../draft/useDraft";
import { SelfCheck } from "../selfcheck/SelfCheck";
import { StepActions } from "../StepActions";
import { stepPath } from "../steps";

/** The questions again: other answers change the items, and with them form and materials. */
function CheckStep() {
  const { application } = useDraft();
  return application.jointService ? (
    <ServiceCheck code={application.jointService} stage={application.stage ?? "1"} />
  ) : (
    <ItemCheck code={application.item ?? ""} />
  );
}

function ServiceCheck({ code, stage }: { code: string; stage: string }) {
  const { t } = useTranslation("filing");
  const navigate = useNavigate();
  const { application, value, change, flush } = useDraft();
  const questions = useRef<SchemaFormHandle>(null);
  const answers = value("answers", application.answers);

  const next = async () => {
    if (!questions.current?.validate()) return;
    // The next page shows the form of the new answers, so these must have arrived.
    if (await flush()) void navigate(stepPath(application.id, "form"));
  };
  return (
    <QueryView query={useJointService(code)}>
      {(service) => (
        <>
          <SelfCheck
            ref={questions}
            service={service}
            stage={stage}
            answers={answers}
            onChange={(after: JsonObject) => change("answers", answers, after)}
          />
          <StepActions next={t("actions.next")} onNext={() => void next()} />
        </>
      )}
    </QueryView>
  );
}

function ItemCheck({ code }: { code: string }) {
  const { t } = useTranslation("filing");
  const navigate = useNavigate();
  const { application } = useDraft();
  return (
    <>
      <Panel>
        <p>{t("check.single")}</p>
        <Link to={`/items/${code}`}>{t("start.guide")}</Link>
      </Panel>
      <StepActions next={t("actions.next")} onNext={() => void navigate(stepPath(application.id, "form"))} />
    </>
  );
}

export { CheckStep as Component };
