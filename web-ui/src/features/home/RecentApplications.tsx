import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { NothingYet } from "@/components/NothingYet";
import { QueryView } from "@/components/QueryView";
import { StateTag } from "@/components/StateTag";
import { useRecentApplications } from "@/features/applications/queries";
import styles from "./HomePage.module.css";

export function RecentApplications({ loggedIn }: { loggedIn: boolean }) {
  const { t } = useTranslation("home");
  return loggedIn ? (
    <Recent />
  ) : (
    <>
      <p>{t("applications.login")}</p>
      <Link to="/login?next=/applications">{t("applications.loginLink")}</Link>
    </>
  );
}

function Recent() {
  const { t } = useTranslation("home");
  return (
    <QueryView
      query={useRecentApplications()}
      rows={3}
      isEmpty={({ items }) => items.length === 0}
      empty={<NothingYet what={t("applications.none")} todo={t("applications.noneTodo")} />}
    >
      {({ items }) => (
        <>
          <ul className={styles.rows}>
            {items.map(({ id, title, state }) => (
              <li key={id}>
                <Link to={`/applications/${id}`}>{title}</Link>
                <StateTag of="application" state={state} />
              </li>
            ))}
          </ul>
          <p>
            <Link to="/applications">{t("applications.all")}</Link>
          </p>
        </>
      )}
    </QueryView>
  );
}
