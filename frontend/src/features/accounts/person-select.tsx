import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";

import { roster, unwrap } from "@/api/client";
import { useCan } from "@/shared/me";

interface Props {
  readonly value?: string | null;
  readonly onChange?: (id: string | null) => void;
  readonly id?: string;
}

/** Chooses the person an account belongs to; only who may read people can look them up. */
export function PersonSelect({ value, onChange, id }: Props) {
  const { t } = useTranslation("accounts");
  const canRead = useCan("committee", "branch");
  const [typed, setTyped] = useState("");
  const q = useDeferredValue(typed.trim());
  const found = useQuery({
    queryKey: ["people", "select", q],
    queryFn: () => unwrap(roster.GET("/api/roster/people", { params: { query: { limit: 20, q } } })),
    enabled: canRead && q !== "",
    placeholderData: (previous) => previous,
  });
  const chosen = useQuery({
    queryKey: ["people", "name", value],
    queryFn: () =>
      unwrap(roster.GET("/api/roster/people/{person_id}", { params: { path: { person_id: value ?? "" } } })),
    enabled: canRead && typeof value === "string",
  });
  const options = (found.data?.items ?? []).map((person) => ({
    value: person.id,
    label: `${person.name} · ${person.work_unit ?? person.organization_name}`,
  }));
  if (chosen.data && !options.some((option) => option.value === chosen.data.id)) {
    options.unshift({ value: chosen.data.id, label: chosen.data.name });
  }
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      allowClear
      disabled={!canRead}
      value={value ?? null}
      options={options}
      placeholder={t(canRead ? "personSearch" : "personNeedsCommittee")}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      notFoundContent={q === "" ? null : t("shared:noMatch")}
      onChange={(next: string | null | undefined) => onChange?.(next ?? null)}
    />
  );
}
