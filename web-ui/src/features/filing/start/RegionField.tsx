import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, ok } from "@/api/client";
import type { Region } from "@/api/types";
import { Panel } from "@/components/Panel";
import { QueryView } from "@/components/QueryView";
import styles from "./RegionField.module.css";

export const PROVINCE = "330000";

/** Where it is filed. Counties report straight to the province (2.1.3a), so every place may file everything. */
export function RegionField({ value, onChange }: { value: string; onChange: (region: string) => void }) {
  const { t } = useTranslation("filing");
  const query = useQuery({
    queryKey: ["regions"],
    queryFn: () => ok(api.GET("/regions")),
    staleTime: 3_600_000,
  });
  return (
    <Panel title={t("region.title")}>
      <QueryView query={query} rows={1}>
        {({ items }) => (
          <>
            <label htmlFor="region" className="bl-muted">
              {t("region.help")}
            </label>
            <select
              id="region"
              className={styles.select}
              value={value}
              onChange={({ target }) => onChange(target.value)}
            >
              {ordered(items).map(({ code, label }) => (
                <option key={code} value={code}>
                  {label}
                </option>
              ))}
            </select>
          </>
        )}
      </QueryView>
    </Panel>
  );
}

/** Province first, each city followed by its counties, which are named with it. */
function ordered(regions: readonly Region[]): { code: string; label: string }[] {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  return [...regions]
    .sort((a, b) => a.code.localeCompare(b.code))
    .map(({ code, name, level, parent }) => ({
      code,
      label: level === "COUNTY" ? `${byCode.get(parent ?? "")?.name ?? ""} ${name}` : name,
    }));
}
