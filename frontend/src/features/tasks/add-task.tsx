import { useQuery } from "@tanstack/react-query";
import { App, Button, Drawer, Form, Input, InputNumber, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useFieldProblems } from "@/shared/form-problems";
import { EmptyState, Loaded } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { listsOfCycleQuery, type TaskList, useHandOut } from "./queries";

interface Props {
  readonly cycleId: string;
}

/** One more task for everybody whose score uses its list: a line of the target letter. */
export function AddTask({ cycleId }: Props) {
  const { t } = useTranslation("tasks");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("addTask")}</Button>
      {isOpen && <AddTaskDrawer cycleId={cycleId} onClose={() => setOpen(false)} />}
    </>
  );
}

function AddTaskDrawer({ cycleId, onClose }: Props & { readonly onClose: () => void }) {
  const { t } = useTranslation("tasks");
  const lists = useQuery(listsOfCycleQuery(cycleId));
  return (
    <Drawer open onClose={onClose} size="large" title={t("addTask")}>
      <Loaded query={lists}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState title={t("noLists")} hint={t("noListsHint")} />
          ) : (
            <TaskForm cycleId={cycleId} lists={found} onDone={onClose} />
          )
        }
      </Loaded>
    </Drawer>
  );
}

interface FormProps extends Props {
  readonly lists: readonly TaskList[];
  readonly onDone: () => void;
}

interface Values {
  readonly list: string;
  readonly label: string;
  readonly weight: number;
}

function TaskForm({ cycleId, lists, onDone }: FormProps) {
  const { t } = useTranslation("tasks");
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const handOut = useHandOut(cycleId, (count) => {
    void message.success(t("handedOut", { count }));
    onDone();
  });
  useFieldProblems(form, handOut.error);
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <>
      <p className="qq-muted">{t("addTaskHint")}</p>
      <ProblemBanner error={handOut.error} />
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={{ list: lists[0]?.name, weight: 1 }}
        onFinish={(values) => handOut.mutate(values)}
      >
        <Form.Item name="list" label={t("list")} rules={required}>
          <Select options={lists.map((list) => ({ value: list.name, label: list.label }))} />
        </Form.Item>
        <Form.Item name="label" label={t("task")} rules={[{ required: true, whitespace: true, message: t("shared:required") }]}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="weight" label={t("weight")} extra={t("weightHint")} rules={required}>
          <InputNumber min={0.1} max={1000} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={handOut.isPending}>
          {t("handOut")}
        </Button>
      </Form>
    </>
  );
}
