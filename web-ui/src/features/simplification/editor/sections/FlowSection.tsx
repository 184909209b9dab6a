import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BpmnDiagram } from "@/components/BpmnDiagram";
import { QueryView } from "@/components/QueryView";
import { useEditor } from "../editor";
import { EditorSection } from "../fields/EditorSection";
import { fetchFlow } from "../flow";

/** 流程再造后的审批流程图: drawn from what is saved. */
export function FlowSection() {
  const { t } = useTranslation("simplification");
  const { draft, dirty } = useEditor();
  const [open, setOpen] = useState(false);
  return (
    <EditorSection
      id="flow"
      extra={
        <Button size="small" disabled={false} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? "process.hide" : "process.show")}
        </Button>
      }
    >
      <p className="bl-muted">{t(dirty ? "flow.unsaved" : "flow.what")}</p>
      {open && <Flow item={draft.item} name={draft.proposal.guide.name} saved={draft.editedAt} />}
    </EditorSection>
  );
}

function Flow({ item, name, saved }: { item: string; name: string; saved: string | undefined }) {
  const query = useQuery({
    queryKey: ["drafts", item, "flow", saved],
    queryFn: () => fetchFlow(item),
  });
  return <QueryView query={query}>{(xml) => <BpmnDiagram xml={xml} name={name} />}</QueryView>;
}
