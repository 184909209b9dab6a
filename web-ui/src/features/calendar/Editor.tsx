import { Alert, Button, Input, Segmented, Upload } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/ProblemNotice";
import { withSpan, type Days, type Kind } from "./days";
import styles from "./Editor.module.css";
import { useFile } from "./queries";

interface Props {
  year: number;
  kind: Kind;
  onKind: (kind: Kind) => void;
  source: string;
  onSource: (source: string) => void;
  days: Days;
  onDays: (days: Days) => void;
  /** The days of a file take the place of what was entered. */
  onFile: (daysOff: string[], makeUpDays: string[]) => void;
}

/** What is entered besides clicking days: the document's number, spans of days, or all of it from a file. */
export function Editor({ year, kind, onKind, source, onSource, days, onDays, onFile }: Props) {
  const { t } = useTranslation("calendar");
  const id = useId();
  const [first, setFirst] = useState("");
  const [last, setLast] = useState("");
  const file = useFile(year);
  const span = first !== "" && last !== "" && first <= last;
  const limits = { min: `${year - 1}-12-21`, max: `${year}-12-31` };
  return (
    <div className={styles.editor}>
      <div>
        <label htmlFor={`${id}source`}>{t("edit.source")}</label>
        <Input
          id={`${id}source`}
          value={source}
          maxLength={200}
          placeholder={t("edit.sourceExample")}
          onChange={({ target }) => onSource(target.value)}
        />
      </div>
      <div>
        <span id={`${id}kind`}>{t("edit.kind")}</span>
        <Segmented<Kind>
          aria-labelledby={`${id}kind`}
          block
          value={kind}
          onChange={onKind}
          options={(["OFF", "WORK", "PLAIN"] as const).map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <p className="bl-muted">{t("edit.click")}</p>
      </div>
      <fieldset className={styles.span}>
        <legend>{t("edit.span")}</legend>
        <label htmlFor={`${id}first`}>{t("edit.first")}</label>
        <Input
          id={`${id}first`}
          type="date"
          {...limits}
          value={first}
          onChange={({ target }) => setFirst(target.value)}
        />
        <label htmlFor={`${id}last`}>{t("edit.last")}</label>
        <Input
          id={`${id}last`}
          type="date"
          {...limits}
          value={last}
          onChange={({ target }) => setLast(target.value)}
        />
        <Button disabled={!span} onClick={() => onDays(withSpan(days, first, last, kind))}>
          {t("edit.apply", { kind: t(`kind.${kind}`) })}
        </Button>
      </fieldset>
      <div>
        <Upload
          accept=".txt,.csv,text/plain,text/csv"
          showUploadList={false}
          beforeUpload={(chosen) => {
            file.mutate(chosen, { onSuccess: (read) => onFile(read.daysOff, read.makeUpDays) });
            return false;
          }}
        >
          <Button loading={file.isPending}>{t("edit.file")}</Button>
        </Upload>
        <details>
          <summary>{t("edit.fileHow")}</summary>
          <p>{t("edit.fileCompact")}</p>
          <pre>{`${year}: 01-01..01-03 10-01..10-07 | 10-10`}</pre>
          <p>{t("edit.fileCsv")}</p>
          <pre>{`date,kind,name\n${year}-01-01,off,元旦\n${year}-10-10,work,国庆节`}</pre>
        </details>
        {file.isSuccess && <Alert type="info" showIcon title={t("edit.fileRead")} />}
        {file.isError && <ProblemNotice error={file.error} />}
      </div>
    </div>
  );
}
