import { useTranslation } from "react-i18next";
import type { AttachmentSummary } from "@/api/dto/simplification";
import { formatMoment } from "@/components/dates";
import { Facts } from "@/components/Facts";
import { LinkButton } from "@/components/LinkButton";
import { Panel } from "@/components/Panel";
import { percent } from "../figures";
import { tableAddress } from "../places";
import { SimplificationTag } from "../SimplificationTag";

/** A department's two attachments: how far each has come and what to do next. */
export function OwnAttachments({ items }: { items: readonly AttachmentSummary[] }) {
  return items.map((item) => <OwnAttachment key={item.attachment + item.department} summary={item} />);
}

function OwnAttachment({ summary }: { summary: AttachmentSummary }) {
  const { t } = useTranslation("simplification");
  const { attachment, department, state, items, changed, faults, cutPercent, updatedAt } = summary;
  const started = state !== "NOT_OPENED";
  const mending = faults > 0 && (state === "DRAFT" || state === "RETURNED");
  return (
    <Panel
      title={t(`attachment.${attachment}`)}
      extra={
        <LinkButton to={tableAddress({ attachment, department })} type="primary">
          {t(started ? "overview.continue" : "overview.start")}
        </LinkButton>
      }
    >
      <p>
        <SimplificationTag state={state} /> {t(mending ? "next.FAULTS" : `next.${state}`, { count: faults })}
      </p>
      <Facts
        facts={[
          [t("figure.items"), t("count.items", { count: items })],
          started && [t("figure.changed"), t("count.items", { count: changed })],
          started && [t("figure.faults"), faults > 0 ? t("count.faults", { count: faults }) : t("noFaults")],
          started && [t("figure.cut"), percent(cutPercent)],
          !!updatedAt && [t("figure.updatedAt"), formatMoment(updatedAt)],
        ]}
      />
    </Panel>
  );
}
