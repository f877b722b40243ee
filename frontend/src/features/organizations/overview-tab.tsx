import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Alert } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { DataTable } from "@/shared/data-table";
import { spanOf } from "@/shared/dates";
import { Facts, Loaded, Section } from "@/shared/page";

import { type OrganizationDetail, leadersQuery } from "./queries";

/** Where an organization stands, what the size rules say of it, and its officers. */
export function OverviewTab({ organization }: { readonly organization: OrganizationDetail }) {
  return (
    <div className="qq-page">
      <Successor organization={organization} />
      <SizeFindings organization={organization} />
      <div className="qq-sheet">
        <IdentityFacts organization={organization} />
      </div>
      <Leaders id={organization.id} />
    </div>
  );
}

function Successor({ organization }: { readonly organization: OrganizationDetail }) {
  const { t } = useTranslation("organizations");
  if (organization.status !== "dissolved") return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={t("dissolvedOn", { day: organization.dissolved_on ?? t("shared:unknown") })}
      description={
        organization.successor && (
          <>
            {t("mergedInto")}{" "}
            <Link to="/organizations/$organizationId" params={{ organizationId: organization.successor.id }}>
              {organization.successor.name}
            </Link>
          </>
        )
      }
    />
  );
}

function SizeFindings({ organization }: { readonly organization: OrganizationDetail }) {
  const { t } = useTranslation("organizations");
  return organization.size_findings.map((finding) => (
    <Alert
      key={finding.rule}
      type="warning"
      showIcon
      title={finding.text}
      description={t("sizeFinding", {
        rule: t(`rules.names.${finding.rule}`),
        limit: finding.limit,
        found: finding.found,
      })}
    />
  ));
}

function IdentityFacts({ organization }: { readonly organization: OrganizationDetail }) {
  const { t } = useTranslation("organizations");
  const label = useCodeLabel();
  const founding = [organization.founded_on, organization.founding_issuer, organization.founding_document_no];
  const members =
    organization.members === null
      ? null
      : t(organization.members_counted ? "membersCounted" : "membersReported", {
          count: organization.members,
          day: organization.member_count_on,
        });
  return (
    <Facts
      items={[
        [t("kind"), label("kind", organization.kind)],
        [t("terms.officersBy"), label("officersBy", organization.officers_by)],
        [t("level"), label("level", organization.level)],
        [t("line"), label("line", organization.line)],
        [t("formation"), label("formation", organization.formation)],
        [t("status"), label("orgStatus", organization.status)],
        [t("superior"), organization.ancestors.at(-1)?.name],
        [t("partyOrg"), organization.party_org?.name],
        [t("shortName"), organization.short_name],
        [t("divisionCode"), organization.division_code],
        [t("industry"), organization.industry],
        [t("creditCode"), organization.credit_code],
        [t("zhtjId"), organization.zhtj_org_id],
        [t("members"), members],
        [t("termNo"), organization.term_no === null ? null : t("termNth", { no: organization.term_no })],
        [t("term"), spanOf(organization.term_starts_on, organization.term_ends_on)],
        [t("founding"), founding.filter(Boolean).join(" · ")],
        [t("formerNames"), organization.former_names.join("、")],
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
