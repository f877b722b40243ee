import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";

import { roster, unwrap } from "@/api/client";

interface Props {
  readonly value?: string | readonly string[] | null;
  readonly onChange?: (value: string | string[] | undefined) => void;
  /** Several people at once. */
  readonly multiple?: boolean;
  readonly id?: string;
  readonly "aria-label"?: string;
}

/** Chooses people of the caller's own by typing part of a name. */
export function PeopleSelect({ value, onChange, multiple = false, id, ...rest }: Props) {
  const { t } = useTranslation("shared");
  const [typed, setTyped] = useState("");
  const [known, setKnown] = useState<Readonly<Record<string, string>>>({});
  const q = useDeferredValue(typed.trim());
  const found = useQuery({
    queryKey: ["people", "select", q],
    queryFn: () =>
      unwrap(roster.GET("/api/roster/people", { params: { query: { limit: 30, ...(q === "" ? {} : { q }) } } })),
    placeholderData: (previous) => previous,
  });
  const options = (found.data?.items ?? []).map((person) => ({
    value: person.id,
    label: `${person.name} · ${person.work_unit ?? person.organization_name}`,
  }));
  const chosen = typeof value === "string" ? [value] : [...(value ?? [])];
  const missing = chosen.filter((one) => !options.some((option) => option.value === one));
  const all = [...missing.map((one) => ({ value: one, label: known[one] ?? "…" })), ...options];
  const keep = (next: readonly string[]) => {
    const labels = Object.fromEntries(all.filter((one) => next.includes(one.value)).map((one) => [one.value, one.label]));
    setKnown((before) => ({ ...before, ...labels }));
  };
  return (
    <Select
      {...rest}
      {...(id === undefined ? {} : { id })}
      {...(multiple ? { mode: "multiple" as const } : {})}
      allowClear
      value={multiple ? chosen : (chosen[0] ?? null)}
      options={all}
      placeholder={t("choosePeople")}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={found.isFetching}
      notFoundContent={t("noMatch")}
      onChange={(next: string | string[] | null | undefined) => {
        keep(typeof next === "string" ? [next] : (next ?? []));
        onChange?.(next ?? undefined);
      }}
    />
  );
}
