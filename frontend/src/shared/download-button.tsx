import { App, Button } from "antd";
import { type ReactNode, useState } from "react";

import { downloadFile } from "@/api/client";

import { problemText } from "./problem-text";

interface Props {
  readonly path: string;
  /** Used when the server does not name the file. */
  readonly filename: string;
  readonly children: ReactNode;
  readonly type?: "default" | "primary";
}

/** Fetches a file with the caller's rights; a link could not carry the token. */
export function DownloadButton({ path, filename, children, type = "default" }: Props) {
  const { notification } = App.useApp();
  const [isBusy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    try {
      await downloadFile(path, filename);
    } catch (error) {
      const { title, detail } = problemText(error);
      notification.error({ title, description: detail });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button type={type} loading={isBusy} onClick={() => void download()}>
      {children}
    </Button>
  );
}
