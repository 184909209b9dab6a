import { Suspense, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { ApplicationForm } from "@/api/types";
import { LazySchemaForm } from "@/components/forms/LazySchemaForm";
import type { SchemaFormHandle } from "@/components/forms/SchemaForm";
import { PageSkeleton } from "@/components/PageSkeleton";
import { QueryView } from "@/components/QueryView";
import { useApplicationForm } from "@/features/applications/queries";
import { useDraft } from "../draft/useDraft";
import { FocusHash } from "../FocusHash";
import { StepActions } from "../StepActions";
import { stepPath } from "../steps";

/** 申报信息: the forms of all items merged into one; every fact is typed once. */
function FormStep() {
  const { application } = useDraft();
  return (
    <QueryView query={useApplicationForm(application.id)} rows={12}>
      {(form) => <MergedForm form={form} />}
    </QueryView>
  );
}

function MergedForm({ form }: { form: ApplicationForm }) {
  const { t } = useTranslation("filing");
  const navigate = useNavigate();
  const { application, value, change, flush } = useDraft();
  const handle = useRef<SchemaFormHandle>(null);
  const data = value("form", form.data);
  const known = useMemo(
    () =>
      form.known?.map(({ field, source }) => ({
        field,
        source: t(`form.source.${source}`, { defaultValue: source }),
      })),
    [form.known, t],
  );
  const corrected = application.state === "CORRECTION_REQUESTED";

  const next = () => {
    if (!handle.current?.validate()) return;
    void flush();
    void navigate(
      corrected ? `/applications/${application.id}/corrections` : stepPath(application.id, "materials"),
    );
  };
  return (
    <>
      <p>{t("form.lead")}</p>
      <Suspense fallback={<PageSkeleton rows={12} />}>
        <LazySchemaForm
          ref={handle}
          schema={form.schema}
          uiSchema={form.uiSchema}
          value={data}
          onChange={(after) => change("form", data, after)}
          {...(known && { known })}
        />
        <FocusHash />
      </Suspense>
      <StepActions
        next={corrected ? t("actions.backToCorrections") : t("actions.next")}
        onNext={next}
        {...(!corrected && { back: stepPath(application.id, "check") })}
      />
    </>
  );
}

export { FormStep as Component };
