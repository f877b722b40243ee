import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { filtersOf } from "@/shared/url-filters";

import { inside } from "./roots";

const training = createRoute({
  getParentRoute: () => inside,
  path: "/training",
  validateSearch: filtersOf("tab", "rule", "standing", "organization_id", "q", "plan_year", "state"),
  component: lazyRouteComponent(() => import("@/features/training/training-page"), "TrainingPage"),
});

const plans = createRoute({
  getParentRoute: () => inside,
  path: "/plans",
  validateSearch: filtersOf("state", "is_due", "is_agreed", "organization_id", "person_id", "q"),
  component: lazyRouteComponent(() => import("@/features/plans/plans-page"), "PlansPage"),
});

const plan = createRoute({
  getParentRoute: () => inside,
  path: "/plans/$planId",
  component: lazyRouteComponent(() => import("@/features/plans/plan-page"), "PlanPage"),
});

const practice = createRoute({
  getParentRoute: () => inside,
  path: "/practice",
  validateSearch: filtersOf("organization_id", "kind", "state", "q"),
  component: lazyRouteComponent(() => import("@/features/practice/practice-page"), "PracticePage"),
});

const lectures = createRoute({
  getParentRoute: () => inside,
  path: "/lectures",
  validateSearch: filtersOf("tab", "organization_id", "since", "until", "q", "team_id"),
  component: lazyRouteComponent(() => import("@/features/lectures/lectures-page"), "LecturesPage"),
});

const volunteers = createRoute({
  getParentRoute: () => inside,
  path: "/volunteers",
  validateSearch: filtersOf("tab", "organization_id", "tier", "state", "is_paired", "q"),
  component: lazyRouteComponent(() => import("@/features/volunteers/volunteers-page"), "VolunteersPage"),
});

const myTraining = createRoute({
  getParentRoute: () => inside,
  path: "/my-training",
  component: lazyRouteComponent(() => import("@/features/own-growth/my-training-page"), "MyTrainingPage"),
});

const myCalls = createRoute({
  getParentRoute: () => inside,
  path: "/my-call-outs",
  component: lazyRouteComponent(() => import("@/features/own-growth/my-calls-page"), "MyCallsPage"),
});

export const growthRoutes = [
  training,
  plans,
  plan,
  practice,
  lectures,
  volunteers,
  myTraining,
  myCalls,
] as const;
