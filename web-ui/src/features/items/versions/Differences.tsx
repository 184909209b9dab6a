import { useTranslation } from "react-i18next";
import { ChangeList } from "@/components/changes/ChangeList";
import { formatDay } from "@/components/dates";
import { Facts } from "@/components/Facts";
import { NothingYet } from "@/components/NothingYet";
import { Panel } from "@/components/Panel";
import { QueryView } from "@/components/QueryView";
import { useItemDiff } from "../queries";

interface Props {
  code: string;
  from: number;
  to: number;
}

/** Why the newer version came, and every line that it changes. */
export function Differences({ code, from, to }: Props) {
  const { t } = useTranslation("versions");
  return (
    <QueryView query={useItemDiff(code, from, to)}>
      {({ change, changes }) => (
        <>
          {change && (
            <Panel title={t("diff.why")}>
              <p style={{ marginTop: 0 }}>{change.reason}</p>
              <Facts
                facts={[
                  change.consentNumber && [t("diff.consent"), change.consentNumber],
                  change.consentedOn && [t("diff.consentedOn"), formatDay(change.consentedOn)],
                  [t("diff.publishedOn"), formatDay(change.publishedOn)],
                ]}
              />
            </Panel>
          )}
          <Panel title={t("diff.changes", { count: changes.length })}>
            {changes.length === 0 ? (
              <NothingYet what={t("diff.none")} todo={t("diff.noneTodo")} />
            ) : (
              <ChangeList
                changes={changes}
                before={t("version", { version: from })}
                after={t("version", { version: to })}
              />
            )}
          </Panel>
        </>
      )}
    </QueryView>
  );
}
