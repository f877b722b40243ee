/**
 * Chinese first, English complete. Every feature folder brings `locales/zh.json`
 * and `locales/en.json`; its namespace is the folder's name.
 */
import i18next from "i18next";
import { initReactI18next } from "react-i18next";

import { preferences } from "@/shared/preferences";

type Words = Record<string, unknown>;

const chinese = import.meta.glob<Words>(["/src/*/locales/zh.json", "/src/features/*/locales/zh.json"], {
  eager: true,
  import: "default",
});
// English is fetched only by those who read it.
const english = import.meta.glob<Words>(["/src/*/locales/en.json", "/src/features/*/locales/en.json"], {
  import: "default",
});

function namespaceOf(path: string): string {
  return path.split("/").at(-3) ?? "";
}

export async function loadLanguage(language: "zh" | "en"): Promise<void> {
  if (language === "en" && !i18next.hasResourceBundle("en", "shared")) {
    await Promise.all(
      Object.entries(english).map(async ([path, load]) => {
        i18next.addResourceBundle("en", namespaceOf(path), await load());
      }),
    );
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
}

export async function startLanguage(): Promise<void> {
  const zh = Object.fromEntries(Object.entries(chinese).map(([path, words]) => [namespaceOf(path), words]));
  await i18next.use(initReactI18next).init({
    lng: "zh",
    fallbackLng: "zh",
    defaultNS: "shared",
    resources: { zh },
    interpolation: { escapeValue: false },
  });
  await loadLanguage(preferences().language);
}
