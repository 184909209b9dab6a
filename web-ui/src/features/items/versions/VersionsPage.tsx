import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { LinkButton } from "@/components/LinkButton";
import { Page } from "@/components/Page";
import { PageQuery } from "@/components/PageQuery";
import { Panel } from "@/components/Panel";
import { useItemVersions } from "../queries";
import { useItemName } from "./useItemName";
import { VersionRow } from "./VersionRow";
import styles from "./VersionsPage.module.css";

/** All versions of an item, newest first: what holds when, what changed and why. */
function VersionsPage() {
  const { t } = useTranslation("versions");
  const { code = "" } = useParams();
  const query = useItemVersions(code);
  const name = useItemName(code, query.data?.items);
  return (
    <PageQuery query={query}>
      {({ items }) => {
        const newest = items.toSorted((a, b) => b.version - a.version);
        const [last, before] = newest;
        return (
          <Page
            title={t("title", { name })}
            lead={<Link to={`/items/${code}`}>{t("guide")}</Link>}
            extra={
              last &&
              before && (
                <LinkButton to={`/items/${code}/diff?from=${before.version}&to=${last.version}`} size="large">
                  {t("compareAny")}
                </LinkButton>
              )
            }
          >
            <Panel>
              <ol className={styles.list}>
                {newest.map((version, index) => (
                  <VersionRow
                    key={version.version}
                    code={code}
                    version={version}
                    before={newest[index + 1]}
                  />
                ))}
              </ol>
            </Panel>
          </Page>
        );
      }}
    </PageQuery>
  );
}

export { VersionsPage as Component };
