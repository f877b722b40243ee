import { useTranslation } from "react-i18next";

import type { Result } from "./queries";

/** Score, band, stars and place of one result; "insufficient" is an answer, not a zero. */
export function Grade({ result }: { readonly result: Result }) {
  const { t } = useTranslation("results");
  if (result.state !== "ok") {
    return (
      <div className="qq-grade">
        <strong>{t(`states.${result.state}`)}</strong>
        <Missing result={result} />
      </div>
    );
  }
  return (
    <div className="qq-grade">
      <strong>{result.score}</strong>
      {result.band !== "" && <span>{result.band}</span>}
      {result.stars !== null && <span>{t("starCount", { count: result.stars })}</span>}
      {result.rank !== null && (
        <span className="qq-muted">{t("rankOf", { rank: result.rank, pool: result.pool_size ?? "—" })}</span>
      )}
    </div>
  );
}

export function Missing({ result }: { readonly result: Result }) {
  const { t } = useTranslation("results");
  if (result.missing.length === 0) return null;
  return (
    <span className="qq-muted">
      {result.missing
        .map((part) => `${part.label}:${t(`reasons.${part.reason}`, { defaultValue: t("reasons.unknown") })}`)
        .join(";")}
    </span>
  );
}
