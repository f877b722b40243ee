import { Input } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeOptions } from "@/shared/codes";
import { ChoiceFilter, SearchFilter } from "@/shared/filters";
import { OrganizationSelect } from "@/shared/organization-select";
import type { Filters } from "@/shared/url-filters";

interface Props {
  readonly filters: Filters;
  readonly onChange: (change: Filters) => void;
}

export function PeopleFilters({ filters, onChange }: Props) {
  const { t } = useTranslation("people");
  return (
    <div className="qq-filters" role="search" aria-label={t("filters")}>
      <SearchFilter label={t("searchHint")} value={filters.q} onChange={(value) => onChange({ q: value })} />
      <SearchFilter label={t("workUnit")} value={filters.unit} onChange={(value) => onChange({ unit: value })} />
      <OrganizationSelect
        aria-label={t("organization")}
        placeholder={t("anyOrganization")}
        value={filters.organization_id}
        onChange={(id) => onChange({ organization_id: id })}
      />
      <CodeFilter name="political_status" table="political" filters={filters} onChange={onChange} />
      <CodeFilter name="source_channel" table="source" filters={filters} onChange={onChange} />
      <CodeFilter name="identity" table="identity" filters={filters} onChange={onChange} />
      <ChoiceFilter
        label={t("minorFilter")}
        value={filters.minor}
        options={[{ value: "true", label: t("minorOnly") }]}
        onChange={(value) => onChange({ minor: value })}
      />
      <ChoiceFilter
        label={t("outreach")}
        value={filters.found_by_outreach}
        options={[{ value: "true", label: t("foundByOutreach") }]}
        onChange={(value) => onChange({ found_by_outreach: value })}
      />
      <Input
        type="date"
        value={filters.as_of ?? ""}
        prefix={t("asOf")}
        aria-label={t("asOf")}
        onChange={(event) => onChange({ as_of: event.target.value === "" ? undefined : event.target.value })}
      />
      <ChoiceFilter
        label={t("serving")}
        value={filters.is_serving}
        options={[
          { value: "true", label: t("isServing") },
          { value: "false", label: t("isFree") },
        ]}
        onChange={(value) => onChange({ is_serving: value })}
      />
    </div>
  );
}

interface CodeFilterProps extends Props {
  readonly name: "political_status" | "source_channel" | "identity";
  readonly table: "political" | "source" | "identity";
}

function CodeFilter({ name, table, filters, onChange }: CodeFilterProps) {
  const { t } = useTranslation("people");
  const titles = { political_status: t("politicalStatus"), source_channel: t("source"), identity: t("identityNow") };
  const title = titles[name];
  return (
    <ChoiceFilter
      label={title}
      value={filters[name]}
      options={useCodeOptions(table)}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
}
