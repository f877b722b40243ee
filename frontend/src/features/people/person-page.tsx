import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { useCan, useMe } from "@/shared/me";
import { Facts, Loaded, Page, Section } from "@/shared/page";

import { PersonAppointments } from "./person-appointments";
import { PersonDrawer } from "./person-drawer";
import { PersonResults } from "./person-results";
import { type Person, personQuery } from "./queries";

export function PersonPage() {
  const { personId = "" } = useParams({ strict: false });
  const person = useQuery(personQuery(personId));
  return (
    <Loaded query={person}>
      {({ value, etag }) => <PersonView key={value.id} person={value} etag={etag} />}
    </Loaded>
  );
}

function PersonView({ person, etag }: { readonly person: Person; readonly etag: string }) {
  const { t } = useTranslation("people");
  const canEdit = useCan("committee");
  const isOwn = useMe().person_id === person.id;
  const isStaff = useCan("committee", "branch");
  const [isEditing, setEditing] = useState(false);
  return (
    <Page
      title={person.name}
      lead={[person.work_unit, person.work_title].filter(Boolean).join(" · ")}
      actions={
        <>
          {isStaff && <Link to="/people">{t("backToList")}</Link>}
          {canEdit && <Button onClick={() => setEditing(true)}>{t("shared:edit")}</Button>}
        </>
      }
    >
      <div className="qq-sheet">
        <PersonFacts person={person} />
      </div>
      <Section title={t("appointments")}>
        <PersonAppointments personId={person.id} />
      </Section>
      {(isOwn || isStaff) && (
        <Section title={t("results")}>
          <PersonResults personId={person.id} />
        </Section>
      )}
      {isEditing && (
        <PersonDrawer
          edited={{ value: person, etag }}
          onClose={() => setEditing(false)}
          onDone={() => setEditing(false)}
        />
      )}
    </Page>
  );
}

function PersonFacts({ person }: { readonly person: Person }) {
  const { t } = useTranslation("people");
  const label = useCodeLabel();
  const reported =
    person.reported_age === null
      ? null
      : t("reportedAgeOn", { age: person.reported_age, on: person.reported_age_on });
  return (
    <Facts
      items={[
        [t("sex"), label("sex", person.sex)],
        [t("birthMonth"), person.birth_on ?? person.birth_month ?? reported],
        [t("ethnicity"), label("ethnicity", person.ethnicity)],
        [t("politicalStatus"), label("political", person.political_status)],
        [t("leagueMember"), t(person.is_league_member ? "shared:yes" : "shared:no")],
        [t("education"), label("education", person.education)],
        [t("school"), [person.school, person.major].filter(Boolean).join(" · ")],
        [t("identity"), person.employment_identity],
        [t("recruitedYear"), person.recruited_year],
        [t("source"), label("source", person.source_channel)],
        [t("skills"), person.skills.join("、")],
        [t("availability"), person.availability],
        [t("stayIntent"), label("stay", person.stay_intent)],
        [t("organization"), person.organization_name],
        [t("phone"), person.phone_masked],
        [t("idNumber"), person.id_number_masked],
        [t("homeDivision"), person.home_division_code],
        [t("residenceDivision"), person.residence_division_code],
      ]}
    />
  );
}
