import { Input, Select, Space } from "antd";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { NothingYet } from "@/components/NothingYet";
import { PagedList } from "@/components/PagedList";
import { LicenceRow } from "./LicenceRow";
import { useLicences } from "./queries";

const STATUSES = ["", "VALID", "EXPIRING", "SUSPENDED", "REVOKED", "REPLACED", "EXPIRED"] as const;

/** Search and list; what was asked for stays in the address. */
export function LicenceList({ base, withHolder = false }: { base: string; withHolder?: boolean }) {
  const { t } = useTranslation("licences");
  const [asked, ask] = useSearchParams();
  const status = asked.get("status") ?? "";
  const q = asked.get("q") ?? "";
  const query = useLicences(status, q);
  const change = (name: string, value: string) =>
    ask(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  return (
    <>
      <Space wrap style={{ marginBlockEnd: 16 }}>
        <Input.Search
          aria-label={t("list.search")}
          placeholder={t("list.search")}
          defaultValue={q}
          allowClear
          maxLength={100}
          onSearch={(words) => change("q", words.trim())}
        />
        <Select
          aria-label={t("list.status")}
          value={status}
          style={{ minWidth: 140 }}
          onChange={(value: string) => change("status", value)}
          options={STATUSES.map((value) => ({
            value,
            label: t(value ? `standing.${value}` : "list.all"),
          }))}
        />
      </Space>
      <PagedList
        query={query}
        empty={
          <NothingYet what={t(status || q ? "list.noneFound" : "list.none")} todo={t("list.noneTodo")} />
        }
        row={(licence) => (
          <LicenceRow key={licence.id} licence={licence} base={base} withHolder={withHolder} />
        )}
      />
    </>
  );
}
