import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Checkbox } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { JobProgress, isWorking, useJob } from "@/shared/job-progress";
import { Facts, Loaded, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { classesQuery, sealingQuery, useReseal } from "./queries";

const ALGORITHMS = { "aes-gcm-siv": "AES-GCM-SIV", "sm4-gcm": "SM4-GCM" } as const;
const DIGESTS = { sha256: "HMAC-SHA256", sm3: "HMAC-SM3" } as const;

/** Which keys seal what, how much is left under an older one, and the classes of the fields. */
export function Keys() {
  const { t } = useTranslation("data");
  const sealing = useQuery(sealingQuery);
  return (
    <div className="qq-page">
      <Section title={t("keys")}>
        <Loaded query={sealing}>
          {(value) => (
            <>
              <Facts
                items={[
                  [
                    t("currentKey"),
                    value.keys
                      .filter((key) => key.is_current)
                      .map((key) => `${key.id} · ${ALGORITHMS[key.algorithm]}`)
                      .join(""),
                  ],
                  [t("digest"), DIGESTS[value.digest]],
                  [t("left"), value.left],
                ]}
              />
              <DataTable
                caption={t("sealedColumns")}
                rows={value.columns}
                rowKey={(row) => `${row.table}.${row.column}`}
                columns={[
                  { key: "column", title: t("sealedColumn"), render: (row) => `${row.table}.${row.column}` },
                  {
                    key: "keys",
                    title: t("byKey"),
                    render: (row) =>
                      Object.entries(row.by_key)
                        .map(([key, count]) => `${key}: ${String(count)}`)
                        .join(" · ") || "—",
                  },
                  {
                    key: "moves",
                    title: t("isRotated"),
                    render: (row) => t(row.is_rotated ? "shared:yes" : "shared:no"),
                  },
                ]}
              />
              <Reseal left={value.left} />
            </>
          )}
        </Loaded>
      </Section>
      <Classes />
    </div>
  );
}

function Reseal({ left }: { readonly left: number }) {
  const { t } = useTranslation("data");
  const client = useQueryClient();
  const [reindex, setReindex] = useState(false);
  const [location, setLocation] = useState<string | null>(null);
  const reseal = useReseal();
  const job = useJob(location);
  const isDone = job.data?.state === "done";
  useEffect(() => {
    if (isDone) void client.invalidateQueries({ queryKey: sealingQuery.queryKey });
  }, [client, isDone]);
  return (
    <>
      <p className="qq-muted">{t("resealHint")}</p>
      <div className="qq-actions">
        <Button
          disabled={left === 0 && !reindex}
          loading={reseal.isPending || (location !== null && isWorking(job.data))}
          onClick={() => reseal.mutate(reindex, { onSuccess: ({ job_id }) => setLocation(`/api/roster/jobs/${job_id}`) })}
        >
          {t("reseal")}
        </Button>
        <Checkbox checked={reindex} onChange={(event) => setReindex(event.target.checked)}>
          {t("reindex")}
        </Checkbox>
      </div>
      <ProblemBanner error={reseal.error} />
      {job.data !== undefined && <JobProgress label={t("reseal")} job={job.data} />}
    </>
  );
}

function Classes() {
  const { t } = useTranslation("data");
  const classes = useQuery(classesQuery);
  return (
    <Section title={t("classes")}>
      <p className="qq-muted">{t("classesHint")}</p>
      <Loaded query={classes}>
        {(rows) => {
          const groups = [...new Set(rows.map((row) => row.field_class))];
          return (
            <DataTable
              caption={t("classes")}
              rows={groups}
              rowKey={(group) => group}
              columns={[
                { key: "class", title: t("class"), render: (group) => group },
                {
                  key: "fields",
                  title: t("fieldsOfClass"),
                  render: (group) => rows.filter((row) => row.field_class === group).length,
                  numeric: true,
                },
                ...["committee", "branch", "self", "system"].map((role) => ({
                  key: role,
                  title: t(`readers.${role}`),
                  render: (group: string) => {
                    const access = rows.find((row) => row.field_class === group)?.access[role] ?? "hidden";
                    return t(`access.${access}`);
                  },
                })),
              ]}
            />
          );
        }}
      </Loaded>
    </Section>
  );
}
