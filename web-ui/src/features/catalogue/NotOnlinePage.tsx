import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { NothingYet } from "@/components/NothingYet";
import { Page } from "@/components/Page";
import { QueryView } from "@/components/QueryView";
import { CatalogueTabs } from "./CatalogueTabs";
import { NotOnlineFilter } from "./NotOnlineFilter";
import { NotOnlineTable } from "./NotOnlineTable";
import { chosen, departmentsOf, selectionFrom } from "./notOnline";
import { useItemsNotOnline } from "./queries";

/** 不上网事项公示 (2.3.1c): every item that cannot be filed online, why, and from when it can. */
function NotOnlinePage() {
  const { t } = useTranslation("catalogue");
  const [parameters, setParameters] = useSearchParams();
  const selection = selectionFrom(parameters);
  return (
    <Page title={t("notOnline.title")} lead={t("notOnline.lead")}>
      <CatalogueTabs />
      <QueryView
        query={useItemsNotOnline()}
        isEmpty={(items) => items.length === 0}
        empty={<NothingYet what={t("notOnline.none")} todo={t("notOnline.noneTodo")} />}
      >
        {(items) => {
          const shown = chosen(items, selection);
          return (
            <>
              <NotOnlineFilter
                items={items}
                selection={selection}
                onChange={(next) => setParameters({ ...next })}
              />
              <p role="status" className="bl-muted">
                {t("notOnline.count", { count: shown.length })}
              </p>
              {shown.length === 0 && (
                <NothingYet what={t("notOnline.noMatch")} todo={t("notOnline.noMatchTodo")} />
              )}
              {departmentsOf(shown).map(({ department, name, items: own }) => (
                <NotOnlineTable key={department} department={name} items={own} />
              ))}
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}

export { NotOnlinePage as Component };
