import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ItemGuide } from "@/api/types";
import { Facts } from "@/components/Facts";
import { toAddress } from "../search/search";
import { cutPercent } from "./cut";

/** Codes, who decides at which level, limits and what they rest on, what one gets. */
export function Basics({ guide }: { guide: ItemGuide }) {
  const { t } = useTranslation(["guide", "items"]);
  const cut = cutPercent(guide.statutoryLimitDays, guide.promisedLimitDays);
  const promised = guide.promisedLimitDays > 0 ? t("days", { count: guide.promisedLimitDays }) : t("atOnce");
  return (
    <Facts
      facts={[
        [t("basic.code"), guide.code],
        [t("basic.kind"), t(`items:kind.${guide.kind}`)],
        [t("basic.department"), guide.departmentName],
        [t("basic.level"), guide.handlingLevel],
        guide.divisions.length > 0 && [t("basic.divisions"), guide.divisions.join("、")],
        [
          t("basic.statutory"),
          guide.statutoryLimitDays > 0 ? t("days", { count: guide.statutoryLimitDays }) : t("noStatutory"),
        ],
        [t("basic.promised"), cut === undefined ? promised : `${promised}（${t("cut", { cut })}）`],
        [t("basic.limitBasis"), guide.limitBasis],
        [t("basic.visits"), t("visits", { count: guide.visits })],
        [t("basic.fees"), guide.fees],
        [t("basic.results"), guide.results.map(({ title }) => title).join("、") || "—"],
        [t("basic.commitment"), t(guide.commitmentAllowed ? "commitment.yes" : "commitment.no")],
        guide.commitment && [t("basic.commitmentText"), guide.commitment.text],
        guide.commitment && [t("basic.commitmentConsequence"), guide.commitment.consequence],
        guide.commitment && [t("basic.commitmentCheck"), t("days", { count: guide.commitment.checkDays })],
        guide.themes.length > 0 && [t("basic.themes"), <Topics key="t" field="theme" names={guide.themes} />],
        guide.lifeEvents.length > 0 && [
          t("basic.lifeEvents"),
          <Topics key="e" field="event" names={guide.lifeEvents} />,
        ],
      ]}
    />
  );
}

function Topics({ field, names }: { field: "theme" | "event"; names: readonly string[] }) {
  return names.map((name, index) => (
    <span key={name}>
      {index > 0 && "、"}
      <Link to={toAddress({ [field]: name })}>{name}</Link>
    </span>
  ));
}
