import { Progress } from "antd";
import { useTranslation } from "react-i18next";
import type { MaterialList } from "@/api/types";
import styles from "./Meter.module.css";
import { handedIn } from "./lists";

/** 共需 n 份，只需提交 m 份: what "only once" saves, and how far one is. */
export function Meter({ materials: { items, naive, asked } }: { materials: MaterialList }) {
  const { t } = useTranslation("filing");
  const done = handedIn(items);
  return (
    <div className={styles.meter}>
      <p>
        {t("materials.meter", { naive })}
        <strong>{t("materials.meterAsked", { asked })}</strong>
      </p>
      <Progress
        percent={asked === 0 ? 100 : Math.round((done / asked) * 100)}
        format={() => t("materials.meterDone", { done, asked })}
        strokeColor="#0b5cad"
        aria-label={t("materials.meterDone", { done, asked })}
      />
    </div>
  );
}
