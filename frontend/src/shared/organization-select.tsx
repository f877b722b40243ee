import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";

import { roster, unwrap } from "@/api/client";

interface Props {
  /** A form gives null for what a record leaves empty. */
  readonly value?: string | null | undefined;
  readonly onChange?: (id: string | undefined) => void;
  readonly system?: "league" | "party";
  readonly placeholder?: string;
  readonly allowClear?: boolean;
  readonly id?: string;
  readonly "aria-label"?: string;
}

/** Chooses one organization of the caller's own by typing part of its name. */
export function OrganizationSelect({ value, onChange, system, placeholder, allowClear = true, id, ...rest }: Props) {
  const { t } = useTranslation("shared");
  const [typed, setTyped] = useState("");
  const q = useDeferredValue(typed.trim());
  const found = useQuery({
    queryKey: ["organizations", "select", system ?? null, q],
    queryFn: () =>
      unwrap(
        roster.GET("/api/roster/organizations", {
          params: { query: { limit: 30, ...(q === "" ? {} : { q }), ...(system && { system }) } },
        }),
      ),
    placeholderData: (previous) => previous,
  });
  const options = (found.data?.items ?? []).map((item) => ({ value: item.id, label: item.name }));
  const isMissing = typeof value === "string" && !options.some((option) => option.value === value);
  const chosen = useQuery({
    queryKey: ["organizations", "name", value],
    queryFn: () =>
      unwrap(
        roster.GET("/api/roster/organizations/{organization_id}", {
          params: { path: { organization_id: value ?? "" } },
        }),
      ),
    enabled: isMissing,
    staleTime: 60_000,
  });
  if (isMissing) options.unshift({ value, label: chosen.data?.name ?? "…" });
  return (
    <Select
      {...rest}
      {...(id === undefined ? {} : { id })}
      value={value ?? null}
      options={options}
      placeholder={placeholder ?? t("chooseOrganization")}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear={allowClear}
      loading={found.isFetching}
      notFoundContent={t("noMatch")}
      onChange={(next: string | null | undefined) => onChange?.(next ?? undefined)}
    />
  );
}
