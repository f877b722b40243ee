import { Input } from "antd";

import { useTypedFilter } from "./typed-filter";

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** Narrows a list by what is typed, after a short pause. */
export function TextFilter({ label, value, onChange }: Props) {
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
