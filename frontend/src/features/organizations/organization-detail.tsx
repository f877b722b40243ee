import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { DataTable } from "@/shared/data-table";
import { spanOf } from "@/shared/dates";
import { useCan } from "@/shared/me";
import { Facts, Loaded, Section } from "@/shared/page";

import { OrganizationDrawer } from "./organization-drawer";
import { type OrganizationDetail, leadersQuery, organizationQuery } from "./queries";

export function OrganizationDetailPane({ id }: { readonly id: string }) {
  const detail = useQuery(organizationQuery(id));
  return (
    <Loaded query={detail}>
      {({ value, etag }) => (
        <div className="qq-page">
          <Identity organization={value} etag={etag} />
          <Leaders id={id} />
        </div>
      )}
    </Loaded>
  );
}

interface IdentityProps {
  readonly organization: OrganizationDetail;
  readonly etag: string;
}

function Identity({ organization, etag }: IdentityProps) {
  const { t } = useTranslation("organizations");
  const [isEditing, setEditing] = useState(false);
  const canEdit = useCan("committee");
  return (
    <Section
      title={organization.name}
      actions={
        <>
          <Link to="/people" search={{ organization_id: organization.id }}>
            {t("peopleHere")}
          </Link>
          <Link to="/posts" search={{ organization_id: organization.id }}>
            {t("postsHere")}
          </Link>
          {canEdit && <Button onClick={() => setEditing(true)}>{t("shared:edit")}</Button>}
        </>
      }
    >
      <ol className="qq-crumbs" aria-label={t("superior")}>
        {organization.ancestors.map((ancestor) => (
          <li key={ancestor.id}>
            <Link to="/organizations/$organizationId" params={{ organizationId: ancestor.id }}>
              {ancestor.name}
            </Link>
          </li>
        ))}
      </ol>
      <div className="qq-sheet">
        <IdentityFacts organization={organization} />
      </div>
      {isEditing && (
        <OrganizationDrawer
          edited={{ value: organization, etag }}
          parentId={organization.parent_league_id}
          onClose={() => setEditing(false)}
          onDone={() => setEditing(false)}
        />
      )}
    </Section>
  );
}

function IdentityFacts({ organization }: Pick<IdentityProps, "organization">) {
  const { t } = useTranslation("organizations");
  const label = useCodeLabel();
  const superior = organization.ancestors.at(-1);
  const term = spanOf(organization.term_starts_on, organization.term_ends_on);
  return (
    <Facts
      items={[
        [t("kind"), label("kind", organization.kind)],
        [t("level"), label("level", organization.level)],
        [t("line"), label("line", organization.line)],
        [t("status"), label("orgStatus", organization.status)],
        [t("superior"), superior?.name],
        [t("partyOrg"), organization.party_org?.name],
        [t("shortName"), organization.short_name],
        [t("divisionCode"), organization.division_code],
        [t("industry"), organization.industry],
        [t("termNo"), organization.term_no === null ? null : t("termNth", { no: organization.term_no })],
        [t("term"), term],
        [t("aliases"), organization.aliases.join("、")],
      ]}
    />
  );
}

function Leaders({ id }: { readonly id: string }) {
  const { t } = useTranslation("organizations");
  const label = useCodeLabel();
  const leaders = useQuery(leadersQuery(id));
  return (
    <Section title={t("leaders")}>
      <Loaded query={leaders}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="qq-muted">{t("noLeaders")}</p>
          ) : (
            <DataTable
              caption={t("leaders")}
              rows={rows}
              rowKey={(row) => row.appointment_id}
              columns={[
                {
                  key: "name",
                  title: t("person"),
                  render: (row) => (
                    <Link to="/people/$personId" params={{ personId: row.person_id }}>
                      {row.person_name}
                    </Link>
                  ),
                },
                { key: "post", title: t("post"), render: (row) => row.post_title },
                { key: "form", title: t("form"), render: (row) => label("form", row.form) },
                { key: "state", title: t("state"), render: (row) => label("state", row.state) },
                { key: "term", title: t("term"), render: (row) => spanOf(row.starts_on, row.ends_on), wide: true },
              ]}
            />
          )
        }
      </Loaded>
    </Section>
  );
}
