import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams, useSearchParams } from "react-router";
import type { JointService, JsonObject } from "@/api/types";
import type { SchemaFormHandle } from "@/components/forms/SchemaForm";
import { Page } from "@/components/Page";
import { PageQuery } from "@/components/PageQuery";
import { useJointService } from "@/features/joint-services/queries";
import { SelfCheck } from "../selfcheck/SelfCheck";
import { StepBar } from "../StepBar";
import { PROVINCE, RegionField } from "./RegionField";
import { StartActions } from "./StartActions";
import { forget, useRemembered } from "./remembered";

/** 须知与自检 of a joint service: what one should know, and which items one needs. */
function ServiceStartPage() {
  const { code = "" } = useParams();
  return <PageQuery query={useJointService(code)}>{(service) => <Start service={service} />}</PageQuery>;
}

function Start({ service }: { service: JointService }) {
  const { t } = useTranslation("filing");
  const [parameters] = useSearchParams();
  const stage = service.stages.find(({ code }) => code === parameters.get("stage")) ?? service.stages[0];
  const project = parameters.get("project");
  const stageCode = stage?.code ?? "1";
  const key = `binglian.start.${service.code}.${stageCode}`;
  const [answers, setAnswers] = useRemembered<JsonObject>(key, {});
  const [region, setRegion] = useRemembered("binglian.start.region", PROVINCE);
  const questions = useRef<SchemaFormHandle>(null);
  const staged = service.stages.length > 1;

  return (
    <Page
      title={t("start.title", { name: staged && stage ? `${service.name}（${stage.name}）` : service.name })}
      lead={<Link to={`/services/${service.code}`}>{t("start.guide")}</Link>}
    >
      <StepBar current="check" />
      <SelfCheck
        ref={questions}
        service={service}
        stage={stageCode}
        answers={answers}
        onChange={setAnswers}
      />
      <RegionField value={region} onChange={setRegion} />
      <StartActions
        onStarted={() => forget(key)}
        ready={() => questions.current?.validate() ?? false}
        application={{
          jointService: service.code,
          region,
          answers,
          stage: stageCode,
          ...(project && { project }),
        }}
      />
    </Page>
  );
}

export { ServiceStartPage as Component };
