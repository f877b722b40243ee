import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { Progress } from "antd";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { LinkButton } from "@/shared/link-button";
import { EmptyState, Loaded, Page } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";

import { type Form, formsQuery } from "./queries";
import { nextOf } from "./rating";

/** One list of whom to rate. */
export function FormListPage() {
  const { t } = useTranslation("forms");
  const search = useSearch({ from: "/inside/forms/list" });
  const forms = useQuery(formsQuery(search.cycle_id ?? "", search.group ?? ""));
  return (
    <Loaded query={forms}>
      {(found) => {
        const [first] = found;
        if (first === undefined) {
          return (
            <Page title={t("title")}>
              <EmptyState title={t("emptyTitle")} hint={t("emptyHint")} />
            </Page>
          );
        }
        return <List forms={found} first={first} />;
      }}
    </Loaded>
  );
}

function List({ forms, first }: { readonly forms: readonly Form[]; readonly first: Form }) {
  const { t } = useTranslation("forms");
  const done = forms.filter((form) => form.state === "submitted" || form.state === "excluded").length;
  const next = first.cycle_state === "open" ? nextOf(forms, null) : undefined;
  return (
    <Page
      title={first.group_label}
      lead={first.cycle_title}
      actions={
        next && (
          <LinkButton to="/forms/$formId" params={{ formId: next.id }} look="primary">
            {t("rateNext")}
          </LinkButton>
        )
      }
    >
      <Progress
        percent={Math.floor((100 * done) / forms.length)}
        format={() => `${done} / ${forms.length}`}
        aria-label={t("progressOf", { group: first.group_label })}
      />
      <DataTable
        caption={t("title")}
        rows={forms}
        rowKey={(form) => form.id}
        columns={[
          {
            key: "name",
            title: t("subject"),
            render: (form) => (
              <Link to="/forms/$formId" params={{ formId: form.id }}>
                {form.subject.name}
              </Link>
            ),
          },
          {
            key: "post",
            title: t("post"),
            render: (form) => [form.subject.organization_name, form.subject.post_title].filter(Boolean).join(" "),
          },
          { key: "indicator", title: t("indicator"), render: (form) => form.indicator_label },
          {
            key: "state",
            title: t("state"),
            render: (form) => (
              <StateTag tone={form.state === "submitted" ? "ok" : "plain"}>{t(`states.${form.state}`)}</StateTag>
            ),
          },
        ]}
      />
    </Page>
  );
}
