import { Suspense, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { JsonObject } from "@/api/types";
import { LazySchemaForm } from "@/components/forms/LazySchemaForm";
import type { SchemaFormHandle } from "@/components/forms/SchemaForm";
import { PageSkeleton } from "@/components/PageSkeleton";
import { useDraft } from "../draft/useDraft";
import { FocusHash } from "../FocusHash";
import { StepActions } from "../StepActions";
import { stepPath } from "../steps";
import { courierDefaults, deliveryForm, type Method } from "./delivery";
import { VisitsOfMethods } from "./VisitsOfMethods";

/** 送达方式: online by default; with a courier no visit is needed either (2.3.2c). */
function DeliveryStep() {
  const { t } = useTranslation("filing");
  const navigate = useNavigate();
  const { application, value, change, flush } = useDraft();
  const handle = useRef<SchemaFormHandle>(null);
  const { id } = application;
  const data = value("delivery", { ...application.delivery });
  const method = (data.method as Method | undefined) ?? "ELECTRONIC";
  const { schema, uiSchema } = useMemo(() => deliveryForm(method, t), [method, t]);

  const take = (after: JsonObject) => {
    const chosenCourier = after.method === "COURIER" && method !== "COURIER";
    change(
      "delivery",
      data,
      chosenCourier ? { ...courierDefaults(value("form", application.form)), ...after } : after,
    );
  };
  const next = () => {
    if (!handle.current?.validate()) return;
    void flush();
    void navigate(stepPath(id, "review"));
  };
  return (
    <>
      <Suspense fallback={<PageSkeleton rows={4} />}>
        <LazySchemaForm
          ref={handle}
          schema={schema}
          uiSchema={uiSchema}
          value={{ ...data, method }}
          onChange={take}
        />
        <FocusHash />
      </Suspense>
      <VisitsOfMethods applicationId={id} chosen={method} />
      <StepActions next={t("actions.next")} onNext={next} back={stepPath(id, "materials")} />
    </>
  );
}

export { DeliveryStep as Component };
