import { Select } from "antd";

interface Props {
  readonly value?: readonly (string | number)[];
  readonly onChange?: (values: (string | number)[]) => void;
  readonly id?: string;
  /** Also end a word, besides Enter. */
  readonly separators?: readonly string[];
}

/** Several short words, each ended with Enter; nothing to choose from. */
export function TagsInput({ value, onChange, id, separators = [] }: Props) {
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      mode="tags"
      open={false}
      suffix={null}
      value={value === undefined ? [] : [...value]}
      onChange={(next: (string | number)[]) => onChange?.(next)}
      tokenSeparators={[...separators]}
    />
  );
}
