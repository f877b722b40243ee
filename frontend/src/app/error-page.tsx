import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { EmptyState, Page } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

/** A page that fell over leaves the rest of the app standing. */
export function ErrorPage({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  const { t } = useTranslation("app");
  return (
    <Page title={t("brokenPage")}>
      <ProblemBanner error={error} onRetry={reset} />
    </Page>
  );
}

export function NotFoundPage() {
  const { t } = useTranslation("app");
  return (
    <Page title={t("notFound")}>
      <EmptyState title={t("notFoundTitle")} hint={t("notFoundHint")} action={<Link to="/">{t("goHome")}</Link>} />
    </Page>
  );
}
