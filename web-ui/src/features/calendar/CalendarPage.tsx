import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { Page } from "@/components/Page";
import { QueryView } from "@/components/QueryView";
import styles from "./Editor.module.css";
import { useCalendar, useYear } from "./queries";
import { YearPanel } from "./YearPanel";

/** 工作日历: the years as the State Council announced them, kept by system administrators (article 82). */
function CalendarPage() {
  const { t } = useTranslation("calendar");
  const navigate = useNavigate();
  const params = useParams();
  const year = Number(params["year"] ?? new Date().getFullYear());
  const calendar = useCalendar();
  const query = useYear(year);
  const options = (calendar.data?.years ?? []).map(({ year: value, announced }) => ({
    value,
    label: announced ? t("year", { year: value }) : t("yearOpen", { year: value }),
  }));
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      dense
      extra={
        <Select
          aria-label={t("choose")}
          className={styles.years}
          size="large"
          value={year}
          options={options}
          onChange={(chosen) => void navigate(`/office/calendar/${chosen}`)}
        />
      }
    >
      <QueryView query={query}>{({ data }) => <YearPanel key={data.year} info={data} />}</QueryView>
    </Page>
  );
}

export { CalendarPage as Component };
