import { Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

/** Leads to the list of items that match the words. */
export function ItemSearchBox({ initial = "" }: { initial?: string }) {
  const { t } = useTranslation("items");
  const navigate = useNavigate();
  const [words, setWords] = useState(initial);
  return (
    <form role="search" onSubmit={(event) => event.preventDefault()}>
      <Input.Search
        size="large"
        value={words}
        aria-label={t("search.label")}
        placeholder={t("search.hint")}
        enterButton={t("search.go")}
        onChange={({ target }) => setWords(target.value)}
        onSearch={(text) => void navigate(`/items?q=${encodeURIComponent(text.trim())}`)}
      />
    </form>
  );
}
