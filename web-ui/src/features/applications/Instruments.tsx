import { useTranslation } from "react-i18next";
import { API_ROOT } from "@/api/client";
import { formatMoment } from "@/components/dates";
import { NothingYet } from "@/components/NothingYet";
import { PdfButton } from "@/components/PdfButton";
import { QueryView } from "@/components/QueryView";
import { useInstruments } from "./queries";
import styles from "./CaseList.module.css";

/** The documents that were issued, newest first. */
export function Instruments({ applicationId }: { applicationId: string }) {
  const { t } = useTranslation("applications");
  return (
    <QueryView
      query={useInstruments(applicationId)}
      rows={3}
      isEmpty={({ items }) => items.length === 0}
      empty={<NothingYet what={t("instruments.none")} />}
    >
      {({ items }) => (
        <ul className={styles.list}>
          {[...items]
            .sort((a, b) => b.issuedAt.localeCompare(a.issuedAt))
            .map(({ id, title, number, issuer, issuedAt }) => (
              <li key={id}>
                <div>
                  <strong>{title}</strong>
                  <div className="bl-muted">
                    {number} · {issuer} · {formatMoment(issuedAt)}
                  </div>
                </div>
                <PdfButton
                  href={`${API_ROOT}/applications/${applicationId}/instruments/${id}.pdf`}
                  title={`${title} ${number}`}
                />
              </li>
            ))}
        </ul>
      )}
    </QueryView>
  );
}
