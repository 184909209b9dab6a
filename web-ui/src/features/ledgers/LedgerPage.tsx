import { DownloadOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Outlet, useNavigate, useParams, useSearchParams } from "react-router";
import { API_ROOT } from "@/api/client";
import { NothingYet } from "@/components/NothingYet";
import { Page } from "@/components/Page";
import { QueryView } from "@/components/QueryView";
import { CarryOverCheck } from "./CarryOverCheck";
import { LedgerBar } from "./LedgerBar";
import { LedgerSheet } from "./LedgerSheet";
import { isMonth } from "./months";
import { PROVINCE, useLedger, useRegions } from "./queries";

/** Attachment 3 of a month: the official table with every figure open to its cases. */
function LedgerPage() {
  const { t } = useTranslation("ledgers");
  const { month } = useParams();
  if (!isMonth(month)) {
    return (
      <Page title={t("title")} dense>
        <NothingYet what={t("noMonth")} todo={t("noMonthTodo")} />
      </Page>
    );
  }
  return <Month month={month} />;
}

function Month({ month }: { month: string }) {
  const { t } = useTranslation("ledgers");
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const region = address.get("region") ?? PROVINCE;
  const regions = useRegions();
  const ledger = useLedger(month, region);
  const place = regions.data?.items.find(({ code }) => code === region);
  const search = region === PROVINCE ? "" : `?region=${region}`;
  const go = (to: string, where = region) =>
    void navigate({
      pathname: `/office/ledgers/${to}`,
      search: where === PROVINCE ? "" : `?region=${where}`,
    });

  return (
    <Page
      title={t("title")}
      extra={(["xlsx", "pdf"] as const).map((kind) => (
        <Button
          key={kind}
          href={`${API_ROOT}/ledgers/${month}.${kind}${search}`}
          download
          icon={<DownloadOutlined aria-hidden />}
        >
          {t(`download.${kind}`)}
        </Button>
      ))}
      dense
    >
      <LedgerBar
        month={month}
        region={region}
        regions={regions.data?.items ?? []}
        state={ledger.data?.state}
        onMonth={(to) => go(to)}
        onRegion={(where) => go(month, where)}
      />
      <QueryView
        query={ledger}
        rows={12}
        isEmpty={({ rows }) => rows.length === 0}
        empty={<NothingYet what={t("noDepartments")} todo={t("noDepartmentsTodo")} />}
      >
        {(data) => (
          <>
            <LedgerSheet ledger={data} region={place} search={search} />
            <CarryOverCheck figures={data.total} />
          </>
        )}
      </QueryView>
      <Outlet />
    </Page>
  );
}

export { LedgerPage as Component };
