import { PrinterOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useParams, useSearchParams } from "react-router";
import { LinkButton } from "@/components/LinkButton";
import { Page } from "@/components/Page";
import { PageQuery } from "@/components/PageQuery";
import { PrintedAddress } from "@/components/share/PrintedAddress";
import { ShareButton } from "@/components/share/ShareButton";
import { useItem, useItemVersions } from "../queries";
import { versionFrom } from "../versionFrom";
import { Guide } from "./Guide";
import { GuideLead } from "./GuideLead";
import { VersionNotice } from "./VersionNotice";

/** The guide 办事指南 of an item, in force today or of the version that the address names: one rendering for every item. */
function ItemPage() {
  const { t } = useTranslation("guide");
  const { code = "" } = useParams();
  const [parameters] = useSearchParams();
  const version = versionFrom(parameters.get("version"));
  const versions = useItemVersions(code).data?.items ?? [];
  const url = `${location.origin}/items/${code}${version === undefined ? "" : `?version=${version}`}`;
  return (
    <PageQuery key={version} query={useItem(code, version)}>
      {(guide) => (
        <Page
          title={guide.name}
          lead={<GuideLead guide={guide} />}
          extra={
            <div className="bl-no-print" style={{ display: "contents" }}>
              {guide.online.status === "ONLINE" && guide.inForce === "IN_FORCE" && (
                <LinkButton to={`/items/${code}/start`} type="primary" size="large">
                  {t("file")}
                </LinkButton>
              )}
              <ShareButton url={url} title={guide.name} />
              <Button size="large" icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
                {t("print")}
              </Button>
            </div>
          }
        >
          <PrintedAddress url={url} />
          <VersionNotice guide={guide} versions={versions} />
          <Guide guide={guide} />
        </Page>
      )}
    </PageQuery>
  );
}

export { ItemPage as Component };
