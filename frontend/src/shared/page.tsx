import { Spin } from "antd";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";

import { ProblemBanner } from "./problem-banner";

interface PageProps {
  readonly title: ReactNode;
  /** Shown in the browser's tab when the title is not plain text. */
  readonly tabTitle?: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame every page has: one h1, its actions, its content. */
export function Page({ title, tabTitle, lead, actions, children }: PageProps) {
  const { t } = useTranslation("shared");
  const name = tabTitle ?? (typeof title === "string" ? title : "");
  useEffect(() => {
    document.title = name === "" ? t("product") : `${name} · ${t("product")}`;
  }, [name, t]);
  return (
    <article className="qq-page">
      <header className="qq-page-head">
        <div>
          <h1>{title}</h1>
          {lead !== undefined && <p className="qq-lead">{lead}</p>}
        </div>
        {actions !== undefined && <div className="qq-actions">{actions}</div>}
      </header>
      {children}
    </article>
  );
}

interface SectionProps {
  readonly title: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, actions, children }: SectionProps) {
  return (
    <section className="qq-section">
      <header className="qq-section-head">
        <h2>{title}</h2>
        {actions !== undefined && <div className="qq-actions">{actions}</div>}
      </header>
      {children}
    </section>
  );
}

interface Loadable<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

interface LoadedProps<T> {
  readonly query: Loadable<T>;
  readonly children: (data: T) => ReactNode;
}

/** A query's three faces: waiting, refused, there. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  const { t } = useTranslation("shared");
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error !== null) {
    return <ProblemBanner error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <div className="qq-waiting" role="status" aria-label={t("loading")}>
      <Spin />
    </div>
  );
}

interface EmptyProps {
  readonly title: string;
  /** What to do next. */
  readonly hint: string;
  readonly action?: ReactNode;
}

export function EmptyState({ title, hint, action }: EmptyProps) {
  return (
    <div className="qq-empty">
      <p className="qq-empty-title">{title}</p>
      <p className="qq-muted">{hint}</p>
      {action}
    </div>
  );
}

interface FactsProps {
  readonly items: readonly (readonly [label: string, value: ReactNode])[];
}

/** Label and value pairs; what is not known is shown as a dash, not left out. */
export function Facts({ items }: FactsProps) {
  return (
    <dl className="qq-facts">
      {items.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value === null || value === undefined || value === "" ? "—" : value}</dd>
        </div>
      ))}
    </dl>
  );
}
