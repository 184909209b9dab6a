import { useTranslation } from "react-i18next";
import type { Application, MaterialLine, MaterialList } from "@/api/types";
import { NothingYet } from "@/components/NothingYet";
import { Panel } from "@/components/Panel";
import { MaterialCard } from "./MaterialCard";
import { Meter } from "./Meter";
import { decisionLists } from "./lists";
import { useItemNames } from "./useItemNames";

interface Props {
  application: Application;
  materials: MaterialList;
}

export function MaterialLists({ application, materials }: Props) {
  const { t } = useTranslation("filing");
  const { provide, have, commit } = decisionLists(materials.items);
  const nameOf = useItemNames(application);
  const titleOf = new Map(materials.items.map(({ requirement, title }) => [requirement, title]));
  const cards = (lines: readonly MaterialLine[]) =>
    lines.map((line) => (
      <MaterialCard
        key={line.requirement}
        line={line}
        applicationId={application.id}
        purpose={line.items.map(nameOf).join("、")}
        sharedWith={line.sharedWith ? (titleOf.get(line.sharedWith) ?? "") : ""}
      />
    ));
  return (
    <>
      <Meter materials={materials} />
      <Panel title={t("materials.provide", { count: provide.length })}>
        {provide.length > 0 ? cards(provide) : <NothingYet what={t("materials.provideNone")} />}
      </Panel>
      {commit.length > 0 && (
        <Panel title={t("materials.commit", { count: commit.length })}>
          <p className="bl-muted">{t("materials.commitLead")}</p>
          {cards(commit)}
        </Panel>
      )}
      {have.length > 0 && (
        <Panel title={t("materials.have", { count: have.length })}>
          <p className="bl-muted">{t("materials.haveLead")}</p>
          {cards(have)}
        </Panel>
      )}
    </>
  );
}
