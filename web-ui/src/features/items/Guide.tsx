import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import type { ItemGuide } from "@/api/types";
import { formatDay } from "@/components/dates";
import { Facts } from "@/components/Facts";
import { Panel } from "@/components/Panel";
import { GuideMaterials } from "./GuideMaterials";

/** Everything an applicant wants to know before filing. */
export function Guide({ guide }: { guide: ItemGuide }) {
  const { t } = useTranslation("items");
  const { online, contact } = guide;
  return (
    <>
      {online.status !== "ONLINE" && <NotOnline guide={guide} />}
      <Panel title={t("guide.basics")}>
        <Facts
          facts={[
            [t("guide.code"), guide.code],
            [t("guide.department"), guide.departmentName],
            [t("guide.limit"), t("guide.days", { count: guide.promisedLimitDays })],
            [t("guide.statutory"), t("guide.days", { count: guide.statutoryLimitDays })],
            [t("guide.visits"), t("guide.visitCount", { count: guide.visits })],
            [t("guide.fees"), guide.fees],
            [t("guide.result"), guide.results.map(({ title }) => title).join("、") || "—"],
            [
              t("guide.version"),
              t("guide.since", { version: guide.version, day: formatDay(guide.effectiveFrom) }),
            ],
          ]}
        />
      </Panel>
      <TextList title={t("guide.conditions")} texts={guide.conditions} />
      <Panel title={t("guide.materials")}>
        <GuideMaterials materials={guide.materials} />
      </Panel>
      <TextList
        title={t("guide.preconditions")}
        texts={guide.preconditions.map(({ text, basis }) => (basis ? `${text}（${basis}）` : text))}
      />
      <TextList
        title={t("guide.steps")}
        ordered
        texts={guide.steps.map(({ name, divisions, limitDays }) => {
          const details = [
            divisions.length > 1 ? t("guide.parallel", { divisions: divisions.join("、") }) : divisions[0],
            limitDays > 0 && t("guide.days", { count: limitDays }),
          ].filter(Boolean);
          return details.length > 0 ? `${name}（${details.join("；")}）` : name;
        })}
      />
      <TextList
        title={t("guide.special")}
        note={t("guide.specialNote")}
        texts={[
          ...guide.specialProcedures.map(
            ({ name, days }) => `${name}（${t("guide.days", { count: days })}）`,
          ),
          ...guide.intermediaryServices.map(
            ({ name, days }) => `${name}（${t("guide.days", { count: days })}）`,
          ),
        ]}
      />
      <TextList title={t("guide.bases")} texts={guide.legalBases} />
      {guide.faq.length > 0 && (
        <Panel title={t("guide.faq")}>
          {guide.faq.map(({ question, answer }) => (
            <details key={question}>
              <summary>{question}</summary>
              <p>{answer}</p>
            </details>
          ))}
        </Panel>
      )}
      {contact && (
        <Panel title={t("guide.contact")}>
          <Facts
            facts={[
              [t("guide.place"), contact.place],
              [t("guide.hours"), contact.hours],
              [t("guide.enquiry"), contact.enquiryPhone],
              [t("guide.complaint"), contact.complaintPhone],
            ]}
          />
        </Panel>
      )}
    </>
  );
}

interface TextListProps {
  title: string;
  texts: readonly string[];
  note?: string;
  ordered?: boolean;
}

function TextList({ title, texts, note, ordered = false }: TextListProps) {
  if (texts.length === 0) return null;
  const List = ordered ? "ol" : "ul";
  return (
    <Panel title={title}>
      {note && <p className="bl-muted">{note}</p>}
      <List style={{ margin: 0, paddingInlineStart: "1.4em" }}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </List>
    </Panel>
  );
}

/** Clause 2.3.1c: an item that is not online yet says why and until when. */
function NotOnline({ guide: { online } }: { guide: ItemGuide }) {
  const { t } = useTranslation("items");
  return (
    <Alert
      type="info"
      showIcon
      style={{ marginBottom: 16 }}
      title={t(`online.${online.status}`)}
      description={
        <>
          {online.reason && <div>{t(`exemption.${online.reason}`, { defaultValue: online.reason })}</div>}
          {online.plannedOn && <div>{t("guide.plannedOn", { day: formatDay(online.plannedOn) })}</div>}
        </>
      }
    />
  );
}
