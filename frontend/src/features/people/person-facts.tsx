import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { Facts } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";

import type { Person } from "./queries";
import { Reveal } from "./reveal";

import "./people.css";

interface Props {
  readonly person: Person;
  readonly mayReveal: boolean;
}

/** What a minor is kept from, and what looks unusual; nothing is refused for either. */
export function PersonMarks({ person }: { readonly person: Person }) {
  const { t } = useTranslation("people");
  if (person.minor === null && person.warnings.length === 0) return null;
  return (
    <div className="qq-marks">
      {person.minor !== null && <StateTag tone="warn">{t(`minor.${person.minor}`)}</StateTag>}
      {person.restrictions.map((one) => (
        <StateTag key={one} tone="plain">
          {t(`restrictions.${one}`)}
        </StateTag>
      ))}
      {person.warnings.map((one) => (
        <StateTag key={one} tone="warn">
          {t(`warnings.${one}`)}
        </StateTag>
      ))}
    </div>
  );
}

export function PersonFacts({ person, mayReveal }: Props) {
  const { t } = useTranslation("people");
  const label = useCodeLabel();
  const reported =
    person.reported_age === null
      ? null
      : t("reportedAgeOn", { age: person.reported_age, on: person.reported_age_on });
  const sending = [person.sending_unit, label("sendingKind", person.sending_unit_kind)];
  return (
    <Facts
      items={[
        [t("sex"), label("sex", person.sex)],
        [t("birthMonth"), person.birth_on ?? person.birth_month ?? reported],
        [t("ethnicity"), label("ethnicity", person.ethnicity)],
        [t("politicalStatus"), dated(label("political", person.political_status), person.party_joined_on)],
        [t("leagueMember"), dated(t(person.is_league_member ? "shared:yes" : "shared:no"), person.league_joined_on)],
        [t("identityNow"), person.identities.map((kind) => label("identity", kind)).join("、")],
        [t("education"), label("education", person.education)],
        [t("school"), joined(person.school, person.major)],
        [t("identity"), person.employment_identity],
        [t("recruitedYear"), person.recruited_year],
        [t("source"), label("source", person.source_channel)],
        ...(person.sending_unit === null ? [] : [[t("sendingUnit"), joined(...sending)] as const]),
        ...(person.found_on === null && person.found_how === null
          ? []
          : [[t("found"), joined(person.found_on, person.found_by, person.found_how)] as const]),
        [t("skills"), person.skills.join("、")],
        [t("availability"), person.availability],
        [t("stayIntent"), label("stay", person.stay_intent)],
        [t("organization"), person.organization_name],
        [t("phone"), <Reveal key="phone" personId={person.id} field="phone" masked={person.phone_masked} mayReveal={mayReveal} />],
        [
          t("idNumber"),
          <Reveal key="id" personId={person.id} field="id_number" masked={person.id_number_masked} mayReveal={mayReveal} />,
        ],
        [t("homeDivision"), joined(person.home_division_name, person.home_division_code)],
        [t("residenceDivision"), joined(person.residence_division_name, person.residence_division_code)],
      ]}
    />
  );
}

function joined(...parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(" · ");
}

function dated(text: string, on: string | null): string {
  return on === null ? text : `${text} (${on})`;
}
