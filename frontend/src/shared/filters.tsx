/** The parts of a filter bar: each shows one filter of the address and changes it. */
import { Input, Select } from "antd";
import type { ComponentProps } from "react";

import { OrganizationSelect } from "./organization-select";
import { useTypedFilter } from "./typed-filter";

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** Text that is searched for. */
export function SearchFilter({ label, value, onChange }: Props) {
  const [text, setText] = useTypedFilter(value, onChange);
  return (
    <Input
      type="search"
      allowClear
      value={text}
      onChange={(event) => setText(event.target.value)}
      placeholder={label}
      aria-label={label}
    />
  );
}

/** One of a few choices, or none. */
export function ChoiceFilter({
  label,
  value,
  options,
  onChange,
}: Props & { readonly options: NonNullable<ComponentProps<typeof Select<string>>["options"]> }) {
  return (
    <Select
      aria-label={label}
      placeholder={label}
      allowClear
      value={value ?? null}
      options={options}
      onChange={(chosen: string | null | undefined) => onChange(chosen ?? undefined)}
    />
  );
}

/** An organization, and those below it. */
export function OrganizationFilter({ label, value, onChange }: Props) {
  return <OrganizationSelect aria-label={label} placeholder={label} value={value} onChange={onChange} />;
}
