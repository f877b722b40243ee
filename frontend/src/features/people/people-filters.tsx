import { Input, Select } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeOptions } from "@/shared/codes";
import { OrganizationSelect } from "@/shared/organization-select";
import type { Filters } from "@/shared/url-filters";
import { useTypedFilter } from "@/shared/typed-filter";

interface Props {
  readonly filters: Filters;
  readonly onChange: (change: Filters) => void;
}

export function PeopleFilters({ filters, onChange }: Props) {
  const { t } = useTranslation("people");
  const [q, setQ] = useTypedFilter(filters.q, (value) => onChange({ q: value }));
  const [unit, setUnit] = useTypedFilter(filters.unit, (value) => onChange({ unit: value }));
  return (
    <div className="qq-filters" role="search" aria-label={t("filters")}>
      <Input
        type="search"
        allowClear
        value={q}
        onChange={(event) => setQ(event.target.value)}
        placeholder={t("searchHint")}
        aria-label={t("searchHint")}
      />
      <Input
        type="search"
        allowClear
        value={unit}
        onChange={(event) => setUnit(event.target.value)}
        placeholder={t("workUnit")}
        aria-label={t("workUnit")}
      />
      <OrganizationSelect
        aria-label={t("organization")}
        placeholder={t("anyOrganization")}
        value={filters.organization_id}
        onChange={(id) => onChange({ organization_id: id })}
      />
      <CodeFilter name="political_status" table="political" filters={filters} onChange={onChange} />
      <CodeFilter name="source_channel" table="source" filters={filters} onChange={onChange} />
      <CodeFilter name="identity" table="identity" filters={filters} onChange={onChange} />
      <Select
        aria-label={t("minorFilter")}
        placeholder={t("minorFilter")}
        allowClear
        value={filters.minor ?? null}
        options={[{ value: "true", label: t("minorOnly") }]}
        onChange={(value: string | null | undefined) => onChange({ minor: value ?? undefined })}
      />
      <Select
        aria-label={t("outreach")}
        placeholder={t("outreach")}
        allowClear
        value={filters.found_by_outreach ?? null}
        options={[{ value: "true", label: t("foundByOutreach") }]}
        onChange={(value: string | null | undefined) => onChange({ found_by_outreach: value ?? undefined })}
      />
      <Input
        type="date"
        value={filters.as_of ?? ""}
        prefix={t("asOf")}
        aria-label={t("asOf")}
        onChange={(event) => onChange({ as_of: event.target.value === "" ? undefined : event.target.value })}
      />
      <Select
        aria-label={t("serving")}
        placeholder={t("serving")}
        allowClear
        value={filters.is_serving ?? null}
        options={[
          { value: "true", label: t("isServing") },
          { value: "false", label: t("isFree") },
        ]}
        onChange={(value: string | null | undefined) => onChange({ is_serving: value ?? undefined })}
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
    <Select
      aria-label={title}
      placeholder={title}
      allowClear
      value={filters[name] ?? null}
      options={useCodeOptions(table)}
      onChange={(value: string | null | undefined) => onChange({ [name]: value ?? undefined })}
    />
  );
}
