import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { LinkButton } from "@/components/LinkButton";
import { NothingYet } from "@/components/NothingYet";
import { Panel } from "@/components/Panel";
import { isNarrowed, writeFilter, type InboxFilter } from "./filter";

/** Nothing found, nothing claimed, nothing waiting: each with what to do next. */
export function InboxEmpty({ filter, onClear }: { filter: InboxFilter; onClear: () => void }) {
  const { t } = useTranslation("tasks");
  if (isNarrowed(filter)) {
    return (
      <Panel>
        <NothingYet what={t("empty.narrowed")} todo={t("empty.narrowedTodo")}>
          <Button onClick={onClear}>{t("filter.clear")}</Button>
        </NothingYet>
      </Panel>
    );
  }
  const group = { pathname: "/office/tasks", search: writeFilter({ queue: "group" }).toString() };
  return (
    <Panel>
      <NothingYet what={t(`empty.${filter.queue}`)} todo={t(`empty.${filter.queue}Todo`)}>
        {filter.queue === "mine" && (
          <LinkButton to={group} type="primary">
            {t("empty.toGroup")}
          </LinkButton>
        )}
      </NothingYet>
    </Panel>
  );
}
