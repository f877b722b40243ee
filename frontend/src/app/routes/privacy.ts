import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { filtersOf } from "@/shared/url-filters";

import { inside } from "./roots";

const duplicates = createRoute({
  getParentRoute: () => inside,
  path: "/duplicates",
  validateSearch: filtersOf("tab", "organization_id"),
  component: lazyRouteComponent(() => import("@/features/duplicates/duplicates-page"), "DuplicatesPage"),
});

const duplicate = createRoute({
  getParentRoute: () => inside,
  path: "/duplicates/$duplicateId",
  component: lazyRouteComponent(() => import("@/features/duplicates/pair-page"), "PairPage"),
});

const data = createRoute({
  getParentRoute: () => inside,
  path: "/data",
  validateSearch: filtersOf("tab", "action"),
  component: lazyRouteComponent(() => import("@/features/data/data-page"), "DataPage"),
});

export const privacyRoutes = [duplicates, duplicate, data] as const;
