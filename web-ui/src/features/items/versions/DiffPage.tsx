import { useTranslation } from "react-i18next";
import { Link, useParams, useSearchParams } from "react-router";
import { Page } from "@/components/Page";
import { PageQuery } from "@/components/PageQuery";
import { Panel } from "@/components/Panel";
import { useItemVersions } from "../queries";
import { versionFrom } from "../versionFrom";
import { Differences } from "./Differences";
import { useItemName } from "./useItemName";
import { VersionPair } from "./VersionPair";

/** What differs between two versions of a guide; which ones stands in the address. */
function DiffPage() {
  const { t } = useTranslation("versions");
  const { code = "" } = useParams();
  const [parameters, setParameters] = useSearchParams();
  const query = useItemVersions(code);
  const name = useItemName(code, query.data?.items);
  return (
    <PageQuery query={query}>
      {({ items }) => {
        const numbers = items.map(({ version }) => version).toSorted((a, b) => a - b);
        const from = versionFrom(parameters.get("from")) ?? numbers.at(-2) ?? 1;
        const to = versionFrom(parameters.get("to")) ?? numbers.at(-1) ?? 1;
        return (
          <Page
            title={t("diff.title", { name })}
            lead={<Link to={`/items/${code}/versions`}>{t("diff.all")}</Link>}
          >
            {numbers.length < 2 ? (
              <Panel>{t("diff.onlyOne")}</Panel>
            ) : (
              <>
                <VersionPair
                  versions={items}
                  from={from}
                  to={to}
                  onChange={(pair) => setParameters({ from: `${pair.from}`, to: `${pair.to}` })}
                />
                <Differences code={code} from={from} to={to} />
              </>
            )}
          </Page>
        );
      }}
    </PageQuery>
  );
}

export { DiffPage as Component };
