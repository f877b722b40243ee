import { useQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { OrganizationSelect } from "@/shared/organization-select";
import type { Filters } from "@/shared/url-filters";

import { organizationQuery } from "./queries";

interface Props {
  readonly filters: Filters;
  readonly onChange: (change: Filters) => void;
}

/** Which organization, which day, and the way back up. */
export function PlaceBar({ filters, onChange }: Props) {
  const { t } = useTranslation("indicators");
  const id = filters.organization_id;
  const organization = useQuery({ ...organizationQuery(id ?? ""), enabled: id !== undefined });
  return (
    <div className="qq-stack">
      {id !== undefined && (
        <ol className="qq-crumbs" aria-label={t("superior")}>
          <li>
            <Button type="link" size="small" onClick={() => onChange({ organization_id: undefined })}>
              {t("everything")}
            </Button>
          </li>
          {organization.data?.ancestors.map((ancestor) => (
            <li key={ancestor.id}>
              <Button type="link" size="small" onClick={() => onChange({ organization_id: ancestor.id })}>
                {ancestor.name}
              </Button>
            </li>
          ))}
        </ol>
      )}
      <div className="qq-filters" role="search" aria-label={t("place")}>
        <OrganizationSelect
          aria-label={t("organization")}
          placeholder={t("everything")}
          system="league"
          value={id}
          onChange={(next) => onChange({ organization_id: next })}
        />
        <label className="qq-field">
          <span>{t("asOf")}</span>
          <Input
            type="date"
            max={today()}
            value={filters.as_of ?? today()}
            onChange={(event) =>
              onChange({ as_of: event.target.value === today() ? undefined : event.target.value })
            }
          />
        </label>
      </div>
    </div>
  );
}
