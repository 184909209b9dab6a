import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { Page } from "@/components/Page";
import { ItemFilters } from "./ItemFilters";
import { ItemSearchBox } from "./ItemSearchBox";
import { ItemResults } from "./ItemResults";
import { TopicTiles } from "./TopicTiles";
import { fromAddress } from "./search";
import styles from "./ItemsPage.module.css";

/** Finds items by words and by what they are about. What is looked for stands in the address. */
function ItemsPage() {
  const { t } = useTranslation("items");
  const [parameters, setParameters] = useSearchParams();
  const search = fromAddress(parameters);
  const browsing = Object.keys(search).length === 0;
  const clear = () => setParameters({});

  return (
    <Page title={t("list.title")} lead={t("list.lead")}>
      <div className={styles.search}>
        <ItemSearchBox key={search.q ?? ""} within={search} />
        <ItemFilters search={search} onChange={(next) => setParameters({ ...next })} />
        {!browsing && (
          <div>
            <Button onClick={clear}>{t("list.clear")}</Button>
          </div>
        )}
      </div>
      {browsing && <TopicTiles />}
      <ItemResults search={search} browsing={browsing} />
    </Page>
  );
}

export { ItemsPage as Component };
