import type { UseQueryResult } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Loaded, Section } from "@/shared/page";
import type { Filters } from "@/shared/url-filters";

import { Breakdown } from "./breakdown";
import { FigureDrawer } from "./figure-drawer";
import { FigureCard } from "./figure-card";
import { GROUPS } from "./formats";
import { Narrative } from "./narrative";
import { type Figure, type Indicators, askedOf } from "./queries";

interface Props {
  readonly figures: UseQueryResult<Indicators>;
  readonly filters: Filters;
  readonly onChange: (change: Filters) => void;
}

export function OverviewTab({ figures, filters, onChange }: Props) {
  const { t } = useTranslation("indicators");
  const [open, setOpen] = useState<Figure | null>(null);
  const asked = askedOf(filters);
  return (
    <div className="qq-page">
      <Narrative asked={asked} since={filters.since} onChange={onChange} />
      <Loaded query={figures}>
        {(found) => {
          const byKey = new Map(found.figures.map((figure) => [figure.key, figure]));
          return (
            <>
              {GROUPS.map(([group, members]) => (
                <Section key={group} title={t(`groups.${group}`)}>
                  <div className="qq-figure-cards">
                    {members.map((key) => {
                      const figure = byKey.get(key);
                      return figure && <FigureCard key={key} figure={figure} onOpen={() => setOpen(figure)} />;
                    })}
                  </div>
                </Section>
              ))}
            </>
          );
        }}
      </Loaded>
      <Breakdown asked={asked} chosen={filters.key} onChange={onChange} />
      {open !== null && (
        <FigureDrawer
          figure={open}
          asked={asked}
          mayDrill={figures.data?.may_drill ?? false}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
