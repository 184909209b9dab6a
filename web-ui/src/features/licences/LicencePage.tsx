import { QRCode } from "antd";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { API_ROOT } from "@/api/client";
import type { Licence } from "@/api/types";
import { formatDay } from "@/components/dates";
import { Facts } from "@/components/Facts";
import { Page } from "@/components/Page";
import { PageQuery } from "@/components/PageQuery";
import { Panel } from "@/components/Panel";
import { PdfButton } from "@/components/PdfButton";
import { Decisions } from "./Decisions";
import { Editions } from "./Editions";
import { StandingTag } from "./StandingTag";
import { Uses } from "./Uses";
import { useLicence } from "./queries";

/** One licence, for its holder and for its issuer: what it says, how to check it, its editions and its uses. */
function LicencePage() {
  const { id = "" } = useParams();
  const licence = useLicence(id);
  return (
    <PageQuery query={licence}>
      {({ data, etag }) => <Shown key={data.id} licence={data} etag={etag} />}
    </PageQuery>
  );
}

function Shown({ licence, etag }: { licence: Licence; etag: string }) {
  const { t } = useTranslation("licences");
  const { id, title, standing, verificationCode, source } = licence;
  return (
    <Page
      title={title}
      lead={t("row.number", { number: licence.number })}
      extra={
        <>
          <StandingTag standing={standing} />
          {!source && <PdfButton href={`${API_ROOT}/licences/${id}.pdf`} title={title} />}
        </>
      }
    >
      <Panel title={t("detail.what")}>
        <Facts
          facts={[
            [t("detail.holder"), licence.holderName],
            [t("detail.holderNumber"), licence.holderNumber],
            [t("detail.issuer"), licence.issuerName],
            [t("detail.issuedOn"), formatDay(licence.issuedOn)],
            [t("detail.validUntil"), licence.validUntil ? formatDay(licence.validUntil) : t("forever")],
            licence.endsInDays != null && [
              t("detail.reminder"),
              t("row.soon", { count: licence.endsInDays }),
            ],
            licence.statusReason && [t("detail.reason"), licence.statusReason],
            [t("detail.trust"), t(`trust.${licence.trust}`)],
            ...licence.facts.map((fact) => [fact.title, fact.value] as const),
          ]}
        />
      </Panel>
      <Decisions licence={licence} etag={etag} />
      <Panel title={t("detail.verify")}>
        <p>{t("detail.verifyLead")}</p>
        <QRCode value={`${location.origin}/verify/${verificationCode}`} bordered={false} size={168} />
        <p>
          <code style={{ overflowWrap: "anywhere" }}>{verificationCode}</code>
        </p>
      </Panel>
      <Uses id={id} />
      <Editions id={id} />
    </Page>
  );
}

export { LicencePage as Component };
