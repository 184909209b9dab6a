import { App, Button, Popconfirm } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { formatMoment } from "@/components/dates";
import { ProblemNotice } from "@/components/ProblemNotice";
import { cutPercent, percent } from "../figures";
import { tableAddress, type TableName } from "../places";
import { useEditor } from "./editor";
import { useResetDraft } from "./queries";
import styles from "./DraftEditor.module.css";

interface Props {
  table: TableName;
  etag: string;
  saving: boolean;
  onSave: () => Promise<boolean>;
  onDiscard: () => void;
}

/** Whether everything is saved, what the item looks like by now, and the buttons; always at hand. */
export function SaveBar({ table, etag, saving, onSave, onDiscard }: Props) {
  const { t } = useTranslation("simplification");
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { draft, guide, baseline, faults, dirty } = useEditor();
  const reset = useResetDraft(draft.item);
  const save = async () => {
    if (await onSave()) void message.success(t("saved"));
  };
  const giveUp = () => {
    onDiscard();
    reset.mutate(etag, { onSuccess: () => void navigate(tableAddress(table)) });
  };
  return (
    <>
      {reset.error && <ProblemNotice error={reset.error} safe={t("nothingLost")} />}
      <div className={styles.bar}>
        <span className={styles.state} role="status">
          <strong>{t(dirty ? "bar.dirty" : "bar.clean")}</strong>
          {!dirty &&
            draft.editedAt &&
            ` · ${t("bar.by", { by: draft.editedBy, at: formatMoment(draft.editedAt) })}`}
          {` · ${t("bar.cut", { cut: percent(cutPercent(baseline?.promisedLimitDays, guide.promisedLimitDays)) })}`}
          {` · ${faults.length > 0 ? t("count.faults", { count: faults.length }) : t("noFaults")}`}
        </span>
        <Popconfirm
          title={t(baseline ? "bar.resetAsk" : "bar.removeAsk")}
          okText={t("bar.yes")}
          cancelText={t("cancel")}
          onConfirm={giveUp}
        >
          <Button loading={reset.isPending}>{t(baseline ? "bar.reset" : "bar.remove")}</Button>
        </Popconfirm>
        <Button type="primary" disabled={!dirty} loading={saving} onClick={() => void save()}>
          {t("save")}
        </Button>
      </div>
    </>
  );
}
