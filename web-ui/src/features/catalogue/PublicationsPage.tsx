import { useTranslation } from "react-i18next";
import { NothingYet } from "@/components/NothingYet";
import { Page } from "@/components/Page";
import { PagedList } from "@/components/PagedList";
import { CatalogueTabs } from "./CatalogueTabs";
import { PublicationRow } from "./PublicationRow";
import { latestOfEach } from "./latest";
import { usePublications } from "./queries";

/** 事项目录公布: what was published when, with whose consent, and what it changed. */
function PublicationsPage() {
  const { t } = useTranslation("catalogue");
  const query = usePublications();
  const latest = latestOfEach(query.data?.pages.flatMap(({ items }) => items) ?? []);
  return (
    <Page title={t("publications.title")} lead={t("publications.lead")}>
      <CatalogueTabs />
      <PagedList
        query={query}
        empty={<NothingYet what={t("publications.none")} todo={t("publications.noneTodo")} />}
        row={(publication) => (
          <PublicationRow
            key={publication.id}
            publication={publication}
            withSheets={latest.has(publication.id)}
          />
        )}
      />
    </Page>
  );
}

export { PublicationsPage as Component };
