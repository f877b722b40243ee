import { SearchOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Input, Modal, Spin } from "antd";
import { type KeyboardEvent, useDeferredValue, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCan } from "@/shared/me";
import { ProblemBanner } from "@/shared/problem-banner";

type Found = components["schemas"]["EverythingFound"];

interface Hit {
  readonly key: string;
  readonly group: "people" | "byUnit" | "organizations" | "posts";
  readonly name: string;
  readonly detail: string;
  readonly to: string;
  readonly search?: Readonly<Record<string, string>>;
}

function hitsOf(found: Found): Hit[] {
  const person = (group: Hit["group"]) => (one: Found["people"][number]): Hit => ({
    key: `${group} ${one.id}`,
    group,
    name: one.name,
    detail: [one.work_unit, one.organization_name].filter(Boolean).join(" · "),
    to: `/people/${one.id}`,
  });
  return [
    ...found.people.map(person("people")),
    ...found.people_by_unit.map(person("byUnit")),
    ...found.organizations.map((one): Hit => ({
      key: one.id,
      group: "organizations",
      name: one.name,
      detail: one.superior_name ?? "",
      to: `/organizations/${one.id}`,
    })),
    ...found.posts.map((one): Hit => ({
      key: one.id,
      group: "posts",
      name: one.title,
      detail: one.organization_name,
      to: "/posts",
      search: { organization_id: one.organization_id, q: one.title },
    })),
  ];
}

/** Opens with "/" or Ctrl-K anywhere outside a field. */
function useShortcut(onOpen: () => void) {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest("input, textarea, select, [contenteditable]");
      const isK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
      if (!isK && (event.key !== "/" || isTyping !== null)) return;
      event.preventDefault();
      onOpen();
    };
    globalThis.addEventListener("keydown", listen);
    return () => globalThis.removeEventListener("keydown", listen);
  }, [onOpen]);
}

export function GlobalSearch() {
  const { t } = useTranslation("app");
  const [isOpen, setOpen] = useState(false);
  const canSearch = useCan("committee", "branch");
  useShortcut(() => setOpen(canSearch));
  if (!canSearch) return null;
  return (
    <>
      <Button className="qq-search-button" icon={<SearchOutlined />} onClick={() => setOpen(true)} aria-keyshortcuts="/ Control+K">
        {t("search.open")} <kbd aria-hidden>/</kbd>
      </Button>
      {isOpen && <SearchBox onClose={() => setOpen(false)} />}
    </>
  );
}

function SearchBox({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("app");
  const navigate = useNavigate();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const text = useDeferredValue(typed.trim());
  const found = useQuery({
    queryKey: ["search", text],
    queryFn: () => unwrap(roster.POST("/api/roster/search", { body: { text } })),
    enabled: text !== "",
    placeholderData: (previous) => previous,
    gcTime: 0,
  });
  const hits = text === "" || found.data === undefined ? [] : hitsOf(found.data);
  const go = (hit: Hit) => {
    onClose();
    void navigate({ to: hit.to, search: (hit.search ?? {}) as never });
  };
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && hits.length > 0) {
      event.preventDefault();
      setAt((at + step + hits.length) % hits.length);
    }
    const hit = hits[Math.min(at, hits.length - 1)];
    if (event.key === "Enter" && hit !== undefined && !event.nativeEvent.isComposing) go(hit);
  };
  return (
    <Modal open onCancel={onClose} footer={null} title={t("search.title")} destroyOnHidden style={{ top: 60 }}>
      <Input
        autoFocus
        type="search"
        maxLength={50}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
        placeholder={t("search.hint")}
        aria-label={t("search.hint")}
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls="search-hits"
        aria-activedescendant={hits.length > 0 ? `search-hit-${Math.min(at, hits.length - 1)}` : undefined}
      />
      <ProblemBanner error={found.error} />
      <Hits hits={hits} at={at} onGo={go} />
      {text !== "" && found.isFetching && hits.length === 0 && <Spin size="small" />}
      {text !== "" && !found.isFetching && hits.length === 0 && <p className="qq-muted">{t("search.nothing")}</p>}
      {found.data !== undefined && found.data.typed !== "words" && text !== "" && (
        <p className="qq-muted">{t(`search.typed.${found.data.typed}`)}</p>
      )}
    </Modal>
  );
}

interface HitsProps {
  readonly hits: readonly Hit[];
  readonly at: number;
  readonly onGo: (hit: Hit) => void;
}

function Hits({ hits, at, onGo }: HitsProps) {
  const { t } = useTranslation("app");
  return (
    <ul id="search-hits" role="listbox" aria-label={t("search.title")} className="qq-hits">
      {hits.map((hit, index) => (
        <li
          key={hit.key}
          id={`search-hit-${index}`}
          role="option"
          aria-selected={index === Math.min(at, hits.length - 1)}
          onClick={() => onGo(hit)}
        >
          <span className="qq-muted">{hits[index - 1]?.group === hit.group ? "" : t(`search.groups.${hit.group}`)}</span>
          <span>
            {hit.name} <small className="qq-muted">{hit.detail}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
