import { useTranslation } from "react-i18next";
import { formatDay } from "@/components/dates";
import { Panel } from "@/components/Panel";
import { QueryView } from "@/components/QueryView";
import { StandingTag } from "./StandingTag";
import { useEditions } from "./queries";

/** The chain of a licence's editions; only shown when there is more than one. */
export function Editions({ id }: { id: string }) {
  const { t } = useTranslation("licences");
  const query = useEditions(id);
  if (query.data && query.data.items.length < 2) return null;
  return (
    <Panel title={t("editions.title")}>
      <QueryView query={query}>
        {({ items }) => (
          <ol>
            {items.map((one) => (
              <li key={one.id}>
                {t("editions.one", { number: one.number, day: formatDay(one.issuedOn) })}{" "}
                <StandingTag standing={one.standing} />
                {one.statusReason && <div className="bl-muted">{one.statusReason}</div>}
              </li>
            ))}
          </ol>
        )}
      </QueryView>
    </Panel>
  );
}
