import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { NothingYet } from "@/components/NothingYet";
import { Page } from "@/components/Page";
import { Panel } from "@/components/Panel";
import { QueryView } from "@/components/QueryView";
import { ItemFilters } from "./ItemFilters";
import { ItemRow } from "./ItemRow";
import { ItemSearchBox } from "./ItemSearchBox";
import { useItems, type ItemSearch } from "./queries";
import styles from "./ItemsPage.module.css";

function ItemsPage() {
  const { t } = useTranslation("items");
  const [parameters, setParameters] = useSearchParams();
  const search: ItemSearch = {};
  for (const name of ["q", "department"] as const) {
    const value = parameters.get(name);
    if (value) search[name] = value;
  }
  const kind = parameters.get("kind");
  if (kind === "LICENSING" || kind === "APPROVAL_NATURE") search.kind = kind;
  const query = useItems(search);
  const empty = (
    <NothingYet what={t("list.none")} todo={t("list.noneTodo")}>
      <Button onClick={() => setParameters({})}>{t("list.clear")}</Button>
    </NothingYet>
  );

  return (
    <Page title={t("list.title")} lead={t("list.lead")}>
      <div className={styles.search}>
        <ItemSearchBox key={search.q ?? ""} initial={search.q ?? ""} />
        <ItemFilters search={search} onChange={(next) => setParameters({ ...next })} />
      </div>
      <Panel>
        <QueryView query={query} empty={empty} isEmpty={({ pages }) => pages[0]?.items.length === 0}>
          {({ pages }) => (
            <>
              <ul className={styles.list}>
                {pages
                  .flatMap(({ items }) => items)
                  .map((item) => (
                    <ItemRow key={item.code} item={item} />
                  ))}
              </ul>
              {query.hasNextPage && (
                <Button onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
                  {t("list.more")}
                </Button>
              )}
            </>
          )}
        </QueryView>
      </Panel>
    </Page>
  );
}

export { ItemsPage as Component };
