import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Panel } from "@/components/Panel";
import { Progress } from "@/features/applications/Progress";

/** The process diagrams with where they stand, fetched when somebody wants to see them. */
export function Whereabouts({ applicationId }: { applicationId: string }) {
  const { t } = useTranslation("dossier");
  const [open, setOpen] = useState(false);
  return (
    <Panel
      title={t("diagram.title")}
      extra={
        <Button size="small" onClick={() => setOpen(!open)} aria-expanded={open}>
          {t(open ? "diagram.hide" : "diagram.show")}
        </Button>
      }
    >
      {open ? (
        <Progress applicationId={applicationId} />
      ) : (
        <span className="bl-muted">{t("diagram.what")}</span>
      )}
    </Panel>
  );
}
