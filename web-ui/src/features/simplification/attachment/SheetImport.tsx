import { UploadOutlined } from "@ant-design/icons";
import { Alert, Button, Upload } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ImportReport } from "@/api/dto/simplification";
import { Panel } from "@/components/Panel";
import { ProblemNotice } from "@/components/ProblemNotice";
import { itemAddress, type TableName } from "../places";
import { useImport } from "../queries";
import styles from "./SheetImport.module.css";

/** A sheet of the same layout, filled in elsewhere: what can be read goes into the drafts, the rest is told cell by cell. */
export function SheetImport({ table, etag }: { table: TableName; etag: string }) {
  const { t } = useTranslation("simplification");
  const read = useImport(table, etag);
  return (
    <Panel
      title={t("import.title")}
      extra={
        <Upload
          accept=".xlsx"
          showUploadList={false}
          beforeUpload={(file) => {
            read.mutate(file);
            return false;
          }}
        >
          <Button size="small" icon={<UploadOutlined aria-hidden />} loading={read.isPending}>
            {t("import.choose")}
          </Button>
        </Upload>
      }
    >
      <p className="bl-muted">{t("import.what")}</p>
      {read.error && <ProblemNotice error={read.error} safe={t("import.nothingChanged")} />}
      {read.data && <Report table={table} report={read.data} />}
    </Panel>
  );
}

function Report({ table, report: { read, changed, problems } }: { table: TableName; report: ImportReport }) {
  const { t } = useTranslation("simplification");
  return (
    <div role="status">
      <Alert
        type={problems.length > 0 ? "warning" : "success"}
        showIcon
        title={t("import.read", { ...read })}
        description={
          changed.length > 0 ? (
            <>
              {t("import.changed")}
              {changed.map((code) => (
                <Link key={code} to={itemAddress(table, code)} className={styles.code}>
                  {code}
                </Link>
              ))}
            </>
          ) : (
            t("import.unchanged")
          )
        }
      />
      {problems.length > 0 && (
        <table className={styles.table}>
          <caption>{t("import.problems", { count: problems.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t("import.cell")}</th>
              <th scope="col">{t("import.message")}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ cell, code, message }) => (
              <tr key={cell + code}>
                <th scope="row">{cell}</th>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
