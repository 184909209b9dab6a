import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { App as AntApp, ConfigProvider } from "antd";
import en from "antd/locale/en_US";
import zh from "antd/locale/zh_CN";
import dayjs from "dayjs";
import "dayjs/locale/zh-cn";
import { useEffect, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { createQueryClient, SESSION_KEY } from "./queries";
import { theme } from "./theme";

export function Providers({ children, client }: { children: ReactNode; client?: QueryClient }) {
  const [queries] = useState(() => client ?? createQueryClient());
  const { i18n } = useTranslation();
  const english = i18n.language === "en";

  useEffect(() => {
    dayjs.locale(english ? "en" : "zh-cn");
  }, [english]);

  useEffect(() => {
    // The server writes many sentences (reasons, guides, problems): fetch them again in the new language.
    const refresh = () =>
      void queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== SESSION_KEY[0] });
    i18n.on("languageChanged", refresh);
    return () => i18n.off("languageChanged", refresh);
  }, [i18n, queries]);

  return (
    <QueryClientProvider client={queries}>
      <ConfigProvider locale={english ? en : zh} theme={theme} button={{ autoInsertSpace: false }}>
        <AntApp>{children}</AntApp>
      </ConfigProvider>
    </QueryClientProvider>
  );
}
