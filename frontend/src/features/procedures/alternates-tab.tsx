import { Button, Form, Input, InputNumber } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { FormDrawer } from "@/shared/form-drawer";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState } from "@/shared/page";
import { PersonSelect } from "@/shared/person-select";
import { PostSelect } from "@/shared/post-select";
import { ProblemBanner } from "@/shared/problem-banner";
import { StateTag } from "@/shared/state-tag";
import { useUrlFilters } from "@/shared/url-filters";

import { type Alternate, type AlternateIn, useAlternates, useDecideAlternate, useListAlternate } from "./queries";

/** 候补: ranked for each post; who is next in line is proposed when somebody declines. */
export function AlternatesTab() {
  const { t } = useTranslation("procedures");
  const [filters] = useUrlFilters();
  const canEdit = useCan("committee");
  const list = useAlternates(filters);
  const decide = useDecideAlternate();
  const [open, setOpen] = useState<Alternate | "new" | null>(null);
  return (
    <div className="qq-stack">
      <p className="qq-muted">{t("alternatesLead")}</p>
      {canEdit && (
        <div className="qq-actions">
          <Button onClick={() => setOpen("new")}>{t("addAlternate")}</Button>
        </div>
      )}
      <ProblemBanner error={decide.error} />
      <KeysetTable
        list={list}
        caption={t("tabs.alternates")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("noAlternates")} hint={t("noAlternatesHint")} />}
        columns={[
          { key: "rank", title: t("rank"), render: (row) => row.rank },
          { key: "person", title: t("person"), render: (row) => row.person_name },
          { key: "post", title: t("post"), render: (row) => `${row.organization_name} ${row.post_title}` },
          { key: "source", title: t("alternateSource"), render: (row) => t(`alternateSources.${row.source}`), wide: true },
          { key: "state", title: t("state"), render: (row) => <AlternateState alternate={row} /> },
          {
            key: "act",
            title: t("actions"),
            render: (row) =>
              canEdit && (row.state === "waiting" || row.state === "proposed") ? (
                <div className="qq-actions">
                  {row.state === "proposed" && (
                    <Button size="small" type="primary" onClick={() => decide.mutate({ alternate: row })}>
                      {t("accept")}
                    </Button>
                  )}
                  <Button size="small" onClick={() => setOpen(row)}>
                    {t("skip")}
                  </Button>
                </div>
              ) : null,
          },
        ]}
      />
      {open === "new" && <NewAlternate onClose={() => setOpen(null)} />}
      {open !== null && open !== "new" && (
        <FormDrawer
          title={`${t("skip")} · ${open.person_name}`}
          hint={t("skipHint")}
          okText={t("skip")}
          command={decide}
          onSubmit={({ note }: { note: string }) =>
            decide.mutate({ alternate: open, note }, { onSuccess: () => setOpen(null) })
          }
          onClose={() => setOpen(null)}
        >
          <Form.Item name="note" label={t("reason")} rules={[{ required: true, message: t("shared:required") }]}>
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
        </FormDrawer>
      )}
    </div>
  );
}

function AlternateState({ alternate }: { readonly alternate: Alternate }) {
  const { t } = useTranslation("procedures");
  return (
    <>
      <StateTag tone={alternate.state === "proposed" ? "warn" : "plain"}>
        {t(`alternateStates.${alternate.state}`)}
      </StateTag>
      {alternate.replaces_name !== null && (
        <p className="qq-muted">{t("replaces", { name: alternate.replaces_name })}</p>
      )}
      {alternate.note !== null && <p className="qq-muted">{alternate.note}</p>}
    </>
  );
}

function NewAlternate({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("procedures");
  const list = useListAlternate(onClose);
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer
      title={t("addAlternate")}
      command={list}
      onSubmit={(values: AlternateIn) => list.mutate(values)}
      onClose={onClose}
    >
      <Form.Item name="post_id" label={t("post")} rules={required}>
        <PostSelect />
      </Form.Item>
      <Form.Item name="person_id" label={t("person")} rules={required}>
        <PersonSelect />
      </Form.Item>
      <Form.Item name="rank" label={t("rank")} extra={t("rankHint")}>
        <InputNumber min={1} max={1000} />
      </Form.Item>
      <Form.Item name="note" label={t("note")}>
        <Input maxLength={500} />
      </Form.Item>
    </FormDrawer>
  );
}
