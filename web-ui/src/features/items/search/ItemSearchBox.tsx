import { Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { toAddress, withField, type ItemSearch } from "./search";

/** Leads to the list of items that match the words, within what is already chosen. */
export function ItemSearchBox({ within = {} }: { within?: ItemSearch }) {
  const { t } = useTranslation("items");
  const navigate = useNavigate();
  const [words, setWords] = useState(within.q ?? "");
  return (
    <form role="search" onSubmit={(event) => event.preventDefault()}>
      <Input.Search
        size="large"
        value={words}
        aria-label={t("search.label")}
        placeholder={t("search.hint")}
        enterButton={t("search.go")}
        onChange={({ target }) => setWords(target.value)}
        onSearch={(text) => void navigate(toAddress(withField(within, "q", text.trim())))}
      />
    </form>
  );
}
