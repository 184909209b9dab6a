import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import type { Topic } from "@/api/types";
import { Panel } from "@/components/Panel";
import { QueryView } from "@/components/QueryView";
import { useItemTopics } from "../queries";
import { toAddress } from "./search";
import styles from "./TopicTiles.module.css";

/** As many as a phone shows without hiding what comes after them. */
const AT_FIRST = 12;

/** Ways in for those who do not know the official name of what they need. */
export function TopicTiles() {
  const { t } = useTranslation("items");
  return (
    <QueryView query={useItemTopics()} rows={4}>
      {({ lifeEvents, themes }) => (
        <>
          <Tiles title={t("topics.lifeEvents")} topics={lifeEvents} field="event" />
          <Tiles title={t("topics.themes")} topics={themes} field="theme" />
        </>
      )}
    </QueryView>
  );
}

interface TilesProps {
  title: string;
  topics: readonly Topic[];
  field: "theme" | "event";
}

/** The most frequent ones; that all are shown stands in the address, so that back finds them again. */
function Tiles({ title, topics, field }: TilesProps) {
  const { t } = useTranslation("items");
  const [parameters, setParameters] = useSearchParams();
  const all = parameters.getAll("all");
  if (topics.length === 0) return null;
  const shown = all.includes(field) ? topics : topics.slice(0, AT_FIRST);
  const showAll = () => setParameters({ all: [...all, field] }, { preventScrollReset: true });
  return (
    <Panel title={title}>
      <ul className={styles.tiles}>
        {shown.map(({ name, count }) => (
          <li key={name}>
            <Link to={toAddress({ [field]: name })}>
              <span>{name}</span>
              <small>{t("topics.count", { count })}</small>
            </Link>
          </li>
        ))}
      </ul>
      {shown.length < topics.length && (
        <Button className={styles.more} onClick={showAll}>
          {t("topics.all", { count: topics.length })}
        </Button>
      )}
    </Panel>
  );
}
