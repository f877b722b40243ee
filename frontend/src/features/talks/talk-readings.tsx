import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { momentOf } from "@/shared/dates";
import { Loaded } from "@/shared/page";

import { readingsQuery } from "./queries";

/** Who has looked at the record: the person concerned may know. */
export function TalkReadings({ talkId }: { readonly talkId: string }) {
  const { t } = useTranslation("talks");
  return (
    <Loaded query={useQuery(readingsQuery(talkId))}>
      {(rows) => (
        <DataTable
          caption={t("readings")}
          rows={rows}
          rowKey={(row) => `${row.at} ${row.account_id} ${row.what}`}
          columns={[
            { key: "at", title: t("readAt"), render: (row) => momentOf(row.at) },
            { key: "who", title: t("readBy"), render: (row) => (row.as_person ? t("byPerson") : row.account_id.slice(-12)) },
            { key: "what", title: t("readWhat"), render: (row) => t(`whats.${row.what}`) },
          ]}
        />
      )}
    </Loaded>
  );
}
