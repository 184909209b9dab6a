import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { MaterialLine } from "@/api/types";
import { ProblemNotice } from "@/components/ProblemNotice";
import { useTakeBack } from "./useMaterialChange";
import styles from "./MaterialCard.module.css";

export function TakeBackButton({ line, applicationId }: { line: MaterialLine; applicationId: string }) {
  const { t } = useTranslation("filing");
  const { mutate, isPending, error } = useTakeBack(applicationId, line.requirement);
  return (
    <div className={styles.control}>
      <Button type="link" onClick={() => mutate()} loading={isPending}>
        {t("materials.takeBack")}
        <span className="bl-visually-hidden">：{line.title}</span>
      </Button>
      {error && (
        <div className={styles.error}>
          <ProblemNotice error={error} />
        </div>
      )}
    </div>
  );
}
