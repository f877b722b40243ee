import { DownOutlined } from "@ant-design/icons";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Dropdown, type MenuProps } from "antd";
import { useTranslation } from "react-i18next";

import { signOut } from "@/api/session";
import { useCan, useMe } from "@/shared/me";
import { changePreferences, usePreferences } from "@/shared/preferences";

/** Who is signed in, and how they like to read. */
export function AccountMenu({ onGo }: { readonly onGo?: () => void }) {
  const { t } = useTranslation("app");
  const me = useMe();
  const isStaff = useCan("committee", "branch");
  const navigate = useNavigate();
  const client = useQueryClient();
  const { language, dark, largeText } = usePreferences();

  const leave = async () => {
    await signOut();
    client.clear();
    await navigate({ to: "/sign-in" });
  };
  const items: MenuProps["items"] = [
    { key: "language", label: t(language === "zh" ? "toEnglish" : "toChinese") },
    { key: "large", label: t(largeText ? "normalText" : "largeText") },
    { key: "dark", label: t(dark ? "light" : "dark") },
    { type: "divider" },
    ...(isStaff ? [{ key: "calendar", label: t("calendarFeed") }] : []),
    { key: "password", label: t("changePassword") },
    { key: "leave", label: t("signOut") },
  ];
  const actions: Record<string, () => void> = {
    language: () => changePreferences({ language: language === "zh" ? "en" : "zh" }),
    large: () => changePreferences({ largeText: !largeText }),
    dark: () => changePreferences({ dark: !dark }),
    calendar: () => void navigate({ to: "/calendar-feed" }),
    password: () => void navigate({ to: "/password" }),
    leave: () => void leave(),
  };
  const choose: MenuProps["onClick"] = ({ key }) => {
    actions[key]?.();
    onGo?.();
  };
  return (
    <Dropdown menu={{ items, onClick: choose }} trigger={["click"]} placement="topLeft">
      <Button type="text" block className="qq-account">
        {me.name}
        <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  );
}
