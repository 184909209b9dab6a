import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { Facts } from "@/components/Facts";
import { Page } from "@/components/Page";
import { Panel } from "@/components/Panel";
import { PageQuery } from "@/components/PageQuery";
import { GuideMaterials } from "@/features/items/guide/GuideMaterials";
import { useItem } from "@/features/items/queries";
import { StepBar } from "../StepBar";
import { PROVINCE, RegionField } from "./RegionField";
import { StartActions } from "./StartActions";
import { useRemembered } from "./remembered";

/** 须知 of a single item: the short form of its guide, then off. */
function ItemStartPage() {
  const { t } = useTranslation("filing");
  const { code = "" } = useParams();
  const [region, setRegion] = useRemembered("binglian.start.region", PROVINCE);
  return (
    <PageQuery query={useItem(code)}>
      {(guide) => (
        <Page
          title={t("start.title", { name: guide.name })}
          lead={<Link to={`/items/${code}`}>{t("start.guide")}</Link>}
        >
          <StepBar current="check" />
          <Panel title={t("start.know")}>
            <Facts
              facts={[
                [t("start.department"), guide.departmentName],
                [t("start.limit"), t("start.days", { count: guide.promisedLimitDays })],
                [t("start.visits"), t("start.visitCount", { count: guide.visits })],
                [t("start.fees"), guide.fees],
              ]}
            />
            {guide.conditions.length > 0 && (
              <>
                <h3>{t("start.conditions")}</h3>
                <ul>
                  {guide.conditions.map((condition) => (
                    <li key={condition}>{condition}</li>
                  ))}
                </ul>
              </>
            )}
          </Panel>
          <Panel title={t("start.materials")}>
            <GuideMaterials materials={guide.materials} item={code} />
          </Panel>
          <RegionField value={region} onChange={setRegion} />
          <StartActions application={{ item: code, region }} />
        </Page>
      )}
    </PageQuery>
  );
}

export { ItemStartPage as Component };
