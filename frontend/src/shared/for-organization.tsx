import { queryOptions, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { roster, unwrap } from "@/api/client";

import { OrganizationSelect } from "./organization-select";
import { useUrlFilters } from "./url-filters";

/** The organization a page opens with: the first of the caller's own. */
const ownQuery = queryOptions({
  queryKey: ["organizations", "first"],
  queryFn: () => unwrap(roster.GET("/api/roster/organizations/tree", { params: { query: { limit: 1 } } })),
});

/** What is set for one organization, and the box that chooses which; the address remembers it. */
export function ForOrganization({ children }: { readonly children: (organizationId: string) => ReactNode }) {
  const { t } = useTranslation("shared");
  const [filters, setFilters] = useUrlFilters();
  const own = useQuery({ ...ownQuery, enabled: filters.organization_id === undefined });
  const organizationId = filters.organization_id ?? own.data?.items[0]?.id;
  return (
    <>
      <div className="qq-filters" role="search" aria-label={t("forOrganization")}>
        <OrganizationSelect
          aria-label={t("forOrganization")}
          value={organizationId}
          allowClear={false}
          onChange={(id) => setFilters({ organization_id: id })}
        />
      </div>
      {organizationId !== undefined && children(organizationId)}
    </>
  );
}
