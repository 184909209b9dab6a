import { Input, Radio, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { Online } from "@/api/dto/simplification";
import { onlineText } from "../../attachment/rowTexts";
import { Comments } from "../comments/Comments";
import { useEditor } from "../editor";
import { EditorSection } from "../fields/EditorSection";
import { Field } from "../fields/Field";
import { same } from "../same";
import { EXEMPTIONS } from "../violations";

const STATUS = ["ONLINE", "PLANNED", "EXEMPT"] as const;

/** Online since when, or one of the lawful reasons, or why not yet and until when (2.3.1a, 2.3.1c). */
export function OnlineSection() {
  const { t } = useTranslation("simplification");
  const { guide, baseline, set } = useEditor();
  const { online } = guide;
  const edit = (part: Partial<Online>) => set({ online: { ...online, ...part } });
  return (
    <EditorSection id="online" compared>
      <Field
        pointer="/online"
        label={t("field.online")}
        today={baseline && onlineText(t, baseline.online)}
        changed={baseline !== undefined && !same(baseline.online, online)}
      >
        {({ id }) => (
          <Radio.Group
            id={id}
            aria-label={t("field.online")}
            value={online.status}
            onChange={({ target }) => set({ online: { status: target.value as Online["status"] } })}
            options={STATUS.map((value) => ({ value, label: t(`online.${value}`) }))}
          />
        )}
      </Field>
      {online.status === "ONLINE" && (
        <DayField name="since" value={online.since} onChange={(since) => edit({ since })} />
      )}
      {online.status === "EXEMPT" && (
        <Field pointer="/online/reason" label={t("online.exemption")}>
          {({ id, ...rest }) => (
            <Select
              {...rest}
              id={id}
              style={{ width: 240 }}
              value={online.reason ?? null}
              onChange={(reason: string) => edit({ reason })}
              options={EXEMPTIONS.map((value) => ({ value, label: t(`exemption.${value}`) }))}
            />
          )}
        </Field>
      )}
      {online.status === "PLANNED" && (
        <>
          <Field pointer="/online/reason" label={t("online.reason")}>
            {(control) => (
              <Input.TextArea
                {...control}
                value={online.reason}
                autoSize={{ minRows: 1, maxRows: 6 }}
                onChange={({ target }) => edit({ reason: target.value })}
              />
            )}
          </Field>
          <DayField name="plannedOn" value={online.plannedOn} onChange={(plannedOn) => edit({ plannedOn })} />
        </>
      )}
      <Comments line="online" />
    </EditorSection>
  );
}

interface DayProps {
  name: "since" | "plannedOn";
  value: string | undefined;
  onChange: (day: string) => void;
}

function DayField({ name, value, onChange }: DayProps) {
  const { t } = useTranslation("simplification");
  return (
    <Field pointer={`/online/${name}`} label={t(`online.${name}Label`)}>
      {(control) => (
        <Input
          {...control}
          type="date"
          style={{ width: 180 }}
          value={value ?? ""}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
