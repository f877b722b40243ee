import { type DragEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import "./imports.css";

interface Props {
  readonly file: File | null;
  readonly onFile: (file: File) => void;
}

/** A file input as large as its frame, so that dropping, clicking and the keyboard all reach it. */
export function FileDrop({ file, onFile }: Props) {
  const { t } = useTranslation("imports");
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped !== undefined) onFile(dropped);
  };
  return (
    <label
      className="qq-drop"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        type="file"
        accept=".xlsx,.xls,.csv,.docx,.lrmx,.zip"
        aria-label={t("file")}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen !== undefined) onFile(chosen);
        }}
      />
      <strong>{file === null ? t("dropHere") : t("chosen", { name: file.name })}</strong>
      <span className="qq-muted">{t("fileTypes")}</span>
    </label>
  );
}
