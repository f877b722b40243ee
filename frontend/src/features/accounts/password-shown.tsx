import { Button, Modal, Typography } from "antd";
import { useTranslation } from "react-i18next";

import { Facts } from "@/shared/page";

interface Props {
  readonly username: string;
  readonly password: string;
  readonly onClose: () => void;
}

/** A new password, shown once to be handed over. */
export function PasswordShown({ username, password, onClose }: Props) {
  const { t } = useTranslation("accounts");
  return (
    <Modal
      open
      onCancel={onClose}
      title={t("passwordTitle")}
      footer={
        <Button type="primary" onClick={onClose}>
          {t("passwordNoted")}
        </Button>
      }
    >
      <div className="qq-stack">
        <p>{t("passwordHint")}</p>
        <Facts
          items={[
            [t("username"), username],
            [t("password"), <Typography.Text key="password" code copyable>{password}</Typography.Text>],
          ]}
        />
      </div>
    </Modal>
  );
}
