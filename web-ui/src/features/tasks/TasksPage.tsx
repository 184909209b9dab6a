import { Button } from "antd";
import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Outlet, useMatch, useNavigate, useSearchParams } from "react-router";
import { PageSkeleton } from "@/components/PageSkeleton";
import { ProblemNotice } from "@/components/ProblemNotice";
import { useWide } from "@/components/useWide";
import { FilterBar } from "./inbox/FilterBar";
import { InboxEmpty } from "./inbox/InboxEmpty";
import { InboxHead } from "./inbox/InboxHead";
import { readFilter, writeFilter, type InboxFilter } from "./inbox/filter";
import { nextTask } from "./inbox/nextTask";
import { QueueTabs } from "./inbox/QueueTabs";
import { focusRow, moveByArrows } from "./inbox/rowKeys";
import { TaskLines } from "./inbox/TaskLines";
import { TaskTable } from "./inbox/TaskTable";
import { useScrollMemory } from "./inbox/useScrollMemory";
import type { InboxContext } from "./inboxContext";
import { useInbox } from "./queries";
import styles from "./TasksPage.module.css";

/** The inbox. On a wide screen the open task stands beside it, on a narrow one over it; the list stays as it was. */
function TasksPage() {
  const { t } = useTranslation("tasks");
  const [address, setAddress] = useSearchParams();
  const navigate = useNavigate();
  const opened = useMatch("/office/tasks/:id")?.params.id;
  const wide = useWide();
  const filter = readFilter(address);
  const search = writeFilter(filter).toString();
  const inbox = useInbox(filter);
  const rows = useMemo(() => inbox.data?.pages.flatMap((page) => page.items), [inbox.data]);
  const order = useRef<string[]>([]);
  const covered = opened !== undefined && !wide;
  useScrollMemory(`tasks?${search}`, opened === undefined && rows !== undefined);

  useEffect(() => {
    const present = rows?.map(({ id }) => id) ?? [];
    if (opened === undefined || present.includes(opened)) order.current = present;
  }, [rows, opened]);

  const left = useRef<string>(undefined);
  useEffect(() => {
    if (opened === undefined && left.current) focusRow(left.current);
    left.current = opened;
  }, [opened]);

  const change = (next: InboxFilter) => setAddress(writeFilter(next), { replace: true });
  const back = `/office/tasks${search && `?${search}`}`;
  const context: InboxContext = {
    back,
    beside: wide,
    goOn: (finished) => {
      const next = nextTask(order.current, rows?.map(({ id }) => id) ?? [], finished);
      void navigate(next ? { pathname: `/office/tasks/${next}`, search } : back);
      return next !== undefined;
    },
  };

  const List = wide && opened === undefined ? TaskTable : TaskLines;
  return (
    <div className={opened && wide ? styles.split : undefined}>
      <div
        className={styles.list}
        hidden={covered}
        onKeyDown={moveByArrows}
        role="region"
        aria-label={t("title")}
      >
        <InboxHead opened={opened !== undefined} />
        <QueueTabs filter={filter} />
        <FilterBar key={search} filter={filter} onChange={change} compact={opened !== undefined && wide} />
        {inbox.error && <ProblemNotice error={inbox.error} onRetry={() => void inbox.refetch()} />}
        {rows === undefined && !inbox.error && <PageSkeleton rows={8} />}
        {rows?.length === 0 && <InboxEmpty filter={filter} onClear={() => change({ queue: filter.queue })} />}
        {rows && rows.length > 0 && <List rows={rows} queue={filter.queue} search={search} opened={opened} />}
        {inbox.hasNextPage && (
          <div className={styles.more}>
            <Button onClick={() => void inbox.fetchNextPage()} loading={inbox.isFetchingNextPage}>
              {t("more")}
            </Button>
          </div>
        )}
      </div>
      <Outlet context={context} key={opened} />
    </div>
  );
}

export { TasksPage as Component };
