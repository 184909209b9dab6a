import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { API_ROOT } from "@/api/client";
import type { ClockAccount } from "@/api/types";
import { DueDate } from "@/components/DueDate";
import { Facts } from "@/components/Facts";
import { formatDay } from "@/components/dates";
import { Page } from "@/components/Page";
import { PageQuery } from "@/components/PageQuery";
import { Panel } from "@/components/Panel";
import { PdfButton } from "@/components/PdfButton";
import { DayTable } from "./DayTable";
import { addressOf, useClock } from "./queries";
import styles from "./ClockPage.module.css";

/** 期限说明: how a clock comes to its numbers, day by day, so that anybody can count after it. */
function ClockPage() {
  const { id = "", caseId, kind } = useParams();
  const of = { id, caseId, kind: kind as ClockAccount["kind"] | undefined };
  const clock = useClock(of);
  const { hasNextPage, fetchNextPage, isFetchingNextPage } = clock;
  const { t } = useTranslation("clocks");
  return (
    <PageQuery query={clock}>
      {(account) => (
        <Page
          title={t("title")}
          lead={`${account.title} · ${account.number} · ${account.kindName}`}
          extra={
            <span className="bl-no-print">
              <PdfButton href={`${API_ROOT}${addressOf(of)}.pdf`} title={t("title")}>
                {t("paper")}
              </PdfButton>
            </span>
          }
        >
          <Summary account={account} />
          <Rows account={account} />
          <DayTable days={account.days} />
          {hasNextPage && (
            <Button block loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t("more")}
            </Button>
          )}
        </Page>
      )}
    </PageQuery>
  );
}

function Summary({ account: { clock, sentence } }: { account: ClockAccount }) {
  const { t } = useTranslation("clocks");
  return (
    <Panel title={t("result")}>
      <p className={styles.sentence}>{sentence}</p>
      <Facts
        facts={[
          [t("start"), formatDay(clock.acceptedOn)],
          [t("limit"), t("days", { count: clock.limitDays })],
          [t("used"), t("days", { count: clock.usedDays })],
          [t("suspended"), t("days", { count: clock.suspendedDays })],
          [t("due"), <DueDate key="due" on={clock.dueOn} provisional={clock.provisional} />],
        ]}
      />
    </Panel>
  );
}

/** What happened to the clock, by which instrument. */
function Rows({ account: { rows } }: { account: ClockAccount }) {
  const { t } = useTranslation("clocks");
  return (
    <Panel title={t("rows")}>
      <ol className={styles.rows}>
        {rows.map((row, index) => (
          <li key={index}>
            <strong>{formatDay(row.on)}</strong> {row.text}
            <div className="bl-muted">
              {[row.reason, row.instrument && t("instrument", { number: row.instrument }), row.by]
                .filter(Boolean)
                .join(" · ")}
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

export { ClockPage as Component };
