import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { SupervisionFinding, SupervisionFindingDetail } from "@/api/types";
import { ClauseTag } from "@/components/ClauseTag";
import { formatDay, formatMoment } from "@/components/dates";
import { Page } from "@/components/Page";
import { PageQuery } from "@/components/PageQuery";
import { Panel } from "@/components/Panel";
import { hasAny, useSession } from "@/features/session/session";
import { FindingTags } from "./FindingTags";
import { StepForm } from "./StepForm";
import { useFinding } from "./queries";
import listStyles from "@/components/PagedList.module.css";
import styles from "./FindingPage.module.css";

/** One 督办事项: what shows it, what was done, and what the reader may do. */
function FindingPage() {
  const { id = "" } = useParams();
  return (
    <PageQuery query={useFinding(id)}>
      {({ data, etag }) => <View key={etag} detail={data} etag={etag} />}
    </PageQuery>
  );
}

function View({ detail, etag }: { detail: SupervisionFindingDetail; etag: string }) {
  const { t } = useTranslation("supervision");
  const { finding, steps, actions } = detail;
  return (
    <Page
      title={t(`kind.${finding.kind}`)}
      lead={finding.caseNumber ?? finding.applicationNumber}
      extra={<Link to="/office/supervision">{t("back")}</Link>}
      dense
    >
      <Panel title={t("what")} extra={<FindingTags finding={finding} />}>
        <Facts finding={finding} />
      </Panel>
      <Panel title={t("steps")}>
        {steps.length === 0 && <p className="bl-muted">{t("noSteps")}</p>}
        <ol className={listStyles.list}>
          {steps.map(({ action, card, text, by, at }) => (
            <li key={at + action}>
              <strong>
                {t(`action.${action}`)}
                {card && `：${t(`card.${card}`)}`}
              </strong>
              <div className={styles.text}>{text}</div>
              <div className="bl-muted">{`${by} · ${formatMoment(at)}`}</div>
            </li>
          ))}
        </ol>
      </Panel>
      {actions.length > 0 && <StepForm id={finding.id} etag={etag} actions={actions} card={finding.card} />}
    </Page>
  );
}

function Facts({ finding }: { finding: SupervisionFinding }) {
  const { t } = useTranslation("supervision");
  const { user } = useSession();
  const { applicationId, applicationNumber, caseId, caseNumber, departmentName, itemName, officer } = finding;
  const number = caseNumber ?? applicationNumber;
  const to = caseId ? `/office/cases/${caseId}` : `/office/applications/${applicationId}`;
  const reads = caseId || hasAny(user, ["SUPERVISION"]);
  return (
    <dl className={styles.facts}>
      <dt>{t("fact.case")}</dt>
      <dd>{reads ? <Link to={to}>{number}</Link> : number}</dd>
      <dt>{t("fact.department")}</dt>
      <dd>{departmentName ?? t("window")}</dd>
      {itemName && (
        <>
          <dt>{t("fact.item")}</dt>
          <dd>{itemName}</dd>
        </>
      )}
      {officer && (
        <>
          <dt>{t("fact.officer")}</dt>
          <dd>{officer}</dd>
        </>
      )}
      <dt>{t("fact.on")}</dt>
      <dd>{formatDay(finding.on)}</dd>
      <dt>{t("fact.answerBy")}</dt>
      <dd>{formatDay(finding.dueOn)}</dd>
      <dt>{t("fact.clause")}</dt>
      <dd>
        <ClauseTag clause={finding.clause} />
      </dd>
      {finding.evidence.map(({ what, value, clause }) => (
        <Evidence key={what + value} what={what} value={value} clause={clause} />
      ))}
    </dl>
  );
}

/** Proofs whose values are codes. */
const IN_WORDS: Record<string, (value: string, t: TFunction<"supervision">) => string> = {
  step: (value, t) => t(`task.${value}`),
  procedure: (value, t) => t(`procedure.${value}`),
};

function Evidence({ what, value, clause }: SupervisionFinding["evidence"][number]) {
  const { t } = useTranslation("supervision");
  const shown = IN_WORDS[what]?.(value, t) ?? (what.endsWith("At") ? formatMoment(value) : value);
  return (
    <>
      <dt>{t(`evidence.${what}`)}</dt>
      <dd>
        {what.endsWith("On") ? formatDay(value) : shown} {clause && <ClauseTag clause={clause} />}
      </dd>
    </>
  );
}

export { FindingPage as Component };
