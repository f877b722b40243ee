import "./app/theme.css";

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { App } from "./app/app";
import { startLanguage } from "./app/i18n";

await startLanguage();
const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
// 101 subsets make a long sheet; the page does not wait for it, and a device with a Chinese font never needs it.
void import("@fontsource-variable/noto-sans-sc/index.css");
