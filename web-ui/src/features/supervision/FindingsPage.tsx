import { Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import type { SupervisionFinding } from "@/api/types";
import { ClauseTag } from "@/components/ClauseTag";
import { formatDay } from "@/components/dates";
import { NothingYet } from "@/components/NothingYet";
import { Page } from "@/components/Page";
import { PagedList } from "@/components/PagedList";
import { hasAny, useSession } from "@/features/session/session";
import { FindingTags } from "./FindingTags";
import { CARDS, KINDS, STATES } from "./codes";
import { useFindings } from "./queries";
import { FIGURE_READERS } from "./readers";
import styles from "./FindingsPage.module.css";

const FILTERS = ["kind", "card", "state", "month", "q"] as const;

/** 督办事项: all of them for supervision, its own for a department. */
function FindingsPage() {
  const { t } = useTranslation("supervision");
  const { user } = useSession();
  const [search, setSearch] = useSearchParams();
  const filter = Object.fromEntries(
    FILTERS.map((name) => [name, search.get(name) ?? ""] as const).filter(([, value]) => value),
  );
  const choose = (name: string) => (value?: string) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next, { replace: true });
  };
  const select = (name: (typeof FILTERS)[number], values: readonly string[]) => (
    <Select
      value={search.get(name) ?? ""}
      onChange={choose(name)}
      aria-label={t(`filter.${name}`)}
      className={styles.select}
      options={[
        { value: "", label: t(`filter.${name}All`) },
        ...values.map((value) => ({ value, label: t(`${name}.${value}`) })),
      ]}
    />
  );
  const supervision = hasAny(user, ["SUPERVISION"]);
  const more = (
    <>
      <Link to="/office/supervision/scores">{t("scores.title")}</Link>
      {hasAny(user, FIGURE_READERS) && <Link to="/office/supervision/figures">{t("figures.title")}</Link>}
    </>
  );
  return (
    <Page
      title={supervision ? t("title") : t("ownTitle")}
      lead={supervision ? t("lead") : t("ownLead")}
      extra={more}
      dense
    >
      <div className={styles.filters} role="search">
        {select("kind", KINDS)}
        {select("card", CARDS)}
        {select("state", STATES)}
        <Input
          type="month"
          className={styles.select}
          aria-label={t("filter.month")}
          value={search.get("month") ?? ""}
          onChange={({ target }) => choose("month")(target.value)}
        />
        <Input.Search
          className={styles.select}
          aria-label={t("filter.q")}
          placeholder={t("filter.q")}
          defaultValue={search.get("q") ?? ""}
          onSearch={(value) => choose("q")(value.trim())}
          allowClear
        />
      </div>
      <PagedList
        query={useFindings(filter)}
        empty={<NothingYet what={t("none")} />}
        row={(finding) => <Row key={finding.id} finding={finding} />}
      />
    </Page>
  );
}

function Row({ finding }: { finding: SupervisionFinding }) {
  const { t } = useTranslation("supervision");
  const { id, kind, caseNumber, applicationNumber, itemName, departmentName, on, dueOn, state, clause } =
    finding;
  const facts = [departmentName ?? t("window"), itemName, t("on", { day: formatDay(on) })];
  if (state === "OPEN") facts.push(t("answerBy", { day: formatDay(dueOn) }));
  return (
    <li>
      <Link to={`/office/supervision/${id}`} className={styles.link}>
        {t(`kind.${kind}`)} · {caseNumber ?? applicationNumber}
      </Link>{" "}
      <FindingTags finding={finding} /> <ClauseTag clause={clause} />
      <div className="bl-muted">{facts.filter(Boolean).join(" · ")}</div>
    </li>
  );
}

export { FindingsPage as Component };
