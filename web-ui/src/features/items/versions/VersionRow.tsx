import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ItemVersion } from "@/api/types";
import { formatDay, formatDayBefore } from "@/components/dates";
import { ToConfirmTag } from "../ToConfirmTag";
import { VersionState } from "./VersionState";
import styles from "./VersionsPage.module.css";

interface Props {
  code: string;
  version: ItemVersion;
  /** The version before it, if there is one. */
  before: ItemVersion | undefined;
}

/** One version: how long it holds, what changed and why, its figures beside those of the version before. */
export function VersionRow({ code, version, before }: Props) {
  const { t } = useTranslation("versions");
  const { change } = version;
  const [from, until] = [version.effectiveFrom, version.effectiveUntil];
  const figures = [
    ["promised", version.promisedLimitDays, before?.promisedLimitDays],
    ["statutory", version.statutoryLimitDays, before?.statutoryLimitDays],
    ["visits", version.visits, before?.visits],
    ["materials", version.materials, before?.materials],
    ["preconditions", version.preconditions, before?.preconditions],
  ] as const;
  return (
    <li>
      <div className={styles.head}>
        <h2>{t("version", { version: version.version })}</h2>
        <VersionState state={version.inForce} />
        <ToConfirmTag status={version.status} />
        <span>
          {until
            ? t("period", { from: formatDay(from), until: formatDayBefore(until) })
            : t("since", { from: formatDay(from) })}
        </span>
      </div>
      <p className={styles.reason}>{change ? t("reason", { reason: change.reason }) : t("first")}</p>
      {change && (
        <div className="bl-muted">
          {change.consentNumber &&
            `${t("consent", { number: change.consentNumber, day: change.consentedOn ? formatDay(change.consentedOn) : "" })} · `}
          {t("published", { day: formatDay(change.publishedOn) })}
        </div>
      )}
      <ul className={styles.figures}>
        {figures.map(([figure, now, then]) => (
          <li key={figure}>
            {t(`figure.${figure}`)} <strong>{t(`unit.${figure}`, { count: now })}</strong>
            {then !== undefined && then !== now && (
              <span className="bl-muted">{t("was", { was: t(`unit.${figure}`, { count: then }) })}</span>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.links}>
        <Link to={`/items/${code}?version=${version.version}`}>
          {t("read")}
          <span className="bl-visually-hidden">{t("version", { version: version.version })}</span>
        </Link>
        {before && (
          <Link to={`/items/${code}/diff?from=${before.version}&to=${version.version}`}>
            {t("compare", { version: before.version })}
          </Link>
        )}
      </div>
    </li>
  );
}
