import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { type GrowthFile, growthQuery, GrowthTimeline } from "@/shared/growth-timeline";
import { Facts, Loaded, Page } from "@/shared/page";

import "./growth.css";

/** The growth file as it is printed: A4, without what surrounds the page. */
export function GrowthPage() {
  const { personId = "" } = useParams({ strict: false });
  return <Loaded query={useQuery(growthQuery(personId))}>{(file) => <GrowthView file={file} />}</Loaded>;
}

function GrowthView({ file }: { readonly file: GrowthFile }) {
  const { t } = useTranslation("growth");
  const label = useCodeLabel();
  return (
    <div className="qq-printed">
      <Page
        title={t("title", { name: file.person_name })}
        lead={t("asOf", { on: file.as_of })}
        actions={
          <>
            <Link to="/people/$personId" params={{ personId: file.person_id }}>
              {t("back")}
            </Link>
            <Button type="primary" onClick={() => window.print()}>
              {t("print")}
            </Button>
          </>
        }
      >
        <Facts
          items={[
            [t("sex"), label("sex", file.sex)],
            [t("birthMonth"), file.birth_month],
            [t("political"), label("political", file.political_status)],
            [t("education"), label("education", file.education)],
            [t("unit"), file.work_unit],
            [t("organization"), file.organization_name],
          ]}
        />
        <GrowthTimeline entries={file.entries} />
        <p className="qq-muted">{t("note")}</p>
      </Page>
    </div>
  );
}
