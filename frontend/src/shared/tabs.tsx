import { type KeyboardEvent, type ReactNode, useId } from "react";

interface Tab {
  readonly key: string;
  readonly label: string;
  readonly children: ReactNode;
}

interface Props {
  readonly label: string;
  readonly items: readonly Tab[];
  readonly activeKey: string;
  readonly onChange: (key: string) => void;
}

/** Parts of one page; on a narrow screen the tabs wrap, and none hides behind a menu. */
export function Tabs({ label, items, activeKey, onChange }: Props) {
  const id = useId();
  const index = Math.max(0, items.findIndex((item) => item.key === activeKey));
  const active = items[index];
  const step = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = items[(index + by + items.length) % items.length];
    if (by === 0 || next === undefined) return;
    onChange(next.key);
    document.getElementById(`${id}-${next.key}`)?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={label} className="qq-tabs">
        {items.map((item) => (
          <button
            key={item.key}
            id={`${id}-${item.key}`}
            type="button"
            role="tab"
            aria-selected={item === active}
            tabIndex={item === active ? 0 : -1}
            onClick={() => onChange(item.key)}
            onKeyDown={step}
          >
            {item.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" className="qq-stack" aria-labelledby={`${id}-${active?.key ?? ""}`}>
        {active?.children}
      </div>
    </>
  );
}
