import type Form from "@rjsf/core";
import { withTheme, type FormProps } from "@rjsf/core";
import { Theme } from "@rjsf/antd";
import type { RJSFSchema, UiSchema } from "@rjsf/utils";
import { useEffect, useImperativeHandle, useMemo, useRef, useState, type Ref } from "react";
import { useTranslation } from "react-i18next";
import type { JsonObject } from "@/api/types";
import type { FormContext } from "./context";
import { localise } from "./schema";
import { ErrorListTemplate } from "./templates/ErrorListTemplate";
import { FieldTemplate } from "./templates/FieldTemplate";
import { ObjectFieldTemplate } from "./templates/ObjectFieldTemplate";
import { validator } from "./validator";
import { InputWidget } from "./widgets/InputWidget";
import { RadioWidget } from "./widgets/RadioWidget";
import { SelectWidget } from "./widgets/SelectWidget";
import { TextareaWidget } from "./widgets/TextareaWidget";

type Data = JsonObject;

const ThemedForm = withTheme<Data, RJSFSchema, FormContext>({
  templates: {
    ...Theme.templates,
    BaseInputTemplate: InputWidget,
    ErrorListTemplate,
    FieldTemplate,
    ObjectFieldTemplate,
  } as FormProps<Data, RJSFSchema, FormContext>["templates"],
  widgets: {
    ...(Theme.widgets as object),
    // Dates are inputs as well: the text widget's template picks the type by the format.
    DateWidget: InputWidget,
    RadioWidget,
    SelectWidget,
    TextareaWidget,
  },
});

/** The faults are on screen; without a handler the library would also write them to the console. */
const ignore = () => undefined;

export interface SchemaFormHandle {
  /** Shows every fault and puts the focus on the summary; true when there is none. */
  validate: () => boolean;
}

interface Props {
  schema: JsonObject;
  uiSchema: JsonObject;
  value: JsonObject;
  onChange: (value: JsonObject) => void;
  known?: readonly { field: string; source: string }[];
  disabled?: boolean;
  ref?: Ref<SchemaFormHandle>;
}

/** A form that the server describes. Faults appear when {@link SchemaFormHandle.validate} is asked, not while typing. */
export default function SchemaForm({
  schema,
  uiSchema,
  value,
  onChange,
  known,
  disabled = false,
  ref,
}: Props) {
  const { i18n } = useTranslation("forms");
  const english = i18n.language === "en";
  const form = useRef<Form<Data, RJSFSchema, FormContext>>(null);
  const localised = useMemo(() => localise(schema, english), [schema, english]);
  const context = useMemo<FormContext>(
    () => ({ english, known: new Map((known ?? []).map(({ field, source }) => [field, source])) }),
    [english, known],
  );
  const box = useRef<HTMLDivElement>(null);
  const [failures, setFailures] = useState(0);
  useImperativeHandle(ref, () => ({
    validate: () => {
      const good = form.current?.validateForm() ?? false;
      if (!good) setFailures((count) => count + 1);
      return good;
    },
  }));
  useEffect(() => {
    if (failures > 0) box.current?.querySelector<HTMLElement>("[data-error-summary]")?.focus();
  }, [failures]);

  return (
    <div ref={box}>
      <ThemedForm
        ref={form}
        tagName="div"
        schema={localised as RJSFSchema}
        uiSchema={
          { ...uiSchema, "ui:submitButtonOptions": { norender: true } } as UiSchema<
            Data,
            RJSFSchema,
            FormContext
          >
        }
        formData={value}
        formContext={context}
        validator={validator as FormProps<Data, RJSFSchema, FormContext>["validator"]}
        disabled={disabled}
        noHtml5Validate
        showErrorList="top"
        experimental_defaultFormStateBehavior={{
          constAsDefaults: "never",
          emptyObjectFields: "skipDefaults",
        }}
        onChange={({ formData }) => onChange(formData ?? {})}
        onError={ignore}
      />
    </div>
  );
}
