import { Button, Form, Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { useMe } from "@/shared/me";
import { OrganizationSelect } from "@/shared/organization-select";
import { ProblemBanner } from "@/shared/problem-banner";

import { FileDrop } from "./file-drop";
import { type Import, KINDS, type Upload, useUpload } from "./queries";

interface Props {
  readonly onUploaded: (created: Import) => void;
}

/** File, what it holds, and below which organization: then a dry run. */
export function UploadForm({ onUploaded }: Props) {
  const { t } = useTranslation("imports");
  const label = useCodeLabel();
  const [file, setFile] = useState<File | null>(null);
  const upload = useUpload(onUploaded);
  const home = useMe().grants.find((grant) => grant.role === "committee")?.organization_id ?? undefined;

  const submit = ({ kind, organization_id }: Upload) => {
    if (file !== null) upload.mutate({ file, kind, organization_id });
  };
  return (
    <div className="qq-sheet">
      <Form<Upload> layout="vertical" initialValues={{ kind: "people", organization_id: home }} onFinish={submit}>
        <ProblemBanner error={upload.error} />
        <FileDrop file={file} onFile={setFile} />
        <div className="qq-form-row">
          <Form.Item name="kind" label={t("kind")}>
            <Segmented options={KINDS.map((kind) => ({ value: kind, label: label("importKind", kind) }))} />
          </Form.Item>
          <Form.Item
            name="organization_id"
            label={t("organization")}
            extra={t("organizationHint")}
            rules={[{ required: true, message: t("shared:required") }]}
          >
            <OrganizationSelect system="league" allowClear={false} />
          </Form.Item>
        </div>
        <Button type="primary" htmlType="submit" disabled={file === null} loading={upload.isPending}>
          {file === null ? t("fileMissing") : t("upload")}
        </Button>
      </Form>
    </div>
  );
}
