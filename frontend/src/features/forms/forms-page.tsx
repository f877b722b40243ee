import { useQuery } from "@tanstack/react-query";
import { Progress, Tag } from "antd";
import { useTranslation } from "react-i18next";

import { LinkButton } from "@/shared/link-button";
import { EmptyState, Loaded, Page } from "@/shared/page";

import { type FormList, listsQuery } from "./queries";
import "./forms.css";

/** What this account is asked to rate, one card for each cycle and group. */
export function FormsPage() {
  const { t } = useTranslation("forms");
  const lists = useQuery(listsQuery);
  return (
    <Page title={t("title")} lead={t("lead")}>
      <Loaded query={lists}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState title={t("emptyTitle")} hint={t("emptyHint")} />
          ) : (
            <ul className="qq-cards">
              {found.map((list) => (
                <li key={`${list.cycle_id} ${list.group}`} className="qq-sheet qq-stack">
                  <ListCard list={list} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

function ListCard({ list }: { readonly list: FormList }) {
  const { t } = useTranslation("forms");
  const done = list.submitted + list.excluded;
  const isOpen = list.cycle_state === "open";
  const left = list.total - done;
  return (
    <>
      <header>
        <h2>{list.group_label}</h2>
        <p className="qq-muted">
          {list.cycle_title} {list.is_anonymous && <Tag>{t("anonymous")}</Tag>}
        </p>
      </header>
      <Progress
        percent={list.total === 0 ? 0 : Math.floor((100 * done) / list.total)}
        format={() => `${done} / ${list.total}`}
        aria-label={t("progressOf", { group: list.group_label })}
      />
      <p>{isOpen ? (left === 0 ? t("allDone") : t("left", { count: left, draft: list.draft })) : t("cycleClosed")}</p>
      <div className="qq-actions">
        <LinkButton
          to="/forms/list"
          search={{ cycle_id: list.cycle_id, group: list.group }}
          look={isOpen && left > 0 ? "primary" : "default"}
        >
          {t(isOpen && left > 0 ? "goRate" : "seeList")}
        </LinkButton>
      </div>
    </>
  );
}
