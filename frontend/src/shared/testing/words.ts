import i18next from "i18next";
import { initReactI18next } from "react-i18next";

import shared from "@/shared/locales/zh.json";

/** Chinese for a component test: the shared words and those of the feature under test. */
export async function withWords(namespace: string, words: object): Promise<void> {
  const resources = { zh: { shared, [namespace]: words } };
  await i18next
    .use(initReactI18next)
    .init({ lng: "zh", defaultNS: "shared", resources, interpolation: { escapeValue: false } });
}
