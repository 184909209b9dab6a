import { useTranslation } from "react-i18next";
import { NothingYet } from "@/components/NothingYet";
import { PagedList } from "@/components/PagedList";
import { useItems } from "../queries";
import { ItemRow } from "./ItemRow";
import type { ItemSearch } from "./search";

/** What matches, those first whose name does; the server sets the order. */
export function ItemResults({ search, browsing }: { search: ItemSearch; browsing: boolean }) {
  const { t } = useTranslation("items");
  const query = useItems(search);
  const shown = query.data?.pages.reduce((sum, { items }) => sum + items.length, 0) ?? 0;
  const words = search.q?.split(/\s+/) ?? [];
  return (
    <PagedList
      title={t(browsing ? "list.all" : "list.found")}
      extra={
        <span role="status" className="bl-muted">
          {shown > 0 && t(query.hasNextPage ? "list.shownSoFar" : "list.shown", { count: shown })}
        </span>
      }
      query={query}
      empty={<NothingYet what={t("list.none")} todo={t("list.noneTodo")} />}
      row={(item) => <ItemRow key={item.code} item={item} words={words} />}
    />
  );
}
