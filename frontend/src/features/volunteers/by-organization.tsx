import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { type Column, DataTable } from "@/shared/data-table";
import { useUrlFilters } from "@/shared/url-filters";

interface Line {
  readonly organization_id: string;
  readonly organization_name: string;
  readonly has_below: boolean;
}

interface Props<Row extends Line> {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
}

/** Figures of the organizations right below; a name with more below it leads down. */
export function ByOrganization<Row extends Line>({ caption, rows, columns }: Props<Row>) {
  const { t } = useTranslation("volunteers");
  const [, setFilters] = useUrlFilters();
  if (rows.length === 0) return null;
  const name: Column<Row> = {
    key: "organization",
    title: t("organization"),
    render: (row) =>
      row.has_below ? (
        <Button type="link" onClick={() => setFilters({ organization_id: row.organization_id })}>
          {row.organization_name}
        </Button>
      ) : (
        row.organization_name
      ),
  };
  return <DataTable caption={caption} rows={rows} rowKey={(row) => row.organization_id} columns={[name, ...columns]} />;
}

/** A row of large figures. */
export function Figures({ items }: { readonly items: readonly (readonly [label: string, value: string | number])[] }) {
  return (
    <dl className="qq-figures">
      {items.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
