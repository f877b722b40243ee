import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { App as AntApp, ConfigProvider, type ConfigProviderProps } from "antd";
import zhCN from "antd/locale/zh_CN";
import { useEffect, useRef, useState } from "react";

import { isTransient } from "@/shared/command";
import { usePreferences } from "@/shared/preferences";

import { loadLanguage } from "./i18n";
import { router } from "./router";
import { themeOf } from "./theme";

const client = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 5_000, retry: (failures, error) => failures < 2 && isTransient(error) },
  },
});

type AntLocale = NonNullable<ConfigProviderProps["locale"]>;

function useAntLocale(language: "zh" | "en"): AntLocale {
  const [english, setEnglish] = useState<AntLocale | null>(null);
  useEffect(() => {
    if (language === "en") void import("antd/locale/en_US").then((loaded) => setEnglish(loaded.default));
  }, [language]);
  return language === "en" && english !== null ? english : zhCN;
}

/** The words of the page, then those of the services: what they say was said in the other language. */
function useLanguage(language: "zh" | "en") {
  const before = useRef(language);
  useEffect(() => {
    const isChange = before.current !== language;
    before.current = language;
    void loadLanguage(language).then(() => (isChange ? client.invalidateQueries() : undefined));
  }, [language]);
}

export function App() {
  const preferences = usePreferences();
  const locale = useAntLocale(preferences.language);
  useEffect(() => {
    document.documentElement.dataset.dark = String(preferences.dark);
    document.documentElement.dataset.large = String(preferences.largeText);
  }, [preferences]);
  useLanguage(preferences.language);
  return (
    <ConfigProvider locale={locale} theme={themeOf(preferences)} button={{ autoInsertSpace: false }}>
      <AntApp>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}
