/** What a rule saw, in words: `org.org_result.band` is the band of the output called org_result. */
import { useTranslation } from "react-i18next";

type Facts = Readonly<Record<string, unknown>>;

/** Labels of the outputs by their id; a name that is none of them stays as the scheme writes it. */
export function useFactWords(outputs: ReadonlyMap<string, string>): (facts: Facts) => string {
  const { t } = useTranslation("shared");
  const nameOf = (path: string) => {
    const parts = path.split(".");
    const label = parts.map((part) => outputs.get(part)).find((found) => found !== undefined);
    const field = parts.at(-1) ?? "";
    if (label === undefined) return path;
    return t("factName", { output: label, field: t(`factFields.${field}`, { defaultValue: field }) });
  };
  return (facts) =>
    Object.entries(facts)
      .map(([path, value]) => `${nameOf(path)}:${Array.isArray(value) ? value.join("、") : String(value)}`)
      .join(";");
}
