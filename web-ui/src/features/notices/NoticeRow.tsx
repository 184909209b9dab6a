import { Button, Tag } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { NoticeToMe } from "@/api/types";
import { formatMoment } from "@/components/dates";
import styles from "./NoticeRow.module.css";

interface Props {
  notice: NoticeToMe;
  onRead: () => void;
}

/** One notice: following it marks it read. */
export function NoticeRow({ notice, onRead }: Props) {
  const { t } = useTranslation("notices");
  const { text, path, at, urgent, readAt } = notice;
  const unread = !readAt;
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        {unread && <Tag color="blue">{t("new")}</Tag>}
        {urgent && <Tag color="red">{t("urgent")}</Tag>}
        <Link to={path} className={unread ? styles.unread : undefined} onClick={() => unread && onRead()}>
          {text}
        </Link>
        <div className="bl-muted">{formatMoment(at)}</div>
      </div>
      {unread && (
        <Button size="small" onClick={onRead} aria-label={t("readThis", { text })}>
          {t("read")}
        </Button>
      )}
    </li>
  );
}
