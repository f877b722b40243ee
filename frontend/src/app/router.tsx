import { createRouter } from "@tanstack/react-router";

import { ErrorPage, NotFoundPage } from "./error-page";
import { assessmentRoutes } from "./routes/assessment";
import { deskRoutes } from "./routes/desk";
import { developmentRoutes } from "./routes/development";
import { indicatorRoutes } from "./routes/indicators";
import { growthRoutes } from "./routes/growth";
import { placementRoutes } from "./routes/placement";
import { privacyRoutes } from "./routes/privacy";
import { inside, root, signIn } from "./routes/roots";
import { rosterRoutes } from "./routes/roster";
import { publicRoutes, serviceRoutes } from "./routes/service";

const routeTree = root.addChildren([
  signIn,
  ...publicRoutes,
  inside.addChildren([
    ...deskRoutes,
    ...rosterRoutes,
    ...privacyRoutes,
    ...serviceRoutes,
    ...indicatorRoutes,
    ...growthRoutes,
    ...developmentRoutes,
    ...placementRoutes,
    ...assessmentRoutes,
  ]),
]);

export const router = createRouter({
  routeTree,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
