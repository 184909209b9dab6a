import { Suspense, type Ref } from "react";
import { useTranslation } from "react-i18next";
import type { JointService, JsonObject } from "@/api/types";
import { LazySchemaForm } from "@/components/forms/LazySchemaForm";
import type { SchemaFormHandle } from "@/components/forms/SchemaForm";
import { localise } from "@/components/forms/schema";
import { PageSkeleton } from "@/components/PageSkeleton";
import { Panel } from "@/components/Panel";
import { FocusHash } from "../FocusHash";
import { ApplicableItems } from "./ApplicableItems";
import { answered } from "./answered";

interface Props {
  service: JointService;
  stage: string;
  answers: JsonObject;
  onChange: (answers: JsonObject) => void;
  ref?: Ref<SchemaFormHandle>;
}

/** The questions of a joint service, and at once which items they call for and which not. */
export function SelfCheck({ service, stage, answers, onChange, ref }: Props) {
  const { t } = useTranslation("filing");
  const { schema, uiSchema } = service.questions;
  return (
    <>
      <p>{t("check.lead")}</p>
      <Suspense fallback={<PageSkeleton />}>
        <LazySchemaForm
          {...(ref && { ref })}
          schema={schema}
          uiSchema={uiSchema}
          value={answers}
          onChange={onChange}
        />
        <FocusHash />
      </Suspense>
      <Panel title={t("check.result")}>
        <ApplicableItems
          service={service.code}
          stage={stage}
          answers={answered(localise(schema, false), answers) ? answers : undefined}
        />
      </Panel>
    </>
  );
}
