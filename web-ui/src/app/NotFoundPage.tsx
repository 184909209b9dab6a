import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { NothingYet } from "@/components/NothingYet";
import { Page } from "@/components/Page";

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("notFound.title")}>
      <NothingYet what={t("notFound.what")} todo={t("notFound.todo")}>
        <Link to="/">
          <Button type="primary" tabIndex={-1}>
            {t("nav.home")}
          </Button>
        </Link>
      </NothingYet>
    </Page>
  );
}
