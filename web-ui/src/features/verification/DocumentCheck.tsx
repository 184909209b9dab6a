import { useMutation } from "@tanstack/react-query";
import { Button } from "antd";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/ProblemNotice";
import { DocumentVerdict } from "./DocumentVerdict";
import { checkDocument } from "./queries";

/** Upload a PDF and read whether it is genuine. The file is looked at and not kept. */
export function DocumentCheck() {
  const { t } = useTranslation("verification");
  const input = useRef<HTMLInputElement>(null);
  const check = useMutation({ mutationFn: checkDocument });
  return (
    <>
      <p>{t("file.help")}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/pdf,.pdf"
        aria-label={t("file.choose")}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) check.mutate(file);
          target.value = "";
        }}
      />
      <Button loading={check.isPending} onClick={() => input.current?.click()}>
        {t("file.choose")}
      </Button>
      <div style={{ marginTop: 16 }}>
        {check.error && <ProblemNotice error={check.error} />}
        {check.data && (
          <>
            <p className="bl-muted">{t("file.checked", { name: check.variables.name })}</p>
            <DocumentVerdict verdict={check.data} />
          </>
        )}
      </div>
    </>
  );
}
