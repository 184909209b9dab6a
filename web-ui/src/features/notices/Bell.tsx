import { BellOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useUnread } from "./queries";
import styles from "./Bell.module.css";

/** In the top bar: how many notices are unread, and the way to them. */
export function Bell({ to }: { to: string }) {
  const { t } = useTranslation("notices");
  const unread = useUnread(true).data?.unread ?? 0;
  const shown = unread >= 100 ? "99+" : String(unread);
  return (
    <Link to={to} className={styles.bell} aria-label={t("bell", { count: unread, shown })}>
      <BellOutlined aria-hidden />
      {unread > 0 && (
        <span className={styles.count} aria-hidden>
          {shown}
        </span>
      )}
    </Link>
  );
}
