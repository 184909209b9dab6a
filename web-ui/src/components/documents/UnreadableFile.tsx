import { Alert } from "antd";
import { useTranslation } from "react-i18next";

/** The file cannot be shown here; that alone says nothing against it. */
export function UnreadableFile() {
  const { t } = useTranslation("documents");
  return <Alert type="warning" showIcon title={t("unreadable")} description={t("unreadableTodo")} />;
}
