import { Button, Drawer, Form } from "antd";
import { useTranslation } from "react-i18next";

import type { Tagged } from "@/api/client";
import { useFieldProblems } from "@/shared/form-problems";
import { patchOf, withoutBlanks } from "@/shared/form-values";
import { ProblemBanner } from "@/shared/problem-banner";

import { PersonFields } from "./person-fields";
import {
  type Person,
  type PersonIn,
  useChangePerson,
  useRegisterPerson,
} from "./queries";

interface Props {
  readonly edited?: Tagged<Person>;
  readonly organizationId?: string;
  readonly onClose: () => void;
  readonly onDone: (person: Person) => void;
}

const PLAIN = [
  "name",
  "sex",
  "birth_month",
  "ethnicity",
  "political_status",
  "is_league_member",
  "education",
  "school",
  "major",
  "work_unit",
  "work_title",
  "employment_identity",
  "recruited_year",
  "source_channel",
  "sending_unit",
  "sending_unit_kind",
  "found_how",
  "found_on",
  "found_by",
  "party_joined_on",
  "league_joined_on",
  "league_left_on",
  "home_division_code",
  "residence_division_code",
  "availability",
  "stay_intent",
  "organization_id",
] as const;

export function PersonDrawer({ edited, organizationId, onClose, onDone }: Props) {
  const { t } = useTranslation("people");
  const [form] = Form.useForm<PersonIn>();
  const register = useRegisterPerson(onDone);
  const change = useChangePerson(edited?.value.id ?? "", edited?.etag ?? "", onDone);
  const { error, isPending } = edited === undefined ? register : change;
  useFieldProblems(form, error);

  const submit = (values: PersonIn) => {
    if (edited === undefined) {
      register.mutate(withoutBlanks(values) as PersonIn);
      return;
    }
    // Phone and ID number come masked: what is left blank stays as it is.
    const { phone, id_number } = withoutBlanks(values);
    const { effective_on } = values as { effective_on?: string };
    const secrets = {
      ...(phone && { phone }),
      ...(id_number && { id_number }),
      ...(effective_on && { effective_on }),
    };
    change.mutate({ ...patchOf(values, PLAIN), skills: values.skills ?? [], ...secrets });
  };
  return (
    <Drawer
      open
      onClose={onClose}
      size="large"
      title={edited?.value.name ?? t("register")}
      footer={
        <div className="qq-actions">
          <Button type="primary" loading={isPending} onClick={() => form.submit()}>
            {t("shared:save")}
          </Button>
          <Button onClick={onClose}>{t("shared:cancel")}</Button>
        </div>
      }
    >
      <ProblemBanner error={error} />
      <Form<PersonIn>
        form={form}
        layout="vertical"
        initialValues={edited?.value ?? { organization_id: organizationId, is_league_member: false }}
        onFinish={submit}
      >
        <PersonFields masked={edited?.value} />
      </Form>
    </Drawer>
  );
}
