import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useLocation, useNavigate } from "react-router";
import { Bell } from "@/features/notices/Bell";
import { useLogout, useSession } from "@/features/session/session";
import { switchLanguage } from "../i18n";
import styles from "./UserMenu.module.css";

/** Language, notices, who is logged in, in and out. */
export function UserMenu({ dark = false }: { dark?: boolean }) {
  const { t, i18n } = useTranslation();
  const { user } = useSession();
  const logout = useLogout();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const english = i18n.language === "en";
  const next = pathname === "/login" ? "/login" : `/login?next=${encodeURIComponent(pathname + search)}`;
  const leave = () => logout.mutate(undefined, { onSettled: () => void navigate("/") });

  return (
    <div className={dark ? `${styles.menu} ${styles.dark}` : styles.menu}>
      {user && (
        <span className={styles.who}>
          {user.displayName}
          {user.departmentName && <small> · {user.departmentName}</small>}
        </span>
      )}
      {user && <Bell to={dark ? "/office/notices" : "/notices"} />}
      <Button
        type="text"
        size="small"
        lang={english ? "zh-CN" : "en"}
        onClick={() => void switchLanguage(english ? "zh" : "en")}
      >
        {english ? "中文" : "English"}
      </Button>
      {user && (
        <Button type="text" size="small" onClick={leave} loading={logout.isPending}>
          {t("session.logout")}
        </Button>
      )}
      {user === null && <Link to={next}>{t("session.login")}</Link>}
    </div>
  );
}
