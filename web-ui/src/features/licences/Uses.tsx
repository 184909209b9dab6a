import { useTranslation } from "react-i18next";
import { formatMoment } from "@/components/dates";
import { PagedList } from "@/components/PagedList";
import { useUses } from "./queries";

/** Who used the licence, when, what for and on which legal ground. */
export function Uses({ id }: { id: string }) {
  const { t } = useTranslation("licences");
  const query = useUses(id);
  return (
    <PagedList
      title={t("uses.title")}
      query={query}
      empty={<p className="bl-muted">{t("uses.none")}</p>}
      row={(use) => (
        <li key={use.id} style={{ overflowWrap: "anywhere" }}>
          <strong>{use.departmentName}</strong> {t(`uses.kind.${use.kind}`)} · {formatMoment(use.at)}
          <div>{t("uses.purpose", { purpose: use.purpose, number: use.applicationNumber })}</div>
          <div className="bl-muted">{t("uses.ground", { ground: use.legalGround || "—" })}</div>
        </li>
      )}
    />
  );
}
