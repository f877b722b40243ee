import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";

import { roster, unwrap } from "@/api/client";

interface Props {
  readonly value?: string | undefined;
  readonly onChange?: (id: string | undefined) => void;
  readonly id?: string;
  /** Only posts at or below this organization. */
  readonly organizationId?: string | undefined;
  readonly "aria-label"?: string;
}

/** Chooses an open post by typing part of its title. */
export function PostSelect({ value, onChange, id, organizationId, ...rest }: Props) {
  const { t } = useTranslation("shared");
  const [typed, setTyped] = useState("");
  const q = useDeferredValue(typed.trim());
  const found = useQuery({
    queryKey: ["posts", "choose", organizationId ?? null, q],
    queryFn: () =>
      unwrap(
        roster.GET("/api/roster/posts", {
          params: {
            query: {
              limit: 30,
              status: "open",
              ...(q !== "" && { q }),
              ...(organizationId !== undefined && { organization_id: organizationId }),
            },
          },
        }),
      ),
    placeholderData: (previous) => previous,
  });
  const options = (found.data?.items ?? []).map((post) => ({
    value: post.id,
    label: `${post.organization_name} · ${post.title}`,
  }));
  return (
    <Select
      {...rest}
      {...(id === undefined ? {} : { id })}
      allowClear
      value={value ?? null}
      options={options}
      placeholder={t("choosePost")}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={found.isFetching}
      notFoundContent={t("noMatch")}
      onChange={(next: string | null | undefined) => onChange?.(next ?? undefined)}
    />
  );
}
