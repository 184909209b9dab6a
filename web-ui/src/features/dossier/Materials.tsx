import { Button, Tag } from "antd";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { API_ROOT } from "@/api/client";
import type { ApplicationCase, MaterialLine } from "@/api/types";
import { ClauseTag } from "@/components/ClauseTag";
import { DocumentDrawer, isShown, type ShownDocument } from "@/components/documents/DocumentDrawer";
import { Origin } from "@/components/materials/Origin";
import { Panel } from "@/components/Panel";
import { distinctMaterials } from "./distinctMaterials";
import { LicenceCopyButton } from "./LicenceCopyButton";
import styles from "./Materials.module.css";

interface Props {
  applicationId: string;
  lines: readonly MaterialLine[];
  cases: readonly ApplicationCase[];
  /** What can be done about a line here. */
  action?: (line: MaterialLine) => ReactNode;
}

/** Every material with how it was met and why; what was handed in can be looked at beside the page. */
export function Materials({ applicationId, lines, cases, action }: Props) {
  const { t } = useTranslation("dossier");
  const [shown, show] = useState<ShownDocument>();
  const distinct = distinctMaterials(lines);
  const names = new Map(cases.map(({ item, itemName }) => [item, itemName]));
  return (
    <Panel title={t("materials.title")} extra={t("materials.count", { count: distinct.length })}>
      {distinct.length === 0 && <span className="bl-muted">{t("materials.none")}</span>}
      <ul className={styles.list}>
        {distinct.map((line) => (
          <li key={line.requirement}>
            <div className={styles.what}>
              <strong>{line.title}</strong>
              <small className="bl-muted">
                {t(line.essential ? "materials.essential" : "materials.optional")} ·{" "}
                {line.items.map((item) => names.get(item) ?? item).join("、")}
              </small>
            </div>
            <div className={styles.result}>
              <Result line={line} /> <ClauseTag clause={line.clause} />
              <small className="bl-muted">{line.explanation}</small>
              <Origin line={line} />
            </div>
            <Evidence line={line} applicationId={applicationId} onShow={show}>
              {action?.(line)}
            </Evidence>
          </li>
        ))}
      </ul>
      <DocumentDrawer document={shown} onClose={() => show(undefined)} />
    </Panel>
  );
}

const OPEN: readonly string[] = ["TO_UPLOAD", "NUMBER_TO_VERIFY", "TO_BE_OBTAINED"];

function Result({ line }: { line: MaterialLine }) {
  const { t } = useTranslation("dossier");
  const look = OPEN.includes(line.result)
    ? { color: "#6b4100", background: "#fdf4e3", borderColor: "#e8c78a" }
    : { color: "#155a31", background: "#e9f6ee", borderColor: "#a5d8b8" };
  return <Tag style={{ ...look, marginInlineEnd: 0 }}>{t(`result.${line.result}`)}</Tag>;
}

function Evidence({
  line: { document, licence, licenceNumber },
  applicationId,
  onShow,
  children,
}: {
  line: MaterialLine;
  applicationId: string;
  onShow: (document: ShownDocument) => void;
  children?: ReactNode;
}) {
  const { t } = useTranslation("dossier");
  if (!document) {
    return (
      <div className={styles.evidence}>
        {licenceNumber && <small>{licenceNumber}</small>}
        {licence && <LicenceCopyButton applicationId={applicationId} licence={licence} onShow={onShow} />}
        {children}
      </div>
    );
  }
  const href = `${API_ROOT}/applications/${applicationId}/documents/${document.id}`;
  const { fileName, mediaType } = document;
  return (
    <div className={styles.evidence}>
      <small>{fileName}</small>
      {isShown(mediaType) && (
        <Button
          size="small"
          onClick={() => onShow({ href, fileName, mediaType: mediaType ?? null })}
          aria-label={t("materials.showThis", { file: fileName })}
        >
          {t("materials.show")}
        </Button>
      )}
      <Button
        size="small"
        type="link"
        href={href}
        download={fileName}
        aria-label={t("materials.downloadThis", { file: fileName })}
      >
        {t("materials.download")}
      </Button>
    </div>
  );
}
