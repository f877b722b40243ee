import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { filtersOf } from "@/shared/url-filters";

import { inside } from "./roots";

const indicators = createRoute({
  getParentRoute: () => inside,
  path: "/indicators",
  validateSearch: filtersOf("tab", "organization_id", "as_of", "since", "key", "months"),
  component: lazyRouteComponent(() => import("@/features/indicators/indicators-page"), "IndicatorsPage"),
});

export const indicatorRoutes = [indicators] as const;
