import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { filtersOf } from "@/shared/url-filters";

import { inside } from "./roots";

const rounds = createRoute({
  getParentRoute: () => inside,
  path: "/rounds",
  component: lazyRouteComponent(() => import("@/features/rounds/rounds-page"), "RoundsPage"),
});

const newRound = createRoute({
  getParentRoute: () => inside,
  path: "/rounds/new",
  component: lazyRouteComponent(() => import("@/features/rounds/new-round-page"), "NewRoundPage"),
});

const round = createRoute({
  getParentRoute: () => inside,
  path: "/rounds/$roundId",
  validateSearch: filtersOf("tab", "run"),
  component: lazyRouteComponent(() => import("@/features/rounds/round-page"), "RoundPage"),
});

const ownRounds = createRoute({
  getParentRoute: () => inside,
  path: "/my-rounds",
  component: lazyRouteComponent(() => import("@/features/rounds/own-rounds-page"), "OwnRoundsPage"),
});

export const placementRoutes = [
  rounds,
  newRound,
  round,
  ownRounds,
] as const;
