import { Suspense, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { ApplicationForm } from "@/api/types";
import { LazySchemaForm } from "@/components/forms/LazySchemaForm";
import { localise, sectionsOf } from "@/components/forms/schema";
import type { SchemaFormHandle } from "@/components/forms/SchemaForm";
import { PageSkeleton } from "@/components/PageSkeleton";
import { useNarrow } from "@/components/useNarrow";
import { useDraft } from "../draft/useDraft";
import { FocusHash } from "../FocusHash";
import { StepActions } from "../StepActions";
import { stepPath } from "../steps";
import { SectionNav } from "./SectionNav";
import { progressOf } from "./sections";
import { SectionPages } from "./SectionPages";
import styles from "./SectionNav.module.css";

/** The merged form: as a whole with its sections at hand on a desk, section by section on a phone. */
export function MergedForm({ form }: { form: ApplicationForm }) {
  const { t, i18n } = useTranslation("filing");
  const navigate = useNavigate();
  const narrow = useNarrow();
  const { application, value, change, flush } = useDraft();
  const handle = useRef<SchemaFormHandle>(null);
  const data = value("form", form.data);
  const known = useMemo(
    () =>
      (form.known ?? []).map(({ field, source }) => ({
        field,
        source: t(`form.source.${source}`, { defaultValue: source }),
      })),
    [form.known, t],
  );
  const english = i18n.language === "en";
  const sections = useMemo(
    () => sectionsOf(localise(form.schema, english), form.uiSchema, english),
    [form.schema, form.uiSchema, english],
  );
  const corrected = application.state === "CORRECTION_REQUESTED";
  const leave = () => {
    void flush();
    void navigate(
      corrected ? `/applications/${application.id}/corrections` : stepPath(application.id, "materials"),
    );
  };
  const wording = corrected ? t("actions.backToCorrections") : t("actions.next");
  const backTo = corrected ? undefined : stepPath(application.id, "check");
  const fields = { known, value: data, onChange: (after: typeof data) => change("form", data, after) };

  if (narrow) {
    return (
      <SectionPages
        form={form}
        sections={sections}
        fields={fields}
        last={wording}
        onLast={leave}
        alone={corrected}
        {...(backTo && { backTo })}
      />
    );
  }
  return (
    <div className={styles.columns}>
      <SectionNav sections={progressOf(form.schema, sections, data)} />
      <div>
        <Suspense fallback={<PageSkeleton rows={12} />}>
          <LazySchemaForm ref={handle} schema={form.schema} uiSchema={form.uiSchema} {...fields} />
          <FocusHash />
        </Suspense>
        <StepActions
          next={wording}
          onNext={() => handle.current?.validate() && leave()}
          {...(backTo && { back: backTo })}
        />
      </div>
    </div>
  );
}
