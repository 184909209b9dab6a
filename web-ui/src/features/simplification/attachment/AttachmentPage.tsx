import { DownloadOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { API_ROOT } from "@/api/client";
import { LinkButton } from "@/components/LinkButton";
import { Page } from "@/components/Page";
import { PageQuery } from "@/components/PageQuery";
import { reviewAddress, tableNameOf, type TableName } from "../places";
import { useAttachment } from "../queries";
import { SimplificationTag } from "../SimplificationTag";
import { AttachmentSheet } from "./AttachmentSheet";
import { Deeds } from "./Deeds";
import { History } from "./History";
import { SheetImport } from "./SheetImport";
import { Whereabouts } from "./Whereabouts";

/** One department's Attachment 1 or 2: the sheet as it will be printed, and all that can be done with it. */
function AttachmentPage() {
  const { t } = useTranslation("simplification");
  const table = tableNameOf(useParams());
  return (
    <PageQuery query={useAttachment(table)}>
      {({ data, etag }) => (
        <Page
          title={`${data.departmentName} · ${t(`short.${table.attachment}`)}`}
          lead={
            <>
              <SimplificationTag state={data.state} /> {t(`next.${data.state}`)}
            </>
          }
          extra={<Downloads table={table} reviewable={data.state !== "NOT_OPENED"} />}
          dense
        >
          <Deeds table={table} attachment={data} etag={etag} />
          <AttachmentSheet table={table} attachment={data} etag={etag} />
          {data.allowedActions.includes("EDIT") && <SheetImport table={table} etag={etag} />}
          {data.round > 0 && <Whereabouts table={table} />}
          <History entries={data.history} />
        </Page>
      )}
    </PageQuery>
  );
}

function Downloads({ table, reviewable }: { table: TableName; reviewable: boolean }) {
  const { t } = useTranslation("simplification");
  const file = `${API_ROOT}/attachments/${table.attachment}/${table.department}`;
  return (
    <>
      {reviewable && <LinkButton to={reviewAddress(table)}>{t("sheet.compare")}</LinkButton>}
      {(["xlsx", "pdf"] as const).map((kind) => (
        <Button key={kind} href={`${file}.${kind}`} download icon={<DownloadOutlined aria-hidden />}>
          {t(`sheet.${kind}`)}
        </Button>
      ))}
    </>
  );
}

export { AttachmentPage as Component };
