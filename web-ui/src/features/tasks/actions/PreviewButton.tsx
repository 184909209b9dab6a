import { FileSearchOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { API_ROOT } from "@/api/client";
import type { TaskAction, TaskCompletion } from "@/api/types";
import { DocumentDrawer, type ShownDocument } from "@/components/documents/DocumentDrawer";

/** An opinion inside the authority is no document for the applicant. */
const WITHOUT_INSTRUMENT: readonly TaskAction[] = [
  "PASS",
  "OBJECT",
  "KEPT",
  "CORRECTED",
  "CHECK_AGAIN",
  "UPHOLD",
];

interface Props {
  taskId: string;
  action: TaskAction;
  /** What would be sent; undefined when something is still missing, which the form then tells. */
  prepared: () => TaskCompletion | undefined;
}

/** Shows the document that the action would issue, as a draft. */
export function PreviewButton({ taskId, action, prepared }: Props) {
  const { t } = useTranslation("tasks");
  const [shown, show] = useState<ShownDocument>();
  if (WITHOUT_INSTRUMENT.includes(action)) return null;

  const open = () => {
    const body = prepared();
    if (!body) return;
    show({
      href: `${API_ROOT}/tasks/${encodeURIComponent(taskId)}/preview`,
      sent: JSON.stringify(body),
      fileName: t("preview.title", { action: t(`action.${action}`) }),
      mediaType: "application/pdf",
    });
  };
  return (
    <>
      <Button onClick={open} icon={<FileSearchOutlined aria-hidden />}>
        {t("preview.open")}
      </Button>
      <DocumentDrawer document={shown} onClose={() => show(undefined)} />
    </>
  );
}
