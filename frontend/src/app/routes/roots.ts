import { createRootRoute, createRoute, Outlet } from "@tanstack/react-router";

import { SignInPage } from "@/features/sign-in/sign-in-page";
import { filtersOf } from "@/shared/url-filters";

import { NotFoundPage } from "../error-page";
import { Gate } from "../gate";

export const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage });

export const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: filtersOf("next"),
  component: SignInPage,
});

/** Everything behind it needs a signed-in account. */
export const inside = createRoute({
  getParentRoute: () => root,
  id: "inside",
  component: Gate,
  notFoundComponent: NotFoundPage,
});
