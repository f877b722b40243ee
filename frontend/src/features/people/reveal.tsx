import { Button, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ProblemBanner } from "@/shared/problem-banner";

import { useReveal } from "./dossier-queries";

interface Props {
  readonly personId: string;
  readonly field: "phone" | "id_number";
  readonly masked: string | null;
  readonly mayReveal: boolean;
}

/** A masked number, with the way to see it in full: for a purpose, and never unnoticed. */
export function Reveal({ personId, field, masked, mayReveal }: Props) {
  const { t } = useTranslation("people");
  const [isAsking, setAsking] = useState(false);
  const [purpose, setPurpose] = useState("");
  const reveal = useReveal(personId);
  if (masked === null) return <>—</>;
  const shown = reveal.data?.value ?? masked;
  const close = () => {
    setAsking(false);
    reveal.reset();
  };
  return (
    <>
      {masked}{" "}
      {mayReveal && (
        <Button size="small" type="link" onClick={() => setAsking(true)}>
          {t("reveal")}
        </Button>
      )}
      <Modal
        open={isAsking}
        title={t(field === "phone" ? "revealPhone" : "revealIdNumber")}
        onCancel={close}
        okText={t(reveal.isSuccess ? "shared:close" : "reveal")}
        cancelText={t("shared:cancel")}
        confirmLoading={reveal.isPending}
        okButtonProps={{ disabled: purpose.trim() === "" }}
        onOk={() => {
          if (reveal.isSuccess) close();
          else reveal.mutate({ field, purpose: purpose.trim() });
        }}
      >
        <p className="qq-muted">{t("revealHint")}</p>
        <ProblemBanner error={reveal.error} />
        {reveal.isSuccess ? (
          <p role="status">
            <strong>{shown}</strong>
          </p>
        ) : (
          <Input
            value={purpose}
            maxLength={200}
            aria-label={t("revealPurpose")}
            placeholder={t("revealPurpose")}
            onChange={(event) => setPurpose(event.target.value)}
          />
        )}
      </Modal>
    </>
  );
}
