import { Alert, ConfigProvider } from "antd";
import { useTranslation } from "react-i18next";
import { LinkButton } from "@/components/LinkButton";
import { Page } from "@/components/Page";
import { ProblemNotice } from "@/components/ProblemNotice";
import { reviewAddress, tableAddress, type TableName } from "../places";
import { SimplificationTag } from "../SimplificationTag";
import { ClashDialog } from "./ClashDialog";
import { EditorContext } from "./editor";
import { FocusPointer } from "./FocusPointer";
import { LeaveGuard } from "./LeaveGuard";
import type { LoadedDraft } from "./queries";
import { SaveBar } from "./SaveBar";
import { SECTIONS } from "./sections";
import { SectionIndex } from "./SectionIndex";
import { useDraftEditor } from "./useDraftEditor";
import styles from "./DraftEditor.module.css";

/** Words that cannot be changed must still be read. */
const READABLE = { token: { colorTextDisabled: "rgba(0,0,0,.8)", colorBgContainerDisabled: "#f7f9fb" } };

export function DraftEditor({ table, loaded }: { table: TableName; loaded: LoadedDraft }) {
  const { t } = useTranslation("simplification");
  const work = useDraftEditor(loaded);
  const { editor, etag } = work;
  const { draft, proposal, readOnly } = editor;
  return (
    <EditorContext value={editor}>
      <Page
        title={proposal.guide.name}
        lead={
          <>
            <SimplificationTag state={draft.state} />{" "}
            {t("editor.lead", { code: draft.item, version: draft.baseline?.version ?? 0 })}
          </>
        }
        extra={
          <>
            <LinkButton to={reviewAddress(table, draft.item)}>{t("sheet.compare")}</LinkButton>
            <LinkButton to={tableAddress(table)}>{t("editor.back")}</LinkButton>
          </>
        }
        dense
      >
        {readOnly && <Alert type="info" showIcon className={styles.notice} title={t("editor.readOnly")} />}
        <div className={styles.layout}>
          <SectionIndex />
          <ConfigProvider componentDisabled={readOnly} theme={readOnly ? READABLE : {}}>
            <div className={styles.sections}>
              {SECTIONS.map(({ id, Content }) => (
                <Content key={id} />
              ))}
            </div>
          </ConfigProvider>
        </div>
        {work.error && <ProblemNotice error={work.error} safe={t("editor.textKept")} />}
        {!readOnly && (
          <SaveBar
            table={table}
            etag={etag}
            saving={work.saving}
            onSave={work.save}
            onDiscard={work.discard}
          />
        )}
      </Page>
      <FocusPointer />
      <LeaveGuard dirty={editor.dirty} />
      {work.clash && (
        <ClashDialog clash={work.clash} saving={work.saving} onSettle={work.settle} onClose={work.postpone} />
      )}
    </EditorContext>
  );
}
