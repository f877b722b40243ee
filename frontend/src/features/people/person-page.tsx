import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DownloadButton } from "@/shared/download-button";
import { GrowthSection } from "@/shared/growth-timeline";
import { useCan, useMe } from "@/shared/me";
import { Loaded, Page, Section } from "@/shared/page";
import { Tabs } from "@/shared/tabs";
import { useUrlFilters } from "@/shared/url-filters";

import { Consents } from "./consents-section";
import { Educations } from "./education-section";
import { History } from "./history-tab";
import { Identities } from "./identity-tab";
import { PersonAppointments } from "./person-appointments";
import { PersonDrawer } from "./person-drawer";
import { PersonFacts, PersonMarks } from "./person-facts";
import { PersonResults } from "./person-results";
import { type Person, personQuery } from "./queries";
import { Rights } from "./rights-section";

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
  const [filters, setFilters] = useUrlFilters();
  const [isEditing, setEditing] = useState(false);
  const mayAsk = canEdit || isOwn;
  return (
    <Page
      title={person.name}
      lead={[person.work_unit, person.work_title].filter(Boolean).join(" · ")}
      actions={
        <>
          {isStaff && <Link to="/people">{t("backToList")}</Link>}
          {canEdit && <CadreForms personId={person.id} />}
          {canEdit && <Button onClick={() => setEditing(true)}>{t("shared:edit")}</Button>}
        </>
      }
    >
      <PersonMarks person={person} />
      <Tabs
        label={t("tabs.label")}
        activeKey={filters.tab ?? "basic"}
        onChange={(key) => setFilters({ tab: key })}
        items={[
          { key: "basic", label: t("tabs.basic"), children: <Basics person={person} sees={isOwn || isStaff} mayReveal={mayAsk} /> },
          {
            key: "identity",
            label: t("tabs.identity"),
            children: (
              <div className="qq-page">
                <Identities personId={person.id} />
                <Educations personId={person.id} />
              </div>
            ),
          },
          {
            key: "privacy",
            label: t("tabs.privacy"),
            children: (
              <div className="qq-page">
                <Consents personId={person.id} isOwn={isOwn} />
                {mayAsk && <Rights personId={person.id} />}
              </div>
            ),
          },
          ...(isOwn || isStaff
            ? [{ key: "growth", label: t("shared:growth.title"), children: <GrowthSection personId={person.id} /> }]
            : []),
          { key: "history", label: t("tabs.history"), children: <History personId={person.id} isOwn={isOwn} /> },
        ]}
      />
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

/** For managed cadres; the answer says why not for others. */
function CadreForms({ personId }: { readonly personId: string }) {
  const { t } = useTranslation("people");
  const path = `/api/roster/documents/cadre-forms/${personId}`;
  return (
    <>
      <DownloadButton path={`${path}?format=docx`} filename="cadre-form.docx">
        {t("cadreForm")}
      </DownloadButton>
      <DownloadButton path={`${path}?format=lrmx`} filename="cadre-form.lrmx">
        {t("cadreFormLrmx")}
      </DownloadButton>
    </>
  );
}

interface BasicsProps {
  readonly person: Person;
  readonly sees: boolean;
  readonly mayReveal: boolean;
}

function Basics({ person, sees, mayReveal }: BasicsProps) {
  const { t } = useTranslation("people");
  return (
    <div className="qq-page">
      <div className="qq-sheet">
        <PersonFacts person={person} mayReveal={mayReveal} />
      </div>
      <Section title={t("appointments")}>
        <PersonAppointments personId={person.id} />
      </Section>
      {sees && (
        <Section title={t("results")}>
          <PersonResults personId={person.id} />
        </Section>
      )}
    </div>
  );
}
