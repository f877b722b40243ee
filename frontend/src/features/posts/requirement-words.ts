import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";

import type { Requirements } from "./queries";

/** The rules of a post, one short phrase each, in the reader's language. */
export function useRequirementWords() {
  const { t } = useTranslation("posts");
  const label = useCodeLabel();
  return (rules: Requirements): string[] => {
    const listed = (values: readonly (string | number)[]) => values.join(t("listSeparator"));
    const phrases: (string | false | null)[] = [
      rules.born_on_or_after !== null && t("bornAfter", { on: rules.born_on_or_after }),
      rules.born_on_or_before !== null && t("bornBefore", { on: rules.born_on_or_before }),
      rules.min_age !== null && t("minAge", { age: rules.min_age }),
      rules.max_age !== null && t("maxAge", { age: rules.max_age }),
      rules.political_statuses.length > 0 &&
        listed(rules.political_statuses.map((code) => label("political", code))),
      rules.recruited_years.length > 0 && t("recruitedIn", { years: listed(rules.recruited_years) }),
      rules.min_education !== null && t("minEducation", { education: label("education", rules.min_education) }),
      rules.sending_units.length > 0 && t("sentBy", { units: listed(rules.sending_units) }),
      rules.employment_identities.length > 0 && listed(rules.employment_identities),
      rules.own_street !== null && label("ownStreet", rules.own_street),
    ];
    return phrases.filter((phrase) => typeof phrase === "string");
  };
}
