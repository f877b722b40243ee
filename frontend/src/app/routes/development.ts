import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { filtersOf } from "@/shared/url-filters";

import { inside } from "./roots";

const pools = createRoute({
  getParentRoute: () => inside,
  path: "/pools",
  component: lazyRouteComponent(() => import("@/features/pools/pools-page"), "PoolsPage"),
});

const pool = createRoute({
  getParentRoute: () => inside,
  path: "/pools/$poolId",
  component: lazyRouteComponent(() => import("@/features/pools/pool-page"), "PoolPage"),
});

const mentors = createRoute({
  getParentRoute: () => inside,
  path: "/mentors",
  validateSearch: filtersOf("state", "kind", "overdue", "q"),
  component: lazyRouteComponent(() => import("@/features/mentors/mentors-page"), "MentorsPage"),
});

const mentorship = createRoute({
  getParentRoute: () => inside,
  path: "/mentorships/$mentorshipId",
  component: lazyRouteComponent(() => import("@/features/mentors/mentorship-page"), "MentorshipPage"),
});

const observations = createRoute({
  getParentRoute: () => inside,
  path: "/observations",
  component: lazyRouteComponent(() => import("@/features/observations/observations-page"), "ObservationsPage"),
});

const talks = createRoute({
  getParentRoute: () => inside,
  path: "/talks",
  component: lazyRouteComponent(() => import("@/features/talks/talks-page"), "TalksPage"),
});

const myTalks = createRoute({
  getParentRoute: () => inside,
  path: "/my-talks",
  component: lazyRouteComponent(() => import("@/features/talks/talks-page"), "MyTalksPage"),
});

const talk = createRoute({
  getParentRoute: () => inside,
  path: "/talks/$talkId",
  component: lazyRouteComponent(() => import("@/features/talks/talk-page"), "TalkPage"),
});

const retirements = createRoute({
  getParentRoute: () => inside,
  path: "/near-retirement",
  component: lazyRouteComponent(() => import("@/features/retirements/retirements-page"), "RetirementsPage"),
});

const growth = createRoute({
  getParentRoute: () => inside,
  path: "/people/$personId/growth",
  component: lazyRouteComponent(() => import("@/features/growth/growth-page"), "GrowthPage"),
});

const developmentRules = createRoute({
  getParentRoute: () => inside,
  path: "/development-rules",
  validateSearch: filtersOf("organization_id"),
  component: lazyRouteComponent(
    () => import("@/features/development-rules/development-rules-page"),
    "DevelopmentRulesPage",
  ),
});

export const developmentRoutes = [
  pools,
  pool,
  mentors,
  mentorship,
  observations,
  talks,
  myTalks,
  talk,
  retirements,
  developmentRules,
  growth,
] as const;
