import { useTranslation } from "react-i18next";
import { Page } from "@/components/Page";

/** The title; while a task is open, that one has the page's title and the focus. */
export function InboxHead({ opened }: { opened: boolean }) {
  const { t } = useTranslation("tasks");
  return opened ? <p className="bl-visually-hidden">{t("title")}</p> : <Page title={t("title")} dense />;
}
