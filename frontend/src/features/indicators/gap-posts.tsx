import { Drawer } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { KeysetTable } from "@/shared/keyset-table";
import { EmptyState } from "@/shared/page";

import { type Asked, useGapPosts } from "./queries";

interface Props {
  readonly asked: Asked;
  readonly month: string;
  readonly onClose: () => void;
}

/** The posts behind one month of the forecast. */
export function GapPosts({ asked, month, onClose }: Props) {
  const { t } = useTranslation("indicators");
  const label = useCodeLabel();
  const list = useGapPosts(asked, month);
  return (
    <Drawer open onClose={onClose} size="large" title={t("postsFreeBy", { month })}>
      <KeysetTable
        list={list}
        caption={t("postsFreeBy", { month })}
        rowKey={(row) => row.post_id}
        columns={[
          { key: "title", title: t("post"), render: (row) => row.title },
          { key: "organization", title: t("organization"), render: (row) => row.organization_name },
          { key: "form", title: t("form"), render: (row) => label("form", row.form) },
          { key: "seats", title: t("seats"), numeric: true, render: (row) => `${row.filled} / ${row.capacity}` },
          { key: "due", title: t("dueSeats"), numeric: true, render: (row) => row.due },
          { key: "end", title: t("firstEnd"), render: (row) => row.first_end ?? "—", wide: true },
          { key: "gap", title: t("gap"), numeric: true, render: (row) => <strong>{row.gap}</strong> },
        ]}
        empty={<EmptyState title={t("noGap")} hint={t("noGapHint")} />}
      />
    </Drawer>
  );
}
