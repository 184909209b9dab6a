import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { CataloguePublication } from "@/api/types";
import styles from "./PublicationsPage.module.css";

type Item = CataloguePublication["items"][number];

/** The items that got a new version, each with its guide and what changed. */
export function ChangedItems({ items }: { items: readonly Item[] }) {
  const { t } = useTranslation("catalogue");
  if (items.length === 0) return <p>{t("publication.unchanged")}</p>;
  return (
    <>
      <h3 className={styles.changed}>{t("publication.items", { count: items.length })}</h3>
      <ul className={styles.items}>
        {items.map(({ code, name, version, changes }) => (
          <li key={code}>
            <Link to={`/items/${code}?version=${version}`}>{name}</Link>
            <span className="bl-muted">{t("publication.version", { version })}</span>
            {version > 1 ? (
              <Link to={`/items/${code}/diff?from=${version - 1}&to=${version}`}>
                {t("publication.changes", { count: changes })}
                <span className="bl-visually-hidden">：{name}</span>
              </Link>
            ) : (
              <span className="bl-muted">{t("publication.new")}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
