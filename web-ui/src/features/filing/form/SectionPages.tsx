import { Suspense, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate } from "react-router";
import type { ApplicationForm, JsonObject } from "@/api/types";
import { LazySchemaForm } from "@/components/forms/LazySchemaForm";
import type { Section } from "@/components/forms/schema";
import type { SchemaFormHandle } from "@/components/forms/SchemaForm";
import { PageSkeleton } from "@/components/PageSkeleton";
import { FocusHash } from "../FocusHash";
import { StepActions } from "../StepActions";
import { only, sectionOf } from "./sections";

interface Props {
  form: ApplicationForm;
  sections: readonly Section[];
  fields: {
    known: readonly { field: string; source: string }[];
    value: JsonObject;
    onChange: (after: JsonObject) => void;
  };
  /** Words and deed of the button on the last section. */
  last: string;
  onLast: () => void;
  /** Whether each section is the last one: when a single entry is corrected. */
  alone: boolean;
  backTo?: string;
}

/** One section a page. The section stands in the address, so that the phone's own back button steps back. */
export function SectionPages({ form, sections, fields, last, onLast, alone, backTo }: Props) {
  const { t } = useTranslation("filing");
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  const handle = useRef<SchemaFormHandle>(null);
  const position = sectionOf(hash, sections);
  const section = sections[position];
  if (!section) return null;

  const before = alone ? undefined : sections[position - 1];
  const after = alone ? undefined : sections[position + 1];
  const addressOf = ({ id }: Section) => `${pathname}#section-${id}`;
  const next = () => {
    if (!handle.current?.validate()) return;
    if (after) void navigate(addressOf(after));
    else onLast();
  };
  const back = before ? addressOf(before) : backTo;
  return (
    <div key={section.id}>
      <p id={`section-${section.id}`} tabIndex={-1} className="bl-muted">
        {t("form.position", { position: position + 1, total: sections.length, name: section.title })}
      </p>
      <Suspense fallback={<PageSkeleton rows={8} />}>
        <LazySchemaForm
          ref={handle}
          schema={only(form.schema, section)}
          uiSchema={form.uiSchema}
          {...fields}
        />
        <FocusHash />
      </Suspense>
      <StepActions next={after ? t("actions.next") : last} onNext={next} {...(back && { back })} />
    </div>
  );
}
