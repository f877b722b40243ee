import { type ThemeConfig, theme } from "antd";

import type { Preferences } from "@/shared/preferences";

/** League red, for what a person should press and for state; never for decoration. */
const LEAGUE_RED = "#C8102E";

// System fonts first: the bundled one is fetched only where no Chinese font is installed.
export const FONT_FAMILY =
  '"PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Noto Sans SC Variable", system-ui, sans-serif';

/** Grounds of messages on paper; the ones derived from colours this deep would be grey. */
const SOFT = {
  colorSuccessBg: "#EEF6F1",
  colorSuccessBorder: "#BCD9C8",
  colorInfoBg: "#EEF3F9",
  colorInfoBorder: "#C3D4E8",
  colorWarningBg: "#FBF5E8",
  colorWarningBorder: "#E8D6AC",
  colorErrorBg: "#FDF1EF",
  colorErrorBorder: "#F1C6C0",
} as const;

export function themeOf({ dark, largeText }: Preferences): ThemeConfig {
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: LEAGUE_RED,
      colorInfo: dark ? "#7FA6D6" : "#2F5D8C",
      colorSuccess: dark ? "#63B083" : "#2B6E4A",
      colorWarning: dark ? "#D9A441" : "#8F5B00",
      colorError: dark ? "#F0776B" : "#B42318",
      colorBgBase: dark ? "#16171A" : "#FFFFFF",
      colorBgLayout: dark ? "#101113" : "#FAF9F6",
      colorTextBase: dark ? "#ECEAE4" : "#1D1C1A",
      colorTextPlaceholder: dark ? "#A19E96" : "#6B6862",
      colorTextDescription: dark ? "#B3B0A8" : "#5D5A54",
      colorTextSecondary: dark ? "#B3B0A8" : "#5D5A54",
      colorTextTertiary: dark ? "#B3B0A8" : "#5D5A54",
      // Links and link buttons are ink, as in running text.
      colorLink: dark ? "#ECEAE4" : "#1D1C1A",
      colorLinkHover: dark ? "#FF6B7D" : LEAGUE_RED,
      colorLinkActive: dark ? "#FF6B7D" : LEAGUE_RED,
      ...(dark ? {} : SOFT),
      // What a drawer is about stays legible beside it.
      colorBgMask: dark ? "rgba(0, 0, 0, 0.5)" : "rgba(29, 28, 26, 0.28)",
      borderRadius: 4,
      fontFamily: FONT_FAMILY,
      fontSize: largeText ? 18 : 14,
      controlHeight: largeText ? 44 : 34,
      motion: !globalThis.matchMedia("(prefers-reduced-motion: reduce)").matches,
    },
    components: { Button: { primaryShadow: "none", defaultShadow: "none", dangerShadow: "none" } },
  };
}
