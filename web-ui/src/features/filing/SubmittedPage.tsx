import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { API_ROOT } from "@/api/client";
import { DueDate } from "@/components/DueDate";
import { Page } from "@/components/Page";
import { Panel } from "@/components/Panel";
import { PdfButton } from "@/components/PdfButton";
import { PageQuery } from "@/components/PageQuery";
import { QueryView } from "@/components/QueryView";
import { useApplication, useInstruments } from "@/features/applications/queries";
import { StepBar } from "./StepBar";
import styles from "./SubmittedPage.module.css";

/** 提交: the number, the query code, what happens next, and the receipt. */
function SubmittedPage() {
  const { t } = useTranslation("filing");
  const { id = "" } = useParams();
  const navigate = useNavigate();
  const query = useApplication(id);
  return (
    <PageQuery query={query}>
      {({ data: { number, queryCode, title, acceptanceDueOn, acceptanceDueProvisional } }) => (
        <Page title={t("submitted.title")} lead={title}>
          <StepBar current="done" />
          <section className={styles.banner} aria-label={t("submitted.numbers")}>
            <p>{t("submitted.number")}</p>
            <p className={styles.number}>{number}</p>
            <p>
              {t("submitted.code")} <strong className={styles.code}>{queryCode}</strong>
            </p>
          </section>
          <Panel title={t("submitted.next")}>
            <ol style={{ margin: 0, paddingInlineStart: "1.4em" }}>
              <li>
                {t("submitted.acceptance")}
                {acceptanceDueOn && <DueDate on={acceptanceDueOn} provisional={acceptanceDueProvisional} />}
              </li>
              <li>{t("submitted.corrections")}</li>
              <li>{t("submitted.review")}</li>
              <li>{t("submitted.reply")}</li>
            </ol>
          </Panel>
          <div className={styles.actions}>
            <Receipt id={id} />
            <Button type="primary" onClick={() => void navigate(`/applications/${id}`)}>
              {t("submitted.follow")}
            </Button>
          </div>
        </Page>
      )}
    </PageQuery>
  );
}

function Receipt({ id }: { id: string }) {
  const { t } = useTranslation("filing");
  return (
    <QueryView query={useInstruments(id)} rows={1}>
      {({ items }) => {
        const receipt = items.find(({ kind }) => kind === "RECEIPT");
        return (
          receipt && (
            <PdfButton
              href={`${API_ROOT}/applications/${id}/instruments/${receipt.id}.pdf`}
              title={receipt.title}
            >
              {t("submitted.receipt")}
            </PdfButton>
          )
        );
      }}
    </QueryView>
  );
}

export { SubmittedPage as Component };
