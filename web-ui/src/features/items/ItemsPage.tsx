import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { NothingYet } from "@/components/NothingYet";
import { Page } from "@/components/Page";
import { PagedList } from "@/components/PagedList";
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
      <PagedList query={query} empty={empty} row={(item) => <ItemRow key={item.code} item={item} />} />
    </Page>
  );
}

export { ItemsPage as Component };
