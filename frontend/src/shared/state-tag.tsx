import { Tag } from "antd";
import type { ReactNode } from "react";

interface Props {
  readonly tone: "ok" | "warn" | "plain";
  readonly children: ReactNode;
}

/** A state as a tag; its colours are ours, because the library's own are too faint to read. */
export function StateTag({ tone, children }: Props) {
  return <Tag {...(tone === "plain" ? {} : { style: { color: `var(--${tone})` } })}>{children}</Tag>;
}
