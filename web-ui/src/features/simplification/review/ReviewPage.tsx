import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { LinkButton } from "@/components/LinkButton";
import { NothingYet } from "@/components/NothingYet";
import { Page } from "@/components/Page";
import { PageQuery } from "@/components/PageQuery";
import { Deeds } from "../attachment/Deeds";
import { tableAddress, tableNameOf } from "../places";
import { useAttachment } from "../queries";
import { SimplificationTag } from "../SimplificationTag";
import { ReviewBody } from "./ReviewBody";

/** Row by row: today's version against the proposal, with the reform office's remarks on single lines. */
function ReviewPage() {
  const { t } = useTranslation("simplification");
  const table = tableNameOf(useParams());
  return (
    <PageQuery query={useAttachment(table)}>
      {({ data, etag }) => (
        <Page
          title={t("review.title", {
            department: data.departmentName,
            attachment: t(`short.${table.attachment}`),
          })}
          lead={
            <>
              <SimplificationTag state={data.state} /> {t(`next.${data.state}`)}
            </>
          }
          extra={<LinkButton to={tableAddress(table)}>{t("editor.back")}</LinkButton>}
          dense
        >
          <Deeds table={table} attachment={data} etag={etag} />
          {data.rows.length === 0 ? (
            <NothingYet what={t("sheet.none")} todo={t("sheet.noneTodo")} />
          ) : (
            <ReviewBody table={table} attachment={data} />
          )}
        </Page>
      )}
    </PageQuery>
  );
}

export { ReviewPage as Component };
