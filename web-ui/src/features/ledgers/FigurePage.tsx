import { Button, Drawer } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams, useSearchParams } from "react-router";
import type { LedgerFigure } from "@/api/types";
import { NothingYet } from "@/components/NothingYet";
import { PageSkeleton } from "@/components/PageSkeleton";
import { ProblemNotice } from "@/components/ProblemNotice";
import { FigureCases } from "./FigureCases";
import { PROVINCE, useFigureCases, useLedger } from "./queries";

/** The cases behind one figure, in a drawer with an address of its own. */
function FigurePage() {
  const { t } = useTranslation("ledgers");
  const { month = "", department = "", figure = "accepted" } = useParams();
  const [address] = useSearchParams();
  const navigate = useNavigate();
  const ledger = useLedger(month, address.get("region") ?? PROVINCE);
  const cases = useFigureCases(month, department, figure as LedgerFigure);
  const items = cases.data?.pages.flatMap((page) => page.items);
  const name = ledger.data?.rows.find((row) => row.department === department)?.departmentName ?? department;
  const close = () =>
    void navigate(
      { pathname: `/office/ledgers/${month}`, search: address.toString() },
      { preventScrollReset: true },
    );

  return (
    <Drawer
      open
      onClose={close}
      size="min(1080px, 100vw)"
      title={t("figure.title", { department: name, month: monthName(), figure: t(`column.${figure}`) })}
    >
      {cases.error && <ProblemNotice error={cases.error} onRetry={() => void cases.refetch()} />}
      {items === undefined && !cases.error && <PageSkeleton />}
      {items?.length === 0 && <NothingYet what={t("figure.none")} todo={t("figure.noneTodo")} />}
      {items && items.length > 0 && <FigureCases items={items} />}
      {cases.hasNextPage && (
        <p style={{ textAlign: "center" }}>
          <Button onClick={() => void cases.fetchNextPage()} loading={cases.isFetchingNextPage}>
            {t("figure.more")}
          </Button>
        </p>
      )}
    </Drawer>
  );

  function monthName() {
    const [year, number] = month.split("-").map(Number);
    return t("monthName", { year, month: number });
  }
}

export { FigurePage as Component };
