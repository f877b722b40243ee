import { Form, Input, Radio } from "antd";
import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { FormDrawer } from "@/shared/form-drawer";
import { OrganizationSelect } from "@/shared/organization-select";

import {
  type DissolveIn,
  type MergeIn,
  type RenameIn,
  useDissolve,
  useMerge,
  useRename,
} from "./history-queries";
import type { OrganizationDetail } from "./queries";

interface Props {
  readonly organization: OrganizationDetail;
  readonly onClose: () => void;
}

export function RenameDrawer({ organization, onClose }: Props) {
  const { t } = useTranslation("organizations");
  const command = useRename(organization, onClose);
  return (
    <FormDrawer<RenameIn>
      title={t("rename.title")}
      hint={t("rename.hint")}
      initial={{ name: organization.name, short_name: organization.short_name, happened_on: today() }}
      command={command}
      onSubmit={(values) => command.mutate({ ...values, short_name: values.short_name ?? null })}
      onClose={onClose}
    >
      <Form.Item name="name" label={t("rename.name")} rules={[{ required: true, message: t("shared:required") }]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="short_name" label={t("shortName")}>
        <Input maxLength={100} />
      </Form.Item>
      <OccasionFields />
    </FormDrawer>
  );
}

export function MergeDrawer({ organization, onClose }: Props) {
  const { t } = useTranslation("organizations");
  const command = useMerge(organization, onClose);
  return (
    <FormDrawer<MergeIn>
      title={t("merge.title", { name: organization.name })}
      hint={t("merge.hint")}
      okText={t("merge.ok")}
      isDangerous
      initial={{ appointments: "move", happened_on: today() }}
      command={command}
      onSubmit={(values) => command.mutate(values)}
      onClose={onClose}
    >
      <Form.Item
        name="successor_id"
        label={t("merge.successor")}
        rules={[{ required: true, message: t("shared:required") }]}
      >
        <OrganizationSelect system={organization.system} />
      </Form.Item>
      <Form.Item name="appointments" label={t("merge.officers")}>
        <Radio.Group
          options={[
            { value: "move", label: t("merge.move") },
            { value: "end", label: t("merge.end") },
          ]}
        />
      </Form.Item>
      <OccasionFields />
    </FormDrawer>
  );
}

export function DissolveDrawer({ organization, onClose }: Props) {
  const { t } = useTranslation("organizations");
  const command = useDissolve(organization, onClose);
  return (
    <FormDrawer<DissolveIn>
      title={t("dissolve.title", { name: organization.name })}
      hint={t("dissolve.hint")}
      okText={t("dissolve.ok")}
      isDangerous
      initial={{ happened_on: today() }}
      command={command}
      onSubmit={(values) => command.mutate(values)}
      onClose={onClose}
    >
      <OccasionFields />
    </FormDrawer>
  );
}

/** When, and by whose paper. */
function OccasionFields() {
  const { t } = useTranslation("organizations");
  return (
    <>
      <div className="qq-form-row">
        <Form.Item name="happened_on" label={t("happenedOn")} extra={t("happenedOnHint")}>
          <Input type="date" max={today()} />
        </Form.Item>
        <Form.Item name="document_no" label={t("documentNo")}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="issuer" label={t("issuer")}>
          <Input maxLength={100} />
        </Form.Item>
      </div>
      <Form.Item name="reason" label={t("reason")}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </>
  );
}
