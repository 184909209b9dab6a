import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { QUEUES, writeFilter, type InboxFilter } from "./filter";
import styles from "./QueueTabs.module.css";

/** The four queues as links: each has an address of its own. The other filters stay. */
export function QueueTabs({ filter }: { filter: InboxFilter }) {
  const { t } = useTranslation("tasks");
  return (
    <nav aria-label={t("queues")} className={styles.tabs}>
      {QUEUES.map((queue) => (
        <Link
          key={queue}
          to={{ pathname: "/office/tasks", search: writeFilter({ ...filter, queue }).toString() }}
          aria-current={queue === filter.queue ? "page" : undefined}
        >
          {t(`queue.${queue}`)}
        </Link>
      ))}
    </nav>
  );
}
