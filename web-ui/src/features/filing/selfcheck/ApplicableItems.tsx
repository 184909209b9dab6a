import { useTranslation } from "react-i18next";
import type { ApplicableItem, JsonObject } from "@/api/types";
import { ClauseTag } from "@/components/ClauseTag";
import { NothingYet } from "@/components/NothingYet";
import { QueryView } from "@/components/QueryView";
import { useApplicableItems } from "@/features/joint-services/queries";
import styles from "./ApplicableItems.module.css";

interface Props {
  service: string;
  stage: string;
  /** Undefined while questions are open. */
  answers: JsonObject | undefined;
}

export function ApplicableItems({ service, stage, answers }: Props) {
  const { t } = useTranslation("filing");
  const query = useApplicableItems(service, stage, answers);
  if (answers === undefined) return <p className="bl-muted">{t("check.open")}</p>;
  return (
    <QueryView query={query} rows={4}>
      {({ items }) => <Decisions items={items} />}
    </QueryView>
  );
}

export function Decisions({ items }: { items: readonly ApplicableItem[] }) {
  const { t } = useTranslation("filing");
  const wanted = items.filter(({ applies }) => applies);
  const unwanted = items.filter(({ applies }) => !applies);
  return (
    <div role="status">
      {wanted.length === 0 ? (
        <NothingYet what={t("check.none")} todo={t("check.noneTodo")} />
      ) : (
        <>
          <h3 className={styles.heading}>{t("check.applies", { count: wanted.length })}</h3>
          <DecisionList items={wanted} all={wanted} />
        </>
      )}
      {unwanted.length > 0 && (
        <>
          <h3 className={styles.heading}>{t("check.appliesNot", { count: unwanted.length })}</h3>
          <DecisionList items={unwanted} all={wanted} />
        </>
      )}
    </div>
  );
}

interface ListProps {
  items: readonly ApplicableItem[];
  /** The items of this application: only for them is it worth saying who waits for whom. */
  all: readonly ApplicableItem[];
}

function DecisionList({ items, all }: ListProps) {
  const { t } = useTranslation("filing");
  return (
    <ul className={styles.list}>
      {items.map(({ item, name, departmentName, applies, reason, clause, after }) => {
        const waits = all.filter((other) => after.includes(other.item)).map((other) => other.name);
        return (
          <li key={item} className={applies ? undefined : styles.not}>
            <span className={styles.mark} aria-hidden>
              {applies ? "✓" : "—"}
            </span>
            <div>
              <strong>{name}</strong> <span className="bl-muted">{departmentName}</span>
              <div>
                {reason} <ClauseTag clause={clause} />
              </div>
              {applies && waits.length > 0 && (
                <div className="bl-muted">{t("check.after", { items: waits.join("、") })}</div>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
