/** What to tell the person about a refusal: the server's words, ours where it has none in this language. */
import i18next from "i18next";

import { ProblemError } from "@/api/problem";

export interface ProblemText {
  readonly title: string;
  readonly detail: string;
}

export function problemText(error: unknown): ProblemText {
  if (!(error instanceof ProblemError)) {
    return { title: i18next.t("shared:problems.unexpected.title"), detail: i18next.t("shared:problems.unexpected.detail") };
  }
  const known = `shared:problems.${error.slug}`;
  const isForeign = !i18next.language.startsWith("zh") && /\p{Script=Han}/u.test(error.title);
  const serverSpeaks = error.title !== "" && !isForeign;
  if (serverSpeaks || !i18next.exists(`${known}.title`)) {
    const title = error.title === "" ? i18next.t("shared:problems.refused") : error.title;
    return { title, detail: error.detail };
  }
  return { title: i18next.t(`${known}.title`), detail: i18next.t(`${known}.detail`) };
}
