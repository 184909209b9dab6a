import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Panel } from "./Panel";
import { QueryView } from "./QueryView";
import styles from "./PagedList.module.css";

interface Data<T> {
  pages: readonly { items: readonly T[] }[];
}

interface Props<T> {
  title?: ReactNode;
  /** Beside the title, such as how many there are. */
  extra?: ReactNode;
  query: Pick<
    UseInfiniteQueryResult<Data<T>>,
    "data" | "error" | "refetch" | "hasNextPage" | "fetchNextPage" | "isFetchingNextPage"
  >;
  /** Shown when there is not one. */
  empty: ReactNode;
  /** A list item with a key. */
  row: (item: T) => ReactNode;
}

/** A list that grows at its end, one part at a time. */
export function PagedList<T>({ title, extra, query, empty, row }: Props<T>) {
  const { t } = useTranslation("components");
  return (
    <Panel title={title} extra={extra}>
      <QueryView query={query} empty={empty} isEmpty={({ pages }) => pages[0]?.items.length === 0}>
        {({ pages }) => (
          <>
            <ul className={styles.list}>{pages.flatMap(({ items }) => items).map(row)}</ul>
            {query.hasNextPage && (
              <Button onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
                {t("more")}
              </Button>
            )}
          </>
        )}
      </QueryView>
    </Panel>
  );
}
