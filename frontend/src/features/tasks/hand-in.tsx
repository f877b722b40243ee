import { App, Button, Input, Upload } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ProblemBanner } from "@/shared/problem-banner";

import { useHandIn } from "./queries";

/** Evidence: a file with words, a link, or words alone. */
export function HandIn({ taskId }: { readonly taskId: string }) {
  const { t } = useTranslation("tasks");
  const { message } = App.useApp();
  const [file, setFile] = useState<File | null>(null);
  const [text, setText] = useState("");
  const handIn = useHandIn(taskId, () => {
    setFile(null);
    setText("");
    void message.success(t("handedIn"));
  });
  const words = text.trim();
  const isLink = file === null && /^https?:\/\/\S+$/.test(words);
  const send = () =>
    handIn.mutate({
      ...(file === null ? {} : { file }),
      ...(words === "" ? {} : isLink ? { link: words } : { text: words }),
    });
  return (
    <div className="qq-stack">
      <ProblemBanner error={handIn.error} />
      <p className="qq-muted">{t("handInHint")}</p>
      <div className="qq-actions">
        <Upload
          showUploadList={false}
          beforeUpload={(chosen) => {
            setFile(chosen);
            return false;
          }}
        >
          <Button>{t(file === null ? "chooseFile" : "chooseOther")}</Button>
        </Upload>
        {file !== null && <span>{file.name}</span>}
      </div>
      <Input.TextArea
        rows={2}
        maxLength={2000}
        aria-label={t("wordsOrLink")}
        placeholder={t("wordsOrLink")}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="qq-actions">
        <Button type="primary" loading={handIn.isPending} disabled={file === null && words === ""} onClick={send}>
          {t("handIn")}
        </Button>
      </div>
    </div>
  );
}
