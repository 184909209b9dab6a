import { useQuery } from "@tanstack/react-query";
import { Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { api, ok } from "@/api/client";
import { NothingYet } from "@/components/NothingYet";
import { Page } from "@/components/Page";
import { PagedList } from "@/components/PagedList";
import { FilterSelect } from "@/features/items/search/FilterSelect";
import { useDirectory, useServices, type DirectorySearch } from "../queries";
import { IntermediaryEntry } from "./IntermediaryEntry";
import styles from "./DirectoryPage.module.css";

/** 中介机构名录: who offers which service where; the address keeps what is looked for. */
function DirectoryPage() {
  const { t } = useTranslation("intermediaries");
  const [parameters, setParameters] = useSearchParams();
  const search: DirectorySearch = {
    service: parameters.get("service") ?? "",
    region: parameters.get("region") ?? "",
    q: parameters.get("q") ?? "",
  };
  const change = (part: Partial<DirectorySearch>) =>
    setParameters(Object.fromEntries(Object.entries({ ...search, ...part }).filter(([, value]) => value)));
  return (
    <Page title={t("directory.title")} lead={t("directory.lead")}>
      <Filters search={search} onChange={change} />
      <PagedList
        query={useDirectory(search)}
        empty={<NothingYet what={t("directory.none")} />}
        row={(entry) => (
          <IntermediaryEntry
            key={entry.code}
            entry={entry}
            {...(search.service && { service: search.service })}
          />
        )}
      />
    </Page>
  );
}

interface FiltersProps {
  search: DirectorySearch;
  onChange: (part: Partial<DirectorySearch>) => void;
}

function Filters({ search, onChange }: FiltersProps) {
  const { t } = useTranslation("intermediaries");
  const [words, setWords] = useState(search.q);
  const { data: services } = useServices();
  const { data: regions } = useQuery({ queryKey: ["regions"], queryFn: () => ok(api.GET("/regions")) });
  return (
    <div className={styles.filters}>
      <Input.Search
        value={words}
        aria-label={t("directory.search")}
        placeholder={t("directory.search")}
        enterButton={t("directory.go")}
        onChange={({ target }) => setWords(target.value)}
        onSearch={(text) => onChange({ q: text.trim() })}
      />
      <FilterSelect
        label={t("directory.service")}
        value={search.service}
        choices={(services?.items ?? []).map(({ service, name }) => [service, name])}
        onChange={(service) => onChange({ service })}
      />
      <FilterSelect
        label={t("directory.region")}
        value={search.region}
        choices={(regions?.items ?? []).map(({ code, name }) => [code, name])}
        onChange={(region) => onChange({ region })}
      />
    </div>
  );
}

export { DirectoryPage as Component };
