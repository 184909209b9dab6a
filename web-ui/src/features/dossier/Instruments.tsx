import { useTranslation } from "react-i18next";
import type { ApplicationCase } from "@/api/types";
import { Panel } from "@/components/Panel";
import { Instruments as IssuedInstruments } from "@/features/applications/Instruments";

interface Props {
  applicationId: string;
  cases: readonly Pick<ApplicationCase, "number" | "itemName">[];
}

/** The documents that were issued so far. */
export function Instruments({ applicationId, cases }: Props) {
  const { t } = useTranslation("dossier");
  return (
    <Panel title={t("instruments")}>
      <IssuedInstruments applicationId={applicationId} cases={cases} />
    </Panel>
  );
}
