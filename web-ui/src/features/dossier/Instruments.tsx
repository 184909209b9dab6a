import { useTranslation } from "react-i18next";
import { API_ROOT } from "@/api/client";
import { useInstruments } from "@/features/applications/queries";
import { formatMoment } from "@/components/dates";
import { Panel } from "@/components/Panel";
import { PdfButton } from "@/components/PdfButton";
import { QueryView } from "@/components/QueryView";
import styles from "./Instruments.module.css";

/** The documents that were issued so far. */
export function Instruments({ applicationId }: { applicationId: string }) {
  const { t } = useTranslation("dossier");
  const instruments = useInstruments(applicationId);
  return (
    <Panel title={t("instruments.title")}>
      <QueryView
        query={instruments}
        rows={2}
        isEmpty={({ items }) => items.length === 0}
        empty={<span className="bl-muted">{t("instruments.none")}</span>}
      >
        {({ items }) => (
          <ul className={styles.list}>
            {items.map(({ id, title, number, issuedAt, issuer, caseNumber }) => (
              <li key={id}>
                <span>
                  {title} <strong>{number}</strong>
                  <small className="bl-muted">
                    {[issuer, formatMoment(issuedAt), caseNumber].filter(Boolean).join(" · ")}
                  </small>
                </span>
                <PdfButton
                  href={`${API_ROOT}/applications/${applicationId}/instruments/${id}.pdf`}
                  title={`${title} ${number}`}
                />
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Panel>
  );
}
