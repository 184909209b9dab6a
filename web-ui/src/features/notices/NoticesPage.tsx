import { Button, Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { NothingYet } from "@/components/NothingYet";
import { Page } from "@/components/Page";
import { PagedList } from "@/components/PagedList";
import { ProblemNotice } from "@/components/ProblemNotice";
import { AddressPanel } from "./AddressPanel";
import { NoticeRow } from "./NoticeRow";
import { useNotices, useReading, useUnread } from "./queries";

/** 通知: what the reader was told, unread first. */
function NoticesPage() {
  const { t } = useTranslation("notices");
  const [search, setSearch] = useSearchParams();
  const unreadOnly = search.get("unread") === "true";
  const unread = useUnread(true).data?.unread ?? 0;
  const reading = useReading();
  const filter = (
    <Segmented
      value={unreadOnly ? "unread" : "all"}
      onChange={(chosen) => setSearch(chosen === "unread" ? { unread: "true" } : {}, { replace: true })}
      options={[
        { value: "all", label: t("all") },
        { value: "unread", label: t("unread") },
      ]}
    />
  );
  const all = unread > 0 && (
    <Button onClick={() => reading.mutate(undefined)} loading={reading.isPending}>
      {t("readAll")}
    </Button>
  );
  return (
    <Page title={t("title")} lead={t("lead")} extra={all} dense>
      {reading.error && <ProblemNotice error={reading.error} />}
      <PagedList
        title={t("list")}
        extra={filter}
        query={useNotices(unreadOnly)}
        empty={<NothingYet what={unreadOnly ? t("noneUnread") : t("none")} />}
        row={(notice) => (
          <NoticeRow key={notice.id} notice={notice} onRead={() => reading.mutate(notice.id)} />
        )}
      />
      <AddressPanel />
    </Page>
  );
}

export { NoticesPage as Component };
