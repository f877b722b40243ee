import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { filtersOf } from "@/shared/url-filters";

import { inside } from "./roots";

const home = createRoute({
  getParentRoute: () => inside,
  path: "/",
  component: lazyRouteComponent(() => import("@/features/home/home-page"), "HomePage"),
});

const password = createRoute({
  getParentRoute: () => inside,
  path: "/password",
  component: lazyRouteComponent(() => import("@/features/account/password-page"), "PasswordPage"),
});

const calendarFeed = createRoute({
  getParentRoute: () => inside,
  path: "/calendar-feed",
  component: lazyRouteComponent(() => import("@/features/account/calendar-page"), "CalendarPage"),
});

const accounts = createRoute({
  getParentRoute: () => inside,
  path: "/accounts",
  validateSearch: filtersOf("q"),
  component: lazyRouteComponent(() => import("@/features/accounts/accounts-page"), "AccountsPage"),
});

export const deskRoutes = [
  home,
  password,
  calendarFeed,
  accounts,
] as const;
