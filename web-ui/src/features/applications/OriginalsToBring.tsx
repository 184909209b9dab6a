import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import type { Application } from "@/api/types";
import { Panel } from "@/components/Panel";
import { deliveryOf } from "./delivery";
import { useOriginals } from "./queries";

/** 请携带以下原件: what to bring to the window, once the reply waits there; and what is still looked into. */
export function OriginalsToBring({ application }: { application: Application }) {
  const { t } = useTranslation("applications");
  const waits = application.state === "REPLIED" && deliveryOf(application).method === "WINDOW";
  const { data } = useOriginals(application.id, waits);
  if (!waits || !data) return null;
  const open = data.doubts.filter(({ state }) => state === "OPEN");
  if (open.length > 0) {
    const titles = [...new Set(open.map(({ title }) => title))].join(t("originals.separator"));
    return (
      <Panel title={t("originals.title")}>
        <Alert type="warning" showIcon title={t("originals.inCheck", { titles })} />
      </Panel>
    );
  }
  if (data.toBeSeen.length === 0) {
    return <Panel title={t("originals.title")}>{t("originals.none")}</Panel>;
  }
  return (
    <Panel title={t("originals.title")}>
      <p>{t("originals.bring")}</p>
      <ul>
        {data.toBeSeen.map(({ requirement, title, document }) => (
          <li key={requirement}>
            {title}{" "}
            {document && <span className="bl-muted">{t("originals.copy", { file: document.fileName })}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
