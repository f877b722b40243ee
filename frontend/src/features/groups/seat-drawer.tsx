import { Form, Input, Radio, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { FormDrawer } from "@/shared/form-drawer";
import { PersonSelect } from "@/shared/person-select";
import { PostSelect } from "@/shared/post-select";

import { type LeadingGroupDetail, type SeatIn, useAddSeat } from "./queries";

const ROLES = ["head", "deputy", "member", "office_head"] as const;
const WAYS = ["post", "person", "outside"] as const;

interface Props {
  readonly group: LeadingGroupDetail;
  readonly onClose: () => void;
}

/** A seat held through a post passes to whoever takes the post over. */
export function SeatDrawer({ group, onClose }: Props) {
  const { t } = useTranslation("groups");
  const command = useAddSeat(group.id, onClose);
  const [way, setWay] = useState<(typeof WAYS)[number]>("post");
  const rules = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer<SeatIn>
      title={t("seat.add")}
      hint={t(`seat.ways.${way}Hint`)}
      initial={{ role: "member" }}
      command={command}
      onSubmit={(values) => command.mutate(values)}
      onClose={onClose}
    >
      <Form.Item name="role" label={t("seat.role")} rules={rules}>
        <Select options={ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))} />
      </Form.Item>
      <Form.Item label={t("seat.bound")}>
        <Radio.Group
          value={way}
          options={WAYS.map((value) => ({ value, label: t(`seat.ways.${value}`) }))}
          onChange={(event) => setWay(event.target.value as (typeof WAYS)[number])}
        />
      </Form.Item>
      {way === "post" && (
        <Form.Item name="post_id" label={t("seat.post")} rules={rules}>
          <PostSelect />
        </Form.Item>
      )}
      {way === "person" && (
        <Form.Item name="person_id" label={t("seat.person")} rules={rules}>
          <PersonSelect />
        </Form.Item>
      )}
      {way === "outside" && (
        <Form.Item name="holder_name" label={t("seat.person")} rules={rules}>
          <Input maxLength={50} />
        </Form.Item>
      )}
      <Form.Item
        name="title"
        label={t("seat.title")}
        extra={t(way === "post" ? "seat.titleOfPost" : "seat.titleNeeded")}
        rules={way === "post" ? [] : rules}
      >
        <Input maxLength={100} />
      </Form.Item>
    </FormDrawer>
  );
}
