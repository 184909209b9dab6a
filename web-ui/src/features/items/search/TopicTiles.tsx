import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Topic } from "@/api/types";
import { Panel } from "@/components/Panel";
import { QueryView } from "@/components/QueryView";
import { useItemTopics } from "../queries";
import { toAddress } from "./search";
import styles from "./TopicTiles.module.css";

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

function Tiles({ title, topics, field }: TilesProps) {
  const { t } = useTranslation("items");
  if (topics.length === 0) return null;
  return (
    <Panel title={title}>
      <ul className={styles.tiles}>
        {topics.map(({ name, count }) => (
          <li key={name}>
            <Link to={toAddress({ [field]: name })}>
              <span>{name}</span>
              <small>{t("topics.count", { count })}</small>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
