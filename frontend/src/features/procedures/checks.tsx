import { useQuery } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { today } from "@/shared/dates";
import { FormDrawer } from "@/shared/form-drawer";
import { Loaded, Section } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";

import { type Check, checksQuery, type ClearanceIn, type Procedure, useAskClearance } from "./queries";

/** Who has to be heard before the procedure goes on: opinions and clearances, with where each stands. */
export function Checks({ procedure }: { readonly procedure: Procedure }) {
  const { t } = useTranslation("procedures");
  const checks = useQuery(checksQuery(procedure.id));
  const [body, setBody] = useState<ClearanceIn["body"] | null>(null);
  return (
    <Section title={t("checks")}>
      <Loaded query={checks}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="qq-muted">{t("noChecks")}</p>
          ) : (
            <DataTable
              caption={t("checks")}
              rows={rows}
              rowKey={(row) => `${row.kind} ${row.name}`}
              columns={[
                { key: "asked", title: t("asked"), render: (row) => t(`checkNames.${row.name}`) },
                { key: "state", title: t("state"), render: (row) => <State check={row} /> },
                {
                  key: "act",
                  title: t("actions"),
                  render: (row) =>
                    row.kind === "clearance" && (row.state === "missing" || row.state === "expired") ? (
                      <Button size="small" onClick={() => setBody(row.name as ClearanceIn["body"])}>
                        {t("askClearance")}
                      </Button>
                    ) : null,
                },
              ]}
            />
          )
        }
      </Loaded>
      {body !== null && <AskDrawer procedure={procedure} body={body} onClose={() => setBody(null)} />}
    </Section>
  );
}

function State({ check }: { readonly check: Check }) {
  const { t } = useTranslation("procedures");
  return (
    <>
      <StateTag tone={check.state === "clear" ? "ok" : "warn"}>{t(`checkStates.${check.state}`)}</StateTag>
      {check.holds_until !== null && <p className="qq-muted">{t("holdsUntil", { day: check.holds_until })}</p>}
    </>
  );
}

interface AskProps {
  readonly procedure: Procedure;
  readonly body: ClearanceIn["body"];
  readonly onClose: () => void;
}

/** A clearance has a body, a day and the number of its letter, and no words. */
function AskDrawer({ procedure, body, onClose }: AskProps) {
  const { t } = useTranslation("procedures");
  const ask = useAskClearance(onClose);
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer
      title={`${t("askClearance")} · ${t(`checkNames.${body}`)}`}
      hint={t("askClearanceHint")}
      initial={{ sent_on: today() }}
      command={ask}
      onSubmit={(values: Pick<ClearanceIn, "sent_on" | "document_no">) =>
        ask.mutate({ ...values, body, procedure_id: procedure.id })
      }
      onClose={onClose}
    >
      <div className="qq-form-row">
        <Form.Item name="sent_on" label={t("sentOn")} rules={required}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="document_no" label={t("documentNo")} rules={required}>
          <Input maxLength={60} />
        </Form.Item>
      </div>
    </FormDrawer>
  );
}
