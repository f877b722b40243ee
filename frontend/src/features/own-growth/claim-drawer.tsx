import { Form } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { type Field, Fields, wordsOf } from "@/shared/fields";
import { FormDrawer } from "@/shared/form-drawer";

import { type ClaimIn, useFileClaim } from "./queries";

const KINDS = ["online", "concentrated", "topic", "political"] as const;

/** Hours one reports, with the certificate; they count once somebody else verified them. */
export function ClaimDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("own-growth");
  const [file, setFile] = useState<File | undefined>(undefined);
  const command = useFileClaim(onClose);
  const fields: Field[] = [
    { name: "title", label: t("course"), kind: "text", required: true },
    { name: "kind", label: t("kind"), kind: "select", options: wordsOf(t, "kinds", KINDS), required: true },
    { name: "on_day", label: t("onDay"), kind: "date", required: true },
    { name: "hours", label: t("hours"), kind: "number", step: 0.5, min: 0.5, max: 2000, required: true },
    { name: "off_job_days", label: t("offJobDays"), kind: "number", max: 366 },
    { name: "link", label: t("link"), kind: "text" },
  ];
  return (
    <FormDrawer<ClaimIn>
      title={t("fileClaim")}
      hint={t("fileClaimHint")}
      initial={{ kind: "online", on_day: today() }}
      command={command}
      onSubmit={(body) => command.mutate({ body, file })}
      onClose={onClose}
    >
      <Fields fields={fields} />
      <Form.Item label={t("certificate")} extra={t("certificateHint")} htmlFor="certificate">
        <input
          id="certificate"
          type="file"
          accept=".pdf,.jpg,.jpeg,.png"
          onChange={(event) => setFile(event.target.files?.[0])}
        />
      </Form.Item>
    </FormDrawer>
  );
}
