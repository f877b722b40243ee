import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";

import { roster, unwrap } from "@/api/client";

interface Found {
  readonly id: string;
  readonly name: string;
  readonly work_unit: string | null;
  readonly organization_name: string;
}

interface Props {
  readonly value?: string | undefined;
  readonly onChange?: (id: string | undefined) => void;
  readonly id?: string;
  readonly "aria-label"?: string;
  /** Where to look; by default among the people of the caller's organizations. */
  readonly search?: (q: string) => Promise<readonly Found[]>;
}

async function amongOwn(q: string): Promise<readonly Found[]> {
  const page = await unwrap(roster.GET("/api/roster/people", { params: { query: { limit: 20, q } } }));
  return page.items;
}

/** Chooses a person by typing part of the name. */
export function PersonSelect({ value, onChange, id, search = amongOwn, ...rest }: Props) {
  const { t } = useTranslation("shared");
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const q = useDeferredValue(typed.trim());
  const found = useQuery({
    queryKey: ["people", "choose", search === amongOwn, q],
    queryFn: () => search(q),
    enabled: q !== "",
    placeholderData: (previous) => previous,
  });
  const options = (found.data ?? []).map((person) => ({
    value: person.id,
    label: `${person.name} · ${person.work_unit ?? person.organization_name}`,
  }));
  if (chosen !== null && chosen.value === value && !options.some((option) => option.value === value)) {
    options.unshift(chosen);
  }
  const choose = (next: string | undefined) => {
    setChosen(options.find((option) => option.value === next) ?? null);
    onChange?.(next);
  };
  return (
    <Select
      {...rest}
      {...(id === undefined ? {} : { id })}
      allowClear
      value={value ?? null}
      options={options}
      placeholder={t("choosePerson")}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={found.isFetching}
      notFoundContent={q === "" ? null : t("noMatch")}
      onChange={(next: string | null | undefined) => choose(next ?? undefined)}
    />
  );
}
