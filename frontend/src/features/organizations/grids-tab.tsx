import { useQuery } from "@tanstack/react-query";
import { App, Button, Form, Input, InputNumber } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { FormDrawer } from "@/shared/form-drawer";
import { useCan } from "@/shared/me";
import { EmptyState, Loaded, Section } from "@/shared/page";
import { PersonSelect } from "@/shared/person-select";
import { ProblemBanner } from "@/shared/problem-banner";

import { type Grid, type GridIn, gridsQuery, useRemoveGrid, useSaveGrid } from "./grid-queries";
import type { OrganizationDetail } from "./queries";

/** Grids are areas a village or community serves, not League organizations. */
export function GridsTab({ organization }: { readonly organization: OrganizationDetail }) {
  const { t } = useTranslation("organizations");
  const canEdit = useCan("committee");
  const grids = useQuery(gridsQuery(organization.id));
  const [edited, setEdited] = useState<Grid | "new" | null>(null);
  const isVillage = organization.level === "village";
  return (
    <Section
      title={t("tabs.grids")}
      actions={canEdit && isVillage && <Button onClick={() => setEdited("new")}>{t("grids.create")}</Button>}
    >
      <Loaded query={grids}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t("grids.none")} hint={t(isVillage ? "grids.noneHint" : "grids.noneHintAbove")} />
          ) : (
            <GridTable grids={items} showsPlace={!isVillage} canEdit={canEdit} onEdit={setEdited} />
          )
        }
      </Loaded>
      {edited !== null && (
        <GridDrawer
          organizationId={organization.id}
          edited={edited === "new" ? undefined : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  );
}

interface TableProps {
  readonly grids: readonly Grid[];
  readonly showsPlace: boolean;
  readonly canEdit: boolean;
  readonly onEdit: (grid: Grid) => void;
}

function GridTable({ grids, showsPlace, canEdit, onEdit }: TableProps) {
  const { t } = useTranslation("organizations");
  const { modal } = App.useApp();
  const remove = useRemoveGrid();
  const ask = (grid: Grid) =>
    modal.confirm({
      title: t("grids.removeAsk", { name: grid.name }),
      content: t("grids.removeLoss"),
      okText: t("remove"),
      cancelText: t("shared:cancel"),
      onOk: () => remove.mutateAsync(grid).catch(() => undefined),
    });
  const place = showsPlace
    ? [{ key: "place", title: t("title"), render: (grid: Grid) => grid.organization_name }]
    : [];
  return (
    <>
      <ProblemBanner error={remove.error} />
      <DataTable
        caption={t("tabs.grids")}
        rows={grids}
        rowKey={(grid) => grid.id}
        columns={[
          { key: "code", title: t("grids.code"), render: (grid) => grid.code },
          { key: "name", title: t("name"), render: (grid) => grid.name },
          ...place,
          { key: "area", title: t("grids.area"), render: (grid) => grid.area ?? "—", wide: true },
          {
            key: "households",
            title: t("grids.households"),
            numeric: true,
            render: (grid) => grid.households ?? "—",
          },
          { key: "responsible", title: t("grids.responsible"), render: (grid) => grid.responsible_name ?? "—" },
          {
            key: "action",
            title: t("action"),
            render: (grid) =>
              canEdit && (
                <div className="qq-actions">
                  <Button size="small" onClick={() => onEdit(grid)}>
                    {t("shared:edit")}
                  </Button>
                  <Button size="small" onClick={() => void ask(grid)}>
                    {t("remove")}
                  </Button>
                </div>
              ),
          },
        ]}
      />
    </>
  );
}

interface DrawerProps {
  readonly organizationId: string;
  readonly edited: Grid | undefined;
  readonly onClose: () => void;
}

function GridDrawer({ organizationId, edited, onClose }: DrawerProps) {
  const { t } = useTranslation("organizations");
  const command = useSaveGrid(organizationId, edited, onClose);
  const rules = [{ required: true, message: t("shared:required") }];
  // Who is responsible stays unless somebody else is chosen.
  const initial =
    edited === undefined
      ? {}
      : { code: edited.code, name: edited.name, area: edited.area, households: edited.households };
  return (
    <FormDrawer<GridIn>
      title={edited?.name ?? t("grids.create")}
      initial={initial}
      command={command}
      onSubmit={(values) => command.mutate(values)}
      onClose={onClose}
    >
      <div className="qq-form-row">
        <Form.Item name="code" label={t("grids.code")} rules={rules}>
          <Input maxLength={30} />
        </Form.Item>
        <Form.Item name="name" label={t("name")} rules={rules}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="households" label={t("grids.households")}>
          <InputNumber min={0} max={1_000_000} />
        </Form.Item>
      </div>
      <Form.Item name="area" label={t("grids.area")}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
      <Form.Item
        name="responsible_id"
        label={t("grids.responsible")}
        extra={edited?.responsible_name ? t("grids.present", { name: edited.responsible_name }) : null}
      >
        <PersonSelect />
      </Form.Item>
    </FormDrawer>
  );
}
