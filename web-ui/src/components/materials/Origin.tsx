import { useTranslation } from "react-i18next";
import type { MaterialLine } from "@/api/types";
import { formatDay } from "../dates";
import { Facts, type Fact } from "../Facts";

/** Where what meets a requirement comes from, until when it is valid, and how far it may be relied on. */
export function Origin({ line: { licence, onFile, trust } }: { line: MaterialLine }) {
  const { t } = useTranslation("components");
  const until = (day?: string) => (day ? formatDay(day) : t("origin.forever"));
  const level: Fact[] = trust ? [[t("origin.trust"), t(`origin.levels.${trust}`)]] : [];
  if (licence) {
    return (
      <>
        {!licence.stands && (
          <p role="alert" style={{ margin: "4px 0", fontWeight: 600, color: "#b00020" }}>
            {t("origin.fallen", { why: licence.whyNot })}
          </p>
        )}
        <Facts
          facts={[
            [t("origin.issuer"), licence.issuerName],
            [t("origin.number"), licence.number],
            [t("origin.until"), until(licence.validUntil)],
            ...level,
          ]}
        />
      </>
    );
  }
  if (onFile) {
    return (
      <Facts
        facts={[
          [t("origin.keeper"), onFile.departmentName],
          [t("origin.application"), onFile.application],
          [t("origin.received"), formatDay(onFile.receivedOn)],
          [t("origin.until"), until(onFile.validUntil)],
          ...level,
        ]}
      />
    );
  }
  return null;
}
