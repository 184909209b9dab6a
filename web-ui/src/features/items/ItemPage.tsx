import { Button, Tag } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { Page } from "@/components/Page";
import { PageQuery } from "@/components/PageQuery";
import { Guide } from "./Guide";
import { useItem } from "./queries";

/** The guide 办事指南 of an item: one rendering for every item. */
function ItemPage() {
  const { t } = useTranslation("items");
  const { code = "" } = useParams();
  const navigate = useNavigate();
  return (
    <PageQuery query={useItem(code)}>
      {(guide) => (
        <Page
          title={guide.name}
          lead={
            <>
              {guide.departmentName} · {t(`kind.${guide.kind}`)}{" "}
              {guide.status === "to-confirm" && (
                <Tag style={{ color: "#454f5b" }}>{t("guide.toConfirm")}</Tag>
              )}
            </>
          }
          extra={
            guide.online.status === "ONLINE" && (
              <Button type="primary" size="large" onClick={() => void navigate(`/items/${code}/start`)}>
                {t("guide.file")}
              </Button>
            )
          }
        >
          <Guide guide={guide} />
        </Page>
      )}
    </PageQuery>
  );
}

export { ItemPage as Component };
