import { Input, Radio } from "antd";
import { useTranslation } from "react-i18next";
import { API_ROOT } from "@/api/client";
import type { MaterialLine } from "@/api/types";
import { DocumentLink } from "@/components/documents/DocumentLink";
import type { DraftStep, TaskDraft } from "./draft";
import { inputs } from "./faults";
import styles from "./actions.module.css";

interface Props {
  applicationId: string;
  lines: readonly MaterialLine[];
  draft: TaskDraft;
  dispatch: (step: DraftStep) => void;
}

/** 原件核验清单: each material once, the uploaded copy at hand, ticked by the officer line by line (2.3.2b). */
export function OriginalsChecklist({ applicationId, lines, draft, dispatch }: Props) {
  const { t } = useTranslation("tasks");
  if (lines.length === 0) return <p>{t("originals.none")}</p>;
  return (
    <fieldset className={styles.originals}>
      <legend>{t("originals.title", { count: lines.length })}</legend>
      {lines.map(({ requirement, title, document }) => {
        const found = draft.originals[requirement];
        return (
          <div key={requirement} className={styles.original}>
            <div>
              <strong>{title}</strong>{" "}
              {document && (
                <DocumentLink
                  href={`${API_ROOT}/applications/${applicationId}/documents/${document.id}`}
                  fileName={document.fileName}
                  mediaType={document.mediaType}
                />
              )}
            </div>
            <Radio.Group
              id={inputs.original(requirement)}
              aria-label={t("originals.of", { title })}
              value={found?.agrees ?? null}
              onChange={(event) =>
                dispatch({ do: "original", requirement, found: { agrees: event.target.value as boolean } })
              }
              options={[
                { value: true, label: t("originals.agrees") },
                { value: false, label: t("originals.differs") },
              ]}
            />
            {found?.agrees === false && (
              <Input.TextArea
                id={inputs.remark(requirement)}
                className={styles.remark}
                aria-label={t("originals.remarkOf", { title })}
                placeholder={t("originals.remark")}
                value={found.remark}
                onChange={(event) =>
                  dispatch({ do: "original", requirement, found: { remark: event.target.value } })
                }
                autoSize={{ minRows: 1, maxRows: 5 }}
                maxLength={2000}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
