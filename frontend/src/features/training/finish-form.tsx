import { Form, Select } from "antd";
import { useTranslation } from "react-i18next";

import { wordsOf } from "@/shared/fields";
import { FormDrawer } from "@/shared/form-drawer";

import { type Cohort, RESULTS, useEnrolments, useFinishCohort } from "./queries";

interface Values {
  readonly absent?: string[];
  readonly result?: "passed" | "failed" | "excellent";
  readonly excellent?: string[];
  readonly failed?: string[];
}

/** Who was not there, and with what result the others end; hours then go into the ledger. */
export function FinishForm({ cohort, onClose }: { readonly cohort: Cohort; readonly onClose: () => void }) {
  const { t } = useTranslation("training");
  const finish = useFinishCohort(cohort, onClose);
  const placed = (useEnrolments(cohort.id).rows ?? []).filter((row) => row.state === "enrolled");
  const options = placed.map((row) => ({ value: row.id, label: row.person_name }));
  const submit = ({ absent = [], result, excellent = [], failed = [] }: Values) => {
    const special = new Map<string, "failed" | "excellent">([
      ...excellent.map((id) => [id, "excellent"] as const),
      ...failed.map((id) => [id, "failed"] as const),
    ]);
    const there = placed.filter((row) => !absent.includes(row.id));
    const results = there.flatMap((row) => {
      const own = special.get(row.id) ?? result;
      return own === undefined ? [] : [{ enrolment_id: row.id, result: own }];
    });
    finish.mutate({ absent, results });
  };
  const people = (name: string, label: string) => (
    <Form.Item name={name} label={label}>
      <Select mode="multiple" allowClear options={options} showSearch={{ optionFilterProp: "label" }} />
    </Form.Item>
  );
  return (
    <FormDrawer<Values>
      title={t("finish")}
      hint={t("finishHint", { count: placed.length })}
      okText={t("finish")}
      initial={{ result: "passed" }}
      command={finish}
      onSubmit={submit}
      onClose={onClose}
    >
      {people("absent", t("absentPeople"))}
      <Form.Item name="result" label={t("resultOfOthers")}>
        <Select allowClear options={wordsOf(t, "results", RESULTS)} />
      </Form.Item>
      {people("excellent", t("excellentPeople"))}
      {people("failed", t("failedPeople"))}
    </FormDrawer>
  );
}
