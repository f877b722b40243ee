import { useTranslation } from "react-i18next";

import { dayOf } from "@/shared/dates";
import { KeysetTable } from "@/shared/keyset-table";
import { EmptyState, Facts, Section } from "@/shared/page";

import { OwnRequests } from "./own-requests";
import { type Round, usePlacements } from "./queries";

/** What an organization below the round's has to do with it: whom it asks for, then its own people and posts. */
export function OwnPart({ round }: { readonly round: Round }) {
  return (
    <>
      {round.two_sided.is_used && round.state === "open" && <OwnRequests round={round} />}
      {round.notice_from !== null && <Announced round={round} />}
    </>
  );
}

/** Its own people and posts, once announced. */
function Announced({ round }: { readonly round: Round }) {
  const { t } = useTranslation("rounds");
  const list = usePlacements(round.id);
  return (
    <>
      <Facts
        items={[
          [t("noticeFrom"), round.notice_from],
          [t("noticeUntil"), round.notice_until],
          [t("publishedOn"), dayOf(round.published_at)],
          [t("startsOn"), round.starts_on],
        ]}
      />
      <Section title={t("ownPart")}>
        <p className="qq-muted">{t("ownPartHint", { organization: round.organization_name })}</p>
        <KeysetTable
          list={list}
          caption={t("ownPart")}
          rowKey={(row) => row.person_id}
          empty={<EmptyState title={t("ownPartEmpty")} hint={t("ownPartEmptyHint")} />}
          columns={[
            { key: "person", title: t("person"), render: (row) => row.person_name },
            { key: "organization", title: t("organization"), render: (row) => row.organization_name },
            { key: "post", title: t("post"), render: (row) => row.post_title },
            { key: "rank", title: t("wishHeld"), render: (row) => t(`rank.${row.wish_rank}`) },
          ]}
        />
      </Section>
    </>
  );
}
