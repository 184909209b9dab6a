import { useTranslation } from "react-i18next";
import { API_ROOT } from "@/api/client";
import type { ApplicationCase } from "@/api/types";
import { formatMoment } from "@/components/dates";
import { NothingYet } from "@/components/NothingYet";
import { PdfButton } from "@/components/PdfButton";
import { QueryView } from "@/components/QueryView";
import { useInstruments } from "./queries";
import styles from "./CaseList.module.css";

interface Props {
  applicationId: string;
  cases: readonly Pick<ApplicationCase, "number" | "itemName">[];
}

/** The documents that were issued, newest first, each with the item that it is about. */
export function Instruments({ applicationId, cases }: Props) {
  const { t } = useTranslation("applications");
  const itemOf = new Map(cases.map(({ number, itemName }) => [number, itemName]));
  return (
    <QueryView
      query={useInstruments(applicationId)}
      rows={3}
      isEmpty={({ items }) => items.length === 0}
      empty={<NothingYet what={t("instruments.none")} />}
    >
      {({ items }) => (
        <ul className={styles.list}>
          {[...items].reverse().map(({ id, title, number, issuer, issuedAt, caseNumber }) => (
            <li key={id}>
              <div>
                <strong>{title}</strong>
                {caseNumber && <span> · {itemOf.get(caseNumber) ?? caseNumber}</span>}
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
